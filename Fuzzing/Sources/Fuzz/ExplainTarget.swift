import Glibc
import MailCommands

/// Any text is explained, or said not to be known.
enum ExplainTarget {
  /// What is explained goes nowhere; libFuzzer speaks on standard error.
  static let isSilenced: Bool = {
    let nowhere = open("/dev/null", O_WRONLY)
    return dup2(nowhere, 1) == 1
  }()

  static func run(_ input: [UInt8]) {
    guard isSilenced, input.count < 4_096, !input.contains(0) else { return }
    let status = Mailwhy.start(["explain", "--", String(decoding: input, as: UTF8.self)])
    precondition((0...2).contains(status))
  }
}
