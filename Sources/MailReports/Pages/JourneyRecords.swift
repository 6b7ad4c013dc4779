public import MailVocabulary

/// What `message` says to machines: the records of the messages, each with its steps.
public enum JourneyRecords {
  public static func record(_ journey: Journey, findings: [JourneyPage.Finding], sources: [LogSource]) -> Record {
    var record = Record()
    Records.write(journey.message, into: &record)
    if !journey.steps.isEmpty { record.records("message.steps", journey.steps.map { self.record($0, sources) }) }
    if journey.omitted > 0 { record.integer("message.steps.omitted", journey.omitted) }
    if !journey.related.isEmpty {
      record.records(
        "message.notifications",
        journey.related.map { other in
          var one = Record()
          Records.write(other, into: &one)
          return one
        })
    }
    if !findings.isEmpty {
      record.records(
        "findings",
        findings.map { finding in
          var one = Record()
          one.text("finding.code", finding.code)
          one.text("finding.title", finding.title)
          return one
        })
    }
    return record
  }

  private static func record(_ step: Journey.Step, _ sources: [LogSource]) -> Record {
    var record = Record()
    record.text("message.step", step.kind.rawValue)
    record.moment("@timestamp", step.time)
    if step.place.source < sources.count { record.text("log.file.path", sources[step.place.source].path) }
    record.integer("log.line", step.place.line)
    record.integer("log.offset", step.place.offset)
    record.text("host.name", step.host)
    record.text("process.name", step.program)
    record.text("event.code", step.code)
    record.text("event.action", step.action.rawValue)
    for field in Field.allCases {
      guard let value = step.fields[field], !value.isEmpty else { continue }
      if field.shape == .integer, field.isNumber, let number = Int(value) {
        record.integer(field.key, number)
      } else if field.shape == .decimal, let number = Double(value) {
        record.decimal(field.key, number)
      } else {
        record.text(field.key, value)
      }
    }
    if let subject = step.fields[.subject] {
      let read = EncodedWords.decoded(subject)
      if read != subject { record.text("mail.subject.decoded", read) }
    }
    record.text("event.original", step.text)
    return record
  }

  /// The document of what fits.
  public static func document(count: Int, messages: [Record]) -> Record {
    var record = Record()
    record.integer("matches", count)
    record.records("messages", messages)
    return record
  }

  /// The document where nothing fits: where it was looked for, and what is like it.
  ///
  /// - Parameter isSure: whether the log supports that it was not here.
  public static func absence(
    _ searched: LogFacts, isSure: Bool, near: [(kind: String, text: String, count: Int, record: Record)]
  ) -> Record {
    var record = document(count: 0, messages: [])
    record.texts("searched.log.file.path", searched.sources.map(\.path))
    record.integer("searched.lines", searched.coverage.lines)
    record.decimal("searched.share", searched.coverage.share)
    record.instant("searched.start", searched.span?.start)
    record.instant("searched.end", searched.span?.end)
    record.text("searched.absence", isSure ? "supported" : "unknown")
    if !searched.silences.isEmpty {
      record.records(
        "searched.silences",
        searched.silences.map { silence in
          var one = Record()
          one.moment("start", silence.start)
          one.moment("end", silence.end)
          return one
        })
    }
    record.records(
      "near",
      near.map { miss in
        var one = Record()
        one.text("near.kind", miss.kind)
        one.text("near.text", miss.text)
        one.integer("near.count", miss.count)
        one.records("near.message", [miss.record])
        return one
      })
    return record
  }
}
