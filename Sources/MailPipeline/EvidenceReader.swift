import MailInput
import MailVocabulary

/// Reads the text of telling lines where it was not kept: in plain files, by offset.
struct EvidenceReader {
  let sources: [LogSource]
  let inputs: [Input]
  /// Which file each was when it was read: another under its name, after a rotation, has other lines.
  let identities: [Int: [UInt64]]

  func fill(_ findings: inout [Finding]) {
    var windows: [Int: FileWindow] = [:]
    for number in findings.indices {
      for place in findings[number].evidence.indices where findings[number].evidence[place].text == nil {
        let source = findings[number].evidence[place].place.source
        guard source < inputs.count, case .file(let path) = inputs[source].place else { continue }
        if windows[source] == nil {
          // Not more files open at once than any system allows.
          if windows.count >= 32 { windows.removeAll() }
          guard let window = FileWindow(path: path), window.identity == identities[source] else { continue }
          windows[source] = window
        }
        findings[number].evidence[place].text = windows[source]?.line(
          at: findings[number].evidence[place].place.offset, limit: Evidence.textLimit)
      }
    }
  }
}
