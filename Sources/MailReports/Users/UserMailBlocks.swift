import MailVocabulary
import MailWording

/// The mail of a user on their page: which addresses count as theirs and why, and what became of it.
struct UserMailBlocks {
  let story: UserStory
  let words: LogWords

  private var say: Wording { words.say }

  var blocks: [Page.Block] {
    var blocks: [Page.Block] = [.heading(say("Mail"))]
    if story.received.total + story.sent.total + story.sentWithoutLogin.total == 0, story.folders.isEmpty {
      blocks.append(.paragraph(say("No mail of theirs is in this log.")))
      if !story.untied.isEmpty { blocks.append(.pairs([untied])) }
      return blocks
    }
    blocks.append(.pairs(pairs))
    let reasons = Set(story.received.reasons.byName.keys).union(sent.reasons.byName.keys).sorted()
    if !reasons.isEmpty {
      blocks.append(
        .table(
          .init(
            [.init(say("Why not delivered")), .init(say("In"), isNumber: true), .init(say("Out"), isNumber: true)],
            rows: reasons.map { reason in
              [
                say(reason), say.number(story.received.reasons.byName[reason] ?? 0),
                say.number(sent.reasons.byName[reason] ?? 0),
              ]
            })))
    }
    let moments = words.troubled([story.received, sent])
    if !moments.isEmpty { blocks.append(.timeline(moments)) }
    return blocks
  }

  private var sent: MailTally {
    var all = story.sent
    all.add(story.sentWithoutLogin)
    return all
  }

  private var untied: Page.Pair {
    .init(
      say("Not counted"),
      say("{list}: nothing in this log ties it to this user", ["list": words.list(story.untied)]))
  }

  private var pairs: [Page.Pair] {
    var pairs: [Page.Pair] = []
    if !story.addresses.isEmpty {
      pairs.append(
        .init(say("Addresses"), words.list(story.addresses.map { "\($0.address) (\(tie($0.tie)))" })))
    }
    if !story.untied.isEmpty { pairs.append(untied) }
    pairs.append(.init(say("Came in"), words.outcomes(story.received)))
    pairs.append(.init(say("Sent with the login"), words.outcomes(story.sent)))
    if story.sentWithoutLogin.total > 0 {
      pairs.append(
        .init(
          say("Sent without a login"),
          say(
            "{outcomes}; by web mail, a program here, or somebody who forged the address",
            ["outcomes": words.outcomes(story.sentWithoutLogin)])))
    }
    if !story.folders.isEmpty { pairs.append(.init(say("Filed into"), words.list(story.folders))) }
    if story.filedAsSpam > 0 { pairs.append(.init(say("Filed as spam"), say.number(story.filedAsSpam))) }
    if !story.aliases.isEmpty { pairs.append(.init(say("Gets mail for"), words.list(story.aliases))) }
    if !story.forwards.isEmpty { pairs.append(.init(say("Goes on to"), words.list(story.forwards))) }
    return pairs
  }

  private func tie(_ tie: UserStory.Tie) -> String {
    switch tie {
    case .name: say("it is the name")
    case .delivered: say("delivered into a mailbox of that name here")
    case .login: say("they send under it with their login")
    }
  }
}
