import MailVocabulary

extension UserPage {
  /// The page for machines.
  public var record: Record {
    let ledger = story.ledger
    var record = Record()
    record.text("user.name", story.name)
    record.text("result", "found")
    record.text("user.query", asked)
    record.text("user.match", story.match.rawValue)
    if ledger.spellings.byName.count > 1 { record.texts("user.spellings", ledger.spellings.sorted.map(\.name)) }
    if !story.others.isEmpty { record.texts("user.others", story.others.map(\.name)) }
    record.integer("session.count", ledger.logins)
    record.integer("session.failures", ledger.refused)
    record.instant("session.last_success", ledger.lastLogin?.time)
    record.instant("session.last_failure", ledger.lastRefusal?.time)
    if !ledger.devices.isEmpty { record.records("user.devices", devices) }
    if !ledger.refusals.isEmpty { record.records("user.refusals", refusals) }
    if !ledger.cuts.isEmpty { record.integer("session.cut_off", ledger.cuts.total) }
    if let mailbox = ledger.mailbox {
      record.integer("mail.messages.first", mailbox.first.messages)
      record.integer("mail.messages.last", mailbox.last.messages)
      record.integer("mail.messages.most", mailbox.most)
      record.integer("mail.messages.deleted", mailbox.deleted)
    }
    if !story.addresses.isEmpty {
      record.records(
        "user.addresses",
        story.addresses.map { address, tie in
          var one = Record()
          one.text("email.address", address)
          one.text("tie", tie.rawValue)
          return one
        })
    }
    if !story.untied.isEmpty { record.texts("user.addresses.untied", story.untied) }
    story.received.write("mail.received", into: &record)
    story.sent.write("mail.sent", into: &record)
    story.sentWithoutLogin.write("mail.sent_without_login", into: &record)
    if story.filedAsSpam > 0 { record.integer("mail.filed_as_spam", story.filedAsSpam) }
    record.records("findings", entries.map { $0.record(words.facts) })
    record.text("user.sentence", sentence)
    words.facts.write(into: &record)
    return record
  }

  private var devices: [Record] {
    story.ledger.devices.sorted {
      ($1.value.logins, $0.key.source, $0.key.mailProtocol.rawValue)
        < ($0.value.logins, $1.key.source, $1.key.mailProtocol.rawValue)
    }.map { key, device in
      var one = Record()
      one.text("source.ip", key.source)
      one.text("source.domain", device.domain)
      one.text("mail.protocol", key.mailProtocol.rawValue)
      one.texts("process.name", device.programs.sorted.map(\.name))
      one.integer("session.count", device.logins)
      one.instant("session.first", device.first)
      one.instant("session.last", device.last)
      one.integer("session.interval", device.interval.map(Int.init))
      if let part = device.dayPart { one.integers("session.hours", [part.start, part.end]) }
      if let others = story.neighbours[key.source] { one.integer("user.others", others.count) }
      return one
    }
  }

  private var refusals: [Record] {
    story.ledger.refusals.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { source, refusals in
      var one = Record()
      one.text("source.ip", source)
      one.integer("session.failures", refusals.count)
      one.instant("session.first", refusals.first)
      one.instant("session.last", refusals.last)
      one.texts("session.reason", refusals.reasons.sorted.map(\.name))
      one.text("session.confidence", refusals.isInferred ? "inferred" : "observed")
      one.text("owner", story.owner(of: source, entries).rawValue)
      return one
    }
  }
}

extension MailTally {
  /// Its numbers, under a key.
  func write(_ key: String, into record: inout Record) {
    record.integer(key, total)
    for outcome in MessageTrace.Outcome.allCases {
      if let count = outcomes[outcome] { record.integer("\(key).\(outcome.rawValue)", count) }
    }
    if let delay { record.decimal("\(key).delay.median", delay.median) }
    if let delay { record.decimal("\(key).delay.most", delay.most) }
    guard !reasons.isEmpty else { return }
    record.records("\(key).reasons", reasons.records)
  }
}

extension Counts {
  /// Each name with its number.
  var records: [Record] {
    sorted.map { name, count in
      var one = Record()
      one.text("name", name)
      one.integer("count", count)
      return one
    }
  }
}

extension Report.Entry {
  func record(_ facts: LogFacts) -> Record {
    var record = Record()
    Records.write(finding, words, sources: facts.sources, into: &record)
    return record
  }
}
