import MailVocabulary
public import MailWording

/// Several people have that name, at different domains: which one is meant?
public struct UserChoicePage {
  public typealias Choice = (name: String, logins: Int, refused: Int, received: Int)

  let asked: String
  let choices: [Choice]
  let words: LogWords

  public init(_ asked: String, _ choices: [Choice], facts: LogFacts, time: LocalTime, say: Wording) {
    self.asked = asked
    self.choices = choices
    words = LogWords(facts: facts, time: time, say: say)
  }

  public var page: Page {
    let say = words.say
    return Page(
      title: say("User {name}", ["name": asked]), language: say.language.rawValue,
      blocks: [
        .paragraph(say("Several users have that name: ask again with the whole name.")),
        .table(
          .init(
            [
              .init(say("Name")), .init(say("Logins"), isNumber: true), .init(say("Refused"), isNumber: true),
              .init(say("Came in"), isNumber: true),
            ],
            rows: choices.map { [$0.name, say.number($0.logins), say.number($0.refused), say.number($0.received)] })),
        .pairs([words.log]),
      ])
  }

  public var record: Record {
    var record = Record()
    record.text("user.name", asked)
    record.text("result", "several")
    record.records(
      "user.choices",
      choices.map { choice in
        var one = Record()
        one.text("user.name", choice.name)
        one.integer("session.count", choice.logins)
        one.integer("session.failures", choice.refused)
        one.integer("mail.received", choice.received)
        return one
      })
    words.facts.write(into: &record)
    return record
  }
}
