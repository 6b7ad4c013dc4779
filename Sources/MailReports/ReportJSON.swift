import MailVocabulary

extension Report {
  /// The report as one JSON document: `findings`, `health`, `coverage`.
  public func writeJSON(to output: Output) {
    var writer = JSONWriter()
    writer.begin()
    writer.texts("log.file.path", paths)
    writer.records(
      "findings",
      told.map { entry in
        var record = Record()
        Records.write(entry.finding, entry.words, sources: sources, into: &record)
        return record
      })
    writer.records("health", [healthRecord])
    writer.records("coverage", [coverageRecord])
    if isStopped { writer.texts("stopped", ["before the end of the log"]) }
    if !faults.isEmpty { writer.texts("faults", faults) }
    writer.end()
    output.buffer.append(writer.bytes)
    output.write("\n")
    output.flush()
  }

  private var healthRecord: Record {
    var record = Record()
    for spoken in MailProtocol.allCases {
      guard let access = health.access[spoken] else { continue }
      record.integer("\(spoken.rawValue).success", access.succeeded)
      record.integer("\(spoken.rawValue).failure", access.failed)
      record.integer("\(spoken.rawValue).refused", access.refused)
      record.integer("\(spoken.rawValue).abandoned", access.abandoned)
      record.integer("\(spoken.rawValue).unknown", access.undecided)
      record.integer("\(spoken.rawValue).users", access.userCount)
    }
    record.integer("messages", health.messages)
    for outcome in MessageTrace.Outcome.allCases {
      if let count = health.recipients[outcome] { record.integer("recipients.\(outcome.rawValue)", count) }
    }
    return record
  }

  private var coverageRecord: Record {
    var record = Record()
    record.integer("lines", coverage.lines)
    record.integer("understood", coverage.understood)
    record.integer("known_daemon", coverage.unread)
    record.integer("unknown", coverage.unknown)
    record.decimal("share", coverage.share)
    if coverage.sessionsLetGo > 0 { record.integer("sessions_let_go", coverage.sessionsLetGo) }
    if coverage.messagesLetGo > 0 { record.integer("messages_let_go", coverage.messagesLetGo) }
    if coverage.storiesLetGo > 0 { record.integer("stories_let_go", coverage.storiesLetGo) }
    if coverage.recipientsLetGo > 0 { record.integer("recipients_let_go", coverage.recipientsLetGo) }
    if coverage.findingsLetGo > 0 { record.integer("findings_let_go", coverage.findingsLetGo) }
    record.instant("first", coverage.first)
    record.instant("last", coverage.last)
    record.records(
      "services",
      coverage.services.map { service in
        var one = Record()
        one.text("service.type", service.name)
        one.integer("lines", service.lines)
        one.integer("known_daemon", service.unread)
        return one
      })
    record.records("drifts", coverage.drifts.map(Self.record))
    record.records(
      "silences",
      coverage.silences.map { silence in
        var one = Record()
        one.instant("start", silence.start)
        one.instant("end", silence.end)
        return one
      })
    return record
  }

  private static func record(_ drift: Coverage.Drift) -> Record {
    var record = Record()
    record.text("service.type", drift.service)
    record.integer("lines", drift.lines)
    record.instant("since", drift.since)
    if drift.since != nil { record.integer("understood_before", drift.understoodBefore) }
    record.records(
      "shapes",
      drift.shapes.map { shape in
        var one = Record()
        one.text("template", shape.template)
        one.integer("lines", shape.lines)
        one.instant("first", shape.first)
        one.text("sample", shape.sample)
        return one
      })
    return record
  }
}
