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
}
