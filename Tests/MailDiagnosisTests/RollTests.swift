import Testing

@testable import MailDiagnosis

extension Int: RollKey {}

/// All hashes of it are alike.
private struct Alike: RollKey {
  var number: Int

  func hash(seed: UInt64) -> UInt64 { seed }
}

/// What is remembered of many has an end.
@Suite struct RollTests {
  @Test func moreThanTheLimitIsLetGoAndCounted() {
    var roll = Roll<Int, [Int]>(limit: 300)
    for key in 0..<1_000 { roll[key, default: []].append(key) }
    for key in 0..<1_000 { roll[key, default: []].append(key) }
    #expect(roll.count == 300 && roll.letGo == 1_400)
    #expect(roll[299] == [299, 299] && roll[300] == nil)
    #expect(Set(roll.map(\.key)) == Set(0..<300))
    #expect(roll.allSatisfy { $0.value == [$0.key, $0.key] })
  }

  @Test func whatIsKnownIsChangedInItsPlace() {
    var roll = Roll<String, Int>(limit: 2)
    roll["a"] = 1
    roll["b"] = 2
    roll["c"] = 3
    roll["a"]? += 5
    roll["c"]? += 5
    #expect(roll["a"] == 6 && roll["c"] == nil && roll.letGo == 1)
    roll["a"] = nil
    #expect(roll.count == 1 && roll["a"] == nil && roll.map(\.key) == ["b"])
    roll["d"] = 4
    #expect(roll["d"] == 4 && roll["b"] == 2 && roll.count == 2)
    #expect(roll.hasRoom(for: "b") && !roll.hasRoom(for: "x") && roll.letGo == 2)
  }

  @Test func whatIsFullGivesAValueThatNobodyKeeps() {
    var roll = Roll<Int, Int>(limit: 1)
    roll[1, default: 0] += 1
    roll[2, default: 10] += 1
    #expect(roll[2] == nil && roll[2, default: 7] == 7 && roll[1] == 1)
  }

  @Test func keysWhoseHashesAreAlikeAreKeptApart() {
    var roll = Roll<Alike, Int>(limit: 500)
    for number in 0..<400 { roll[Alike(number: number), default: 0] += number }
    #expect((0..<400).allSatisfy { roll[Alike(number: $0)] == $0 } && roll[Alike(number: 400)] == nil)
    for number in 0..<400 where number % 2 == 0 { roll[Alike(number: number)] = nil }
    #expect(roll.count == 200 && roll.map(\.key.number) == (0..<400).filter { $0 % 2 == 1 })
    roll[Alike(number: 0), default: 7] += 1
    #expect(roll[Alike(number: 0)] == 8 && roll.count == 201)
  }
}
