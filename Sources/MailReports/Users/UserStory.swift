import MailVocabulary

/// What the log tells of one user, decided at the end of the pass.
public struct UserStory: Sendable {
  /// How the name was found.
  public enum Match: String, Sendable {
    case exact
    /// Large and small letters differ.
    case letterCase = "letter-case"
    /// The log has it with a domain, or without the one that was given.
    case withDomain = "with-domain"
    case withoutDomain = "without-domain"
  }

  /// Why an address counts as theirs.
  public enum Tie: String, Sendable {
    /// It is the name.
    case name
    /// Mail to it is delivered into a mailbox of that name here.
    case delivered
    /// They send under it with their login.
    case login
  }

  /// As the log writes it.
  public var name: String
  public var match: Match
  public var ledger: UserLedger
  /// Addresses that are theirs, with the reason.
  public var addresses: [(address: String, tie: Tie)] = []
  /// Addresses with the name as local part that nothing ties to them.
  public var untied: [String] = []
  public var received = MailTally()
  /// With their login.
  public var sent = MailTally()
  /// Under one of their addresses, without a login.
  public var sentWithoutLogin = MailTally()
  public var aliases = Counts(8)
  public var forwards = Counts(8)
  public var folders = Counts()
  public var mentions = Counts()
  public var neighbours: [String: Set<String>] = [:]
  /// Login names that differ by the domain only, with their logins and refusals.
  public var others: [(name: String, logins: Int, refused: Int)] = []

  var folded: String { name.lowercased() }

  /// The folders of unwanted mail, by their usual names.
  public var filedAsSpam: Int {
    folders.sorted.reduce(0) { sum, folder in
      let name = folder.name.lowercased()
      return name.contains("junk") || name.contains("spam") || name.contains("indesiderata") ? sum + folder.count : sum
    }
  }
}

extension UserSearch {
  public enum Result: Sendable {
    case found(UserStory)
    /// Different people, of whom it can't be said which one is meant.
    case several([(name: String, logins: Int, refused: Int, received: Int)])
    case nobody
  }

  public var result: Result {
    let logins = ledgers.keys.filter { $0 == name.folded || name.domain == nil }.sorted()
    if logins.contains(name.folded) {
      // Who never gets in without a domain may be one of those who do with theirs.
      let isGuess = ledgers[name.folded]?.logins == 0 && logins.contains { (ledgers[$0]?.logins ?? 0) > 0 }
      return isGuess ? several(logins) : .found(story(name.folded))
    }
    if logins.count == 1 { return .found(story(logins[0])) }
    if logins.count > 1 { return several(logins) }
    if name.domain != nil {
      if ledgers[name.local] != nil { return .found(story(name.local)) }
      return addresses[name.folded] != nil ? .found(story(name.folded)) : .nobody
    }
    if let one = submitted.keys.sorted().first, submitted.count == 1 { return .found(story(one)) }
    let boxes = addresses.filter { $0.value.isDeliveredHere && name.isLocalPart(of: $0.key) }.keys.sorted()
    return boxes.isEmpty ? .nobody : boxes.count == 1 ? .found(story(boxes[0])) : several(boxes)
  }

  private func several(_ names: [String]) -> Result {
    .several(
      names.map { one in
        let ledger = ledgers[one]
        return (ledger?.name ?? one, ledger?.logins ?? 0, ledger?.refused ?? 0, addresses[one]?.received.total ?? 0)
      })
  }

  private func story(_ login: String) -> UserStory {
    let ledger = ledgers[login] ?? UserLedger()
    let isAsWritten = ledger.spellings.byName[name.text] != nil || ledgers[login] == nil && login == name.text
    let written = isAsWritten ? name.text : ledger.name ?? login
    let hasDomain = UserName.split(login).domain != nil
    let match: UserStory.Match =
      if login == name.folded {
        isAsWritten ? .exact : .letterCase
      } else {
        hasDomain ? .withDomain : .withoutDomain
      }
    var story = UserStory(name: written, match: match, ledger: ledger)
    for (address, mail) in addresses.sorted(by: { $0.key < $1.key }) {
      guard let tie = tie(address, mail, login, hasDomain: hasDomain) else {
        if name.isLocalPart(of: address) { story.untied.append(address) }
        continue
      }
      story.addresses.append((address, tie))
      story.received.add(mail.received)
      story.sentWithoutLogin.add(mail.sent)
      story.aliases.add(mail.aliases)
      story.forwards.add(mail.forwards)
    }
    story.sent = submitted[login] ?? MailTally()
    story.folders = folders[login] ?? Counts()
    story.mentions = mentions[login] ?? Counts()
    let sources = Set(ledger.devices.keys.map(\.source))
    story.neighbours = neighbours.filter { sources.contains($0.key) && !$0.value.isEmpty }
    story.others = ledgers.filter { $0.key != login }.map {
      ($0.value.name ?? $0.key, $0.value.logins, $0.value.refused)
    }
    .sorted { $0.0 < $1.0 }
    return story
  }

  private func tie(_ address: String, _ mail: Address, _ login: String, hasDomain: Bool) -> UserStory.Tie? {
    if address == login || !hasDomain && address == name.folded { return .name }
    if mail.logins.contains(login) { return .login }
    return !hasDomain && mail.isDeliveredHere && name.isLocalPart(of: address) ? .delivered : nil
  }
}
