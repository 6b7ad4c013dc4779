import MailDialectFiles
import MailReports
import MailWording

extension Diagnostics {
  /// Columns of a refused line that are shown before the place at fault.
  private static let columnsBefore = 60
  private static let columnsAfter = 40

  /// A dialect file that is not used: the sentence, the line, and a caret under the place.
  static func tell(_ refusal: DialectRefusal) {
    var text = "mailwhy: " + Visible.text(Wording.current(refusal.sentence))
    if let place = refusal.place {
      let bytes = Array(place.text.utf8)
      let column = min(place.column, bytes.count)
      var before = Visible.text(String(decoding: bytes[..<column], as: UTF8.self))
      if Visible.width(before) > columnsBefore { before = "…" + before.suffix(columnsBefore) }
      let after = Visible.text(String(decoding: bytes[column...], as: UTF8.self))
      text += "\n    \(before)\(Visible.cut(after, to: columnsAfter))"
      text += "\n    " + String(repeating: " ", count: Visible.width(before)) + "^"
    }
    say(text)
  }
}
