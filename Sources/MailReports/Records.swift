public import MailVocabulary

/// What each record of the contract says, key by key.
public enum Records {
  /// One line of the input.
  public static func write(_ event: Event, original: Bool = false, into sink: inout some RecordSink) {
    sink.expect(plain: event.line.flags.contains(.plain) && !event.line.flags.contains(.decoded))
    sink.instant("@timestamp", event.time)
    sink.phrase(.source(event.input)) { $0.text("log.file.path", event.source.path) }
    sink.integer("log.line", event.lineNumber)
    sink.integer("log.offset", event.offset)
    if event.line.hostCount > 0 { sink.text("host.name", event.host) }
    if event.line.programCount > 0 { sink.text("process.name", event.program) }
    if event.line.pid >= 0 { sink.integer("process.pid", Int(event.line.pid)) }
    sink.phrase(.meaning(event.line.message)) { sink in
      let meaning = event.meaning
      if !meaning.service.isEmpty { sink.text("service.type", meaning.service) }
      sink.text("event.code", meaning.code)
      sink.text("event.action", meaning.action.rawValue)
      sink.text("event.outcome", meaning.outcome.rawValue)
      sink.text("event.category", meaning.category.rawValue)
    }
    if let spoken = event.line.mailProtocol { sink.text("mail.protocol", spoken.rawValue) }
    writeFields(event, into: &sink)
    if original { sink.text("event.original", event.original) }
  }

  private static func writeFields(_ event: Event, into sink: inout some RecordSink) {
    var seen: UInt64 = 0
    // A field may be a part of a secret, or have one in it, that only the whole line tells for one.
    let secrets = event.mayHoldSecret ? event.secrets(in: event.original, from: Int(event.line.start)) : []
    // Nearly always one, which needs no list.
    var recipient: Bytes?
    var recipients: [String] = []
    for word in event.slots {
      let slot = Slot(word: word)
      let field = slot.field
      var value = event.value(of: slot)
      let hidden = secrets.isEmpty ? [] : event.places(of: secrets, in: slot)
      if field == .recipient {
        if !hidden.isEmpty { value = Bytes(Secrets.maskedValue) }
        if recipient == nil, recipients.isEmpty, value.firstIndex(of: UInt8(ascii: ",")) == nil {
          recipient = value
        } else {
          if let first = recipient { recipients = [first.string] }
          recipient = nil
          recipients += Addresses.split(value).map(\.string)
        }
        continue
      }
      guard seen & 1 << UInt64(field.rawValue) == 0 else { continue }
      seen |= 1 << UInt64(field.rawValue)
      guard hidden.isEmpty else {
        // A number of which a part is hidden is none.
        if field != .skip, !field.isNumber {
          sink.text(field.key, String(decoding: Secrets.masked(value, hidden), as: UTF8.self))
        }
        continue
      }
      switch field {
      case .skip: continue
      case .sender where value.isEmpty: sink.text(field.key, "<>")
      case .elapsed:
        if let seconds = value.elapsedSeconds { sink.integer(.delay, seconds) }
      case _ where field.isNumber:
        if field.shape == .decimal {
          if let number = value.decimal { sink.decimal(field.key, number) }
        } else if let number = value.integer {
          sink.integer(field, number)
        }
      default: sink.text(field, value)
      }
      if field == .reply, event[.dsn] == nil, let code = Reply.statusCode(value) { sink.text(Field.dsn.key, code) }
    }
    if let recipient { sink.text(.recipient, recipient) }
    if recipients.count == 1 { sink.text(Field.recipient.key, recipients[0]) }
    if recipients.count > 1 { sink.texts(Field.recipient.key, recipients) }
  }

  /// One connection.
  public static func write(_ session: Session, into sink: inout some RecordSink) {
    sink.text("mail.protocol", session.mailProtocol.rawValue)
    sink.text("service.type", session.service)
    sink.text("host.name", session.host)
    if !session.program.isEmpty { sink.text("process.name", session.program) }
    sink.integer("process.pid", session.pid)
    sink.text("session.id", session.id)
    sink.instant("session.start", session.start)
    sink.instant("session.end", session.end)
    if session.endMayBeAnothers { sink.text("session.end_confidence", Confidence.inferred.rawValue) }
    sink.text("user.name", session.user)
    sink.text("source.ip", session.sourceIP)
    sink.text("source.domain", session.sourceDomain)
    sink.text("mail.proxy.ip", session.proxyIP)
    sink.integer("mail.messages.visible", session.visible)
    sink.integer("mail.messages.total", session.total)
    sink.integer("mail.messages.deleted", session.deleted)
    sink.integer("mail.messages.seen", session.seen)
    sink.text("session.outcome", session.outcome.rawValue)
    sink.text("session.confidence", session.confidence.rawValue)
    sink.text("session.reason", session.reason)
    if session.failures > 0 { sink.integer("session.failures", session.failures) }
    if let holder = session.lockedBy {
      sink.text("session.locked_by.mail.protocol", holder.mailProtocol.rawValue)
      sink.integer("session.locked_by.process.pid", holder.pid)
      sink.text("session.locked_by.id", holder.id)
      sink.text("session.locked_by.source.ip", holder.sourceIP)
      sink.instant("session.locked_by.start", holder.start)
    }
    sink.integers("event.evidence", session.evidence.map(\.line))
  }

  /// One message.
  public static func write(_ message: MessageTrace, into sink: inout some RecordSink) {
    sink.text("service.type", message.service)
    sink.text("email.message_id", message.messageID)
    if !message.localIDs.isEmpty { sink.texts("email.local_id", message.localIDs) }
    if !message.hosts.isEmpty {
      sink.text("host.name", message.hosts[0])
      sink.texts("mail.hosts", message.hosts)
    }
    if !message.related.isEmpty { sink.texts("message.related", message.related) }
    sink.text("email.direction", message.direction.rawValue)
    if let sender = message.sender { sink.text("email.from.address", sender.isEmpty ? "<>" : sender) }
    sink.text("user.name", message.user)
    sink.text("source.ip", message.sourceIP)
    sink.text("source.domain", message.sourceDomain)
    sink.integer("mail.size", message.size)
    sink.instant("message.start", message.start)
    sink.instant("message.end", message.end)
    sink.text("message.outcome", message.outcome?.rawValue ?? "mixed")
    sink.text("message.reason", message.reason)
    sink.instant("message.next_attempt", message.nextAttempt)
    sink.instant("message.expires", message.expires)
    sink.records("recipients", message.recipients.map(record))
  }

  private static func record(_ recipient: MessageTrace.Recipient) -> Record {
    var record = Record()
    record.text("address", recipient.address)
    record.text("original_to", recipient.originalTo)
    record.text("outcome", recipient.outcome.rawValue)
    record.text("dsn", recipient.dsn)
    record.text("reply", recipient.reply)
    record.text("relay.domain", recipient.relayDomain)
    record.text("relay.ip", recipient.relayIP)
    if recipient.attempts > 0 { record.integer("attempts", recipient.attempts) }
    record.instant("time", recipient.time)
    if let delay = recipient.delay { record.decimal("delay", delay) }
    record.text("reason", recipient.reason)
    record.text("mailbox", recipient.mailbox)
    return record
  }

  /// One thing that is wrong or notable, in words.
  public static func write(
    _ finding: Finding, _ words: FindingWords, sources: [LogSource], into sink: inout some RecordSink
  ) {
    sink.text("finding.code", finding.code.rawValue)
    sink.text("finding.severity", finding.severity.rawValue)
    sink.text("finding.confidence", finding.confidence.rawValue)
    sink.text("finding.subject.type", finding.subject.type.rawValue)
    sink.text("finding.subject.value", finding.subject.value)
    if finding.isTimed {
      sink.instant("finding.first_seen", finding.firstSeen)
      sink.instant("finding.last_seen", finding.lastSeen)
    }
    sink.integer("finding.count", finding.count)
    if finding.isTimed { sink.text("finding.status", finding.status.rawValue) }
    sink.text("finding.title", words.title)
    sink.text("finding.cause", words.cause)
    sink.texts("finding.remedy", words.remedy)
    sink.text("finding.actor", words.actor.rawValue)
    sink.records("finding.evidence", finding.evidence.map { record($0, sources) })
    if !finding.explains.isEmpty { sink.records("finding.explains", finding.explains.map(record)) }
    if !finding.explainedBy.isEmpty { sink.records("finding.explained_by", finding.explainedBy.map(record)) }
    sink.text("finding.unless", words.unless)
    sink.text("finding.blind_spots", words.blindSpots)
  }

  private static func record(_ reference: Finding.Reference) -> Record {
    var record = Record()
    record.text("code", reference.code.rawValue)
    record.text("subject.type", reference.subject.type.rawValue)
    record.text("subject.value", reference.subject.value)
    return record
  }

  private static func record(_ evidence: Evidence, _ sources: [LogSource]) -> Record {
    var record = Record()
    if evidence.place.source < sources.count { record.text("path", sources[evidence.place.source].path) }
    record.integer("line", evidence.place.line)
    record.integer("offset", evidence.place.offset)
    record.text("text", evidence.text)
    return record
  }
}
