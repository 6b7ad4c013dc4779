import MailInput
import MailPipeline
import MailReports
import MailVocabulary
import MailWording

/// Tells that no message fits, where it was looked for, and what is like it.
struct MessageNotFound {
  let query: MessageQuery
  let asked: String
  let search: MessageSearch
  let result: PassResult
  let zone: Zone

  func write(_ page: PageOptions, to output: Output) {
    let searched = Searched(
      result, query.since, query.until, isLogged: query.subject == nil || search.sawSubject)
    let misses = search.near.best
    page.write(
      {
        NotFoundPage(
          asked: asked, searched: searched,
          near: misses.map { .init(sentence: sentence($0), id: $0.message.localIDs.first) },
          shown: { $0.text(in: zone, page.say) }, say: { page.say($0) }
        ).page
      },
      {
        JourneyRecords.document(
          count: 0, messages: [], searched: searched,
          near: misses.map { miss in
            var record = Record()
            Records.write(miss.message, into: &record)
            return (miss.kind.rawValue, miss.text, miss.count, record)
          })
      }, to: output)
  }

  private func sentence(_ miss: NearMisses.Miss) -> Sentence {
    let template =
      switch miss.kind {
      case .otherTime: "{count|such message|such messages} at another time, the newest of {time}."
      case .letterCase: "{text}: the same, but for small and large letters; {count|message|messages}."
      case .similar: "{text} looks like it; {count|message|messages}, the newest of {time}."
      case .otherDomain: "{text}: the same name at another domain; {count|message|messages}, the newest of {time}."
      case .senderOnly: "That sender wrote to {text}; {count|message|messages}, the newest of {time}."
      case .recipientOnly: "That recipient had mail from {text}; {count|message|messages}, the newest of {time}."
      }
    return Sentence(
      template,
      [
        "text": miss.text.isEmpty ? "<>" : miss.text, "count": String(miss.count),
        "time": miss.message.start.text(in: zone, Wording.current),
      ])
  }
}

extension Searched {
  init(_ result: PassResult, _ since: Instant?, _ until: Instant?, isLogged: Bool) {
    self.init(
      paths: result.sources.map(\.path), coverage: .init(result.coverage, silences: result.silences),
      faults: result.faults.map { Wording.current($0.sentence) }, since: since, until: until, isLogged: isLogged)
  }
}
