import MailPipeline
import MailReports
import MailVocabulary

/// Tells that no message fits, where it was looked for, and what is like it.
struct MessageNotFound {
  let query: MessageQuery
  let asked: String
  let search: MessageSearch
  let result: PassResult

  func write(_ page: PageOptions, to output: Output) {
    let facts = LogFacts(result, since: query.since, until: query.until)
    let misses = search.near.best
    let absence = AbsencePage(
      asked, .message, isTold: query.subject == nil || search.sawSubject, near: misses.map(near), facts: facts,
      time: .ofReader, say: page.say)
    page.write(
      { absence.page },
      {
        JourneyRecords.absence(
          facts, isSure: absence.isSure,
          near: misses.map { miss in
            var record = Record()
            Records.write(miss.message, into: &record)
            return (miss.kind.rawValue, miss.text, miss.count, record)
          })
      }, to: output)
  }

  private func near(_ miss: NearMisses.Miss) -> AbsencePage.Near {
    let template =
      switch miss.kind {
      case .otherTime: "{count|such message|such messages} at another time, the newest of {time}."
      case .letterCase: "{text}: the same, but for small and large letters; {count|message|messages}."
      case .similar: "{text} looks like it; {count|message|messages}, the newest of {time}."
      case .otherDomain: "{text}: the same name at another domain; {count|message|messages}, the newest of {time}."
      case .senderOnly: "That sender wrote to {text}; {count|message|messages}, the newest of {time}."
      case .recipientOnly: "That recipient had mail from {text}; {count|message|messages}, the newest of {time}."
      }
    let name = miss.text.isEmpty ? "<>" : miss.text
    return AbsencePage.Near(
      name, miss.count, told: Sentence(template, ["text": name, "count": String(miss.count)]),
      time: miss.message.start, id: miss.message.localIDs.first)
  }
}
