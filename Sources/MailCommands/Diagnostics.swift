#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MailReports
import MailVocabulary
import MailWording

/// Sentences on standard error.
enum Diagnostics {
  static func say(_ sentence: String) {
    var bytes = Array((sentence.hasSuffix("\n") ? sentence : sentence + "\n").utf8)
    _ = write(2, &bytes, bytes.count)
  }

  /// What went wrong: `mailwhy: Cannot open …`.
  static func tell(_ fault: some Told) { tell(fault.sentence) }

  static func tell(_ sentence: Sentence) { say("mailwhy: " + Visible.text(Wording.current(sentence))) }
}

/// What is known of the terminal.
enum Terminal {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal, or of COLUMNS; 80 if neither tells.
  static var width: Int {
    if let text = variable("COLUMNS"), let columns = Int(text), columns > 0 { return columns }
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return 80
  }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
