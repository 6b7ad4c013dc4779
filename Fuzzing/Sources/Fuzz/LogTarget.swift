import MailTestSupport

/// Any lines in any order: the seams between blocks change nothing.
enum LogTarget {
  static func run(_ input: [UInt8]) {
    guard input.count < 1 << 16 else { return }
    // One thread: the threads are the tests' matter, and starting them would take longer than the lines.
    let large = LogRun(input, blockSize: 1 << 14, wantsEvents: false, parsers: 0)
    guard !input.split(separator: 0x0A).contains(where: { $0.count > 250 }) else { return }
    let small = LogRun(input, blockSize: 256, wantsEvents: false, parsers: 0)
    precondition(small.findings.map(\.code) == large.findings.map(\.code))
    precondition(small.findings.map(\.subject) == large.findings.map(\.subject))
    precondition(small.sessions.map(\.outcome) == large.sessions.map(\.outcome))
    precondition(small.messages.map(\.localIDs) == large.messages.map(\.localIDs))
  }
}
