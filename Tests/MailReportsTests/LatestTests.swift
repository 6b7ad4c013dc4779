import MailReports
import Testing

@Suite struct LatestTests {
  @Test func theLastThatCameAreKept() {
    var latest = Latest<Int>(3)
    for number in [5, 1, 4, 2] { latest.add(number) }
    #expect(latest.elements == [1, 4, 2])
  }

  /// What became of a message may be told long after it happened: what is kept does not depend on when it is told.
  @Test func theLastInTimeAreKeptInWhateverOrderTheyCome() {
    struct Letter {
      var time: Int
      var id: String
    }
    let letters = [(5, "a"), (1, "b"), (4, "c"), (2, "d"), (5, "e")].map { Letter(time: $0.0, id: $0.1) }
    for turn in 0..<letters.count {
      var latest = Latest<Letter>(3)
      for letter in letters[turn...] + letters[..<turn] { latest.add(letter, by: \.time) }
      #expect(latest.elements.map(\.time) == [4, 5, 5])
    }
    var latest = Latest<Letter>(3)
    for letter in letters { latest.add(letter, by: \.time) }
    #expect(latest.elements.map(\.id) == ["c", "a", "e"])
  }
}
