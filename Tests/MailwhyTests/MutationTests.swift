import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// Damaged logs are read to their end, whatever the damage.
@Suite struct MutationTests {
  /// A generator that gives the same numbers in each run, so that a failure can be seen again.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  @Test(arguments: ["postfix", "uw-imap"], 1...12) func anyDamageIsRead(_ daemon: String, _ seed: Int) throws {
    var numbers = Numbers(state: UInt64(seed))
    var bytes = [UInt8](try Data(contentsOf: Lab.folder.appending(path: "\(daemon)/all.log")))
    for _ in 0..<400 {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0...5, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert([0, 0x0A, 0x5B, 0x5D, 0x3C, 0x3E, 0x22, 0x5C].randomElement(using: &numbers)!, at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + 40))
      case 4:
        bytes.insert(
          contentsOf: bytes[place..<min(bytes.count, place + 90)], at: Int.random(in: 0..<bytes.count, using: &numbers))
      default: bytes[place] = 0x0A
      }
    }
    let run = LogRun(bytes, blockSize: 700)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    // Each line is an event; a line end at the very end begins no further one.
    #expect(run.events.count == (bytes.last == 0x0A ? lines - 1 : lines))
    #expect(run.faults.isEmpty)
    // The seams between blocks never change what is concluded.
    let whole = LogRun(bytes, blockSize: 1_048_576)
    #expect(whole.sessions.map(\.start) == run.sessions.map(\.start))
    #expect(whole.sessions.map(\.outcome) == run.sessions.map(\.outcome))
    #expect(whole.messages.map(\.localIDs) == run.messages.map(\.localIDs))
    #expect(whole.findings.map(\.code) == run.findings.map(\.code))
    #expect(whole.findings.map(\.subject) == run.findings.map(\.subject))
  }

  /// Samples of all messages of all daemons, damaged as a fuzzer damages them: the short run of `make fuzz` that is part
  /// of the tests.
  @Test(arguments: 1...12) func anyDamageToAnySampleIsHarmless(_ seed: Int) {
    var numbers = Numbers(state: UInt64(seed) << 32)
    let trial = Trial()
    let samples = Samples.lines
    for place in stride(from: seed - 1, to: samples.count, by: 12) {
      for _ in 0..<6 {
        var line = samples[place]
        for _ in 0..<Int.random(in: 1...6, using: &numbers) { Self.damage(&line, samples, &numbers) }
        let amiss = trial.run(line)
        #expect(amiss.isEmpty, "\(amiss.prefix(1))")
      }
    }
  }

  private static let pieces: [[UInt8]] =
    Payloads.ofBytes + Payloads.ofLines.map { Array($0.utf8) }
    + ["[", "]", "<", ">", "\"", "\\", "(", ")", ": ", ", ", "=", "#012", "\n", "4294967296", "-1", "::", " "].map {
      Array($0.utf8)
    }

  /// One of the ways in which libFuzzer changes an input.
  private static func damage(_ line: inout [UInt8], _ others: [[UInt8]], _ numbers: inout Numbers) {
    guard !line.isEmpty else { return }
    let place = Int.random(in: 0..<line.count, using: &numbers)
    let end = min(line.count, place + Int.random(in: 1...40, using: &numbers))
    switch Int.random(in: 0...6, using: &numbers) {
    case 0: line[place] = UInt8.random(in: 0...255, using: &numbers)
    case 1: line[place] ^= 1 << UInt8.random(in: 0...7, using: &numbers)
    case 2: line.removeSubrange(place..<end)
    case 3: line.insert(contentsOf: line[place..<end], at: Int.random(in: 0..<line.count, using: &numbers))
    case 4: line.insert(contentsOf: pieces.randomElement(using: &numbers) ?? [], at: place)
    case 5: line.removeSubrange(place...)
    default:
      let other = others.randomElement(using: &numbers) ?? []
      line = Array(line[..<place]) + other.dropFirst(min(other.count, place))
    }
  }
}
