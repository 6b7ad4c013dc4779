import MailVocabulary

/// The same as ``Dialect/claims(_:)`` of all dialects, by name.
struct TagClaims: Sendable {
  private var byName: [String: [Int]] = [:]
  /// By what stands after the last slash.
  private var byLastPart: [String: [Int]] = [:]
  /// Who also writes lines without a tag.
  private var untagged: [Int] = []

  init(_ dialects: [Dialect]) {
    for (place, dialect) in dialects.enumerated() {
      for name in dialect.programs + dialect.programsBeforeSlash { byName[name, default: []].append(place) }
      for name in dialect.programsAfterSlash { byLastPart[name, default: []].append(place) }
      if dialect.hasOwnFormat { untagged.append(place) }
    }
  }

  /// Places of the dialects that claim a tag, first come first.
  func claimants(of tag: String) -> [Int] {
    let tag = tag.inSmallLetters
    var found = byName[tag] ?? []
    if tag.isEmpty {
      found += untagged
    } else if let slash = tag.utf8.lastIndex(of: UInt8(ascii: "/")) {
      found += byLastPart[String(tag[tag.utf8.index(after: slash)...])] ?? []
    }
    return found.count > 1 ? Set(found).sorted() : found
  }
}
