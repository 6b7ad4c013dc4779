public import MailVocabulary

/// Whose a tag is that several dialects claim, as `imapd` is: told from the messages that were understood under it, line
/// after line in the order of the log.
///
/// It stands apart from the parsers since they may read a later block before an earlier one, and what a line is must not
/// depend on that. Only lines of no known wording ask for it.
public struct TagOwners: ~Copyable {
  private struct Tag {
    var claimants: [Int]
    var mailProtocols: [MailProtocol?]
    /// The claimant whose messages were seen under this tag; -1 if none was, -2 if several were.
    var owner = -1
  }

  private let grammar: Grammar
  private var tags: [Tag] = []
  private var numbers: [String: Int] = [:]
  private var recent = TagMemo()
  /// Tags that are kept; a hostile log has no end of them.
  private static let limit = 4_096

  public init(_ grammar: Grammar) { self.grammar = grammar }

  /// Gives the lines of a block to their owners; blocks come in the order of the log.
  public mutating func settle(_ block: LineBlock) {
    guard block.hasSharedTags else { return }
    for index in 0..<block.lines.count where block.lines[index].flags.contains(.shared) { settle(block, index) }
  }

  private mutating func settle(_ block: LineBlock, _ index: Int) {
    var line = block.lines[index]
    let start = Int(line.programStart)
    let number = number(of: block.bytes[start, start + Int(line.programCount)])
    guard number >= 0, !tags[number].claimants.isEmpty else { return }
    if !grammar.lexicon.facts[Int(line.message)].isCatchAll {
      let owner = tags[number].owner
      if owner == -2 { return }
      let claim = grammar.place(of: line.message, among: tags[number].claimants)
      guard owner != claim, !grammar.dialects[tags[number].claimants[claim]].isGuest else { return }
      tags[number].owner = owner == -1 ? claim : -2
      return
    }
    // Where several share the name, what was understood before tells whose the line is.
    let tag = tags[number]
    let claim = max(0, tag.owner)
    line.mailProtocol = tag.mailProtocols[claim]
    line.message = grammar.firstNumbers[tag.claimants[claim]]
    // The parser left the whole text as the reason; how much of it is a word of severity depends on whose it is.
    let last = Int(line.slotStart) + Int(line.slotCount) - 1
    if line.slotCount > 0, Slot(word: block.slots[last]).field == .reason {
      let slot = Slot(word: block.slots[last])
      let text = block.bytes[slot.start, slot.start + slot.count]
      if let word = grammar.severities[tag.claimants[claim]].first(of: text) {
        line.message += word.isWarning ? 1 : 2
        if word.count == slot.count {
          line.slotCount -= 1
        } else {
          block.slots[last] = Slot(.reason, start: slot.start + word.count, count: slot.count - word.count).word
        }
      }
    }
    block.lines[index] = line
  }

  /// The number of a tag; -1 if there are too many.
  private mutating func number(of tag: Bytes) -> Int {
    let hash = TagMemo.hash(tag)
    if let known = recent.number(of: tag, hash) { return known }
    // As the parser knows it, which tells of each tag once a block.
    let name = grammar.claimedTag(tag.string)
    guard tags.count < Self.limit && tag.count <= 128 || numbers[name] != nil else { return -1 }
    let number = numbers[name] ?? tags.count
    if number == tags.count {
      let claim = grammar.claim(of: name)
      tags.append(Tag(claimants: claim.claimants, mailProtocols: claim.mailProtocols))
      numbers[name] = number
    }
    recent.note(name, hash, number)
    return number
  }
}

extension Grammar {
  /// The dialects that claim a tag, first come first, and what it speaks in each.
  func claim(of tag: String) -> (claimants: [Int], mailProtocols: [MailProtocol?]) {
    let tag = claimedTag(tag)
    let own = tag.lowercased().split(separator: "/").last.map(String.init) ?? ""
    let claimants = claims.claimants(of: tag)
    return (claimants, claimants.map { dialects[$0].protocols[own] })
  }

  /// A tag as the dialects know it.
  func claimedTag(_ tag: String) -> String {
    // `dma/12ab` has the id of a message behind the slash, so that there are as many tags as messages.
    if let slash = tag.firstIndex(of: "/") {
      let before = String(tag[..<slash]).lowercased()
      if dialects.contains(where: { $0.programsBeforeSlash.contains(before) }) { return before }
    }
    // journalctl -o with-unit names `postfix@-.service` where others name the program.
    if tag.hasSuffix(".service"), let name = tag.dropLast(8).split(separator: "@").first { return String(name) }
    return tag
  }

  /// Which of some dialects a message belongs to, by its place among them.
  func place(of message: UInt16, among claimants: [Int]) -> Int {
    var place = claimants.count - 1
    while place > 0, firstNumbers[claimants[place]] > message { place -= 1 }
    return place
  }
}
