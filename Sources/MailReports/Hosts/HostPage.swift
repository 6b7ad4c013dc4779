import MailVocabulary
public import MailWording

/// The page about a machine, a network or a domain.
public struct HostPage {
  let ledger: HostLedger
  let asked: String
  let entries: [Report.Entry]
  let words: LogWords

  /// - Parameter entries: all findings of the log; those about the host are chosen.
  public init(
    _ ledger: HostLedger, asked: String, entries: [Report.Entry], facts: LogFacts, time: LocalTime, say: Wording
  ) {
    self.ledger = ledger
    self.asked = asked
    self.entries = ledger.findings(entries)
    words = LogWords(facts: facts, time: time, say: say)
  }

  private var say: Wording { words.say }

  public var page: Page {
    var blocks = words.caution + [.pairs(head)]
    if ledger.own.isFound { blocks += OwnHostBlocks(ledger: ledger.own, words: words).blocks }
    // Of a machine that wrote the log, the others need not say anything.
    if !ledger.own.isFound || isClient { blocks += [.heading(say("As a client"))] + client }
    if !ledger.own.isFound || isServer { blocks += [.heading(say("As a server"))] + server }
    blocks += FindingBlocks(words: words).blocks(entries)
    return Page(title: say("Host {name}", ["name": asked]), language: say.language.rawValue, blocks: blocks)
  }

  private var head: [Page.Pair] {
    var pairs = [words.log] + words.clock
    if let first = ledger.first, let last = ledger.last {
      pairs.append(
        .init(
          say("Seen"),
          say(
            "{start} to {end}, in {lines|line|lines}",
            ["start": words.when(first), "end": words.when(last), "lines": say.number(ledger.lines)])))
    }
    if !ledger.addresses.isEmpty { pairs.append(.init(say("Addresses"), words.list(ledger.addresses))) }
    if !ledger.names.isEmpty { pairs.append(.init(say("Names"), words.list(ledger.names))) }
    if !ledger.helo.isEmpty { pairs.append(.init(say("Calls itself"), words.list(ledger.helo))) }
    return pairs
  }

  private var isClient: Bool { ledger.clientLines > 0 || !ledger.logins.isEmpty || ledger.sentMessages > 0 }

  private var isServer: Bool { ledger.received.total > 0 || ledger.serverLines > 0 }

  private var client: [Page.Block] {
    guard isClient else { return [.paragraph(say("It did not connect here."))] }
    var pairs: [Page.Pair] = []
    if ledger.connections > 0 { pairs.append(.init(say("Connections logged"), say.number(ledger.connections))) }
    if !ledger.clientTLS.isEmpty { pairs.append(.init(say("Encryption"), words.list(ledger.clientTLS))) }
    pairs.append(
      .init(
        say("Mail from it"),
        ledger.sentMessages == 0
          ? say("none")
          : say(
            "{count|message|messages}; recipients {outcomes}",
            ["count": say.number(ledger.sentMessages), "outcomes": words.outcomes(ledger.sent)])))
    if !ledger.senders.isEmpty { pairs.append(.init(say("Senders"), words.list(ledger.senders))) }
    pairs.append(
      .init(
        say("Mail turned away"),
        ledger.refusals.isEmpty
          ? say("never") : say("{count|=once|times}", ["count": say.number(ledger.refusals.total)])
      ))
    if !ledger.filtered.isEmpty { pairs.append(.init(say("Stopped by filters"), words.list(ledger.filtered))) }
    return [.pairs(pairs)] + logins + refusals
  }

  static let rowLimit = 20
  /// So many who log in make an address one of many people.
  static let sharedBy = 3

  private var logins: [Page.Block] {
    guard !ledger.logins.isEmpty else { return [.paragraph(say("Nobody tried to log in from there."))] }
    let sorted = ledger.logins.sorted {
      ($1.value.logins, $1.value.refused, $0.key) < ($0.value.logins, $0.value.refused, $1.key)
    }
    var blocks: [Page.Block] = [
      .table(
        .init(
          [
            .init(say("User")), .init(say("Protocol")), .init(say("Logins"), isNumber: true),
            .init(say("Refused"), isNumber: true), .init(say("Last")), .init(say("Line")),
          ],
          rows: sorted.prefix(Self.rowLimit).map { name, login in
            [
              name.isEmpty ? say("name not logged") : name,
              login.protocols.sorted.map { $0.name.uppercased() }.joined(separator: ", "),
              say.number(login.logins), say.number(login.refused), login.last.map { words.time.short($0, say) } ?? "",
              words.facts.position(login.place) ?? "",
            ]
          }))
    ]
    let more = max(0, sorted.count - Self.rowLimit) + ledger.furtherLogins
    if more > 0 { blocks.append(.paragraph(say("and {count} more", ["count": say.number(more)]))) }
    let users = ledger.logins.count { !$0.key.isEmpty && $0.value.logins > 0 }
    if users >= Self.sharedBy, ledger.addresses.byName.count == 1 {
      blocks.append(
        .paragraph(
          say(
            "{users} users log in from this one address: an office, a web mail server or a proxy. To block it would shut out all of them.",
            ["users": say.number(users)]), tone: .strong))
    }
    return blocks
  }

  private func reasons(_ counts: Counts) -> Page.Block {
    .table(
      .init(
        [.init(say("Why")), .init(say("Times"), isNumber: true)],
        rows: counts.sorted.map { [say($0.name), say.number($0.count)] }))
  }

  private var refusals: [Page.Block] {
    var blocks: [Page.Block] = []
    if !ledger.refusals.isEmpty { blocks.append(reasons(ledger.refusals)) }
    let lines =
      ledger.latestRefusals.elements.map { ($0, Page.Mark.bad) } + ledger.latestFiltered.elements.map { ($0, .waiting) }
    guard !lines.isEmpty else { return blocks }
    blocks.append(
      .timeline(
        lines.sorted { ($0.0.time ?? .distantPast, $0.0.place.line) < ($1.0.time ?? .distantPast, $1.0.place.line) }
          .map { line, mark in
            Page.Moment(
              line.time.map(words.when) ?? "-", mark,
              mark == .bad
                ? say(
                  "Turned away{from?, mail from ~}{to? to ~}",
                  ["from": line.sender, "to": line.recipient].compactMapValues { $0 })
                : say("Stopped by a filter"),
              quote: line.text, place: words.facts.position(line.place))
          }))
    return blocks
  }

  private var server: [Page.Block] {
    guard isServer else {
      return [.paragraph(say("No mail was sent there."))]
    }
    var pairs = [Page.Pair(say("Mail to it"), words.outcomes(ledger.received))]
    if ledger.received.attempts > ledger.received.total {
      pairs.append(.init(say("Tries"), say.number(ledger.received.attempts)))
    }
    if let delay = ledger.received.delay {
      pairs.append(
        .init(
          say("Delay"),
          say(
            "half within {median}, the longest {most}",
            ["median": say.span(delay.median), "most": say.span(delay.most)])))
    }
    if !ledger.serverTLS.isEmpty { pairs.append(.init(say("Encryption"), words.list(ledger.serverTLS))) }
    var blocks: [Page.Block] = [.pairs(pairs)]
    if !ledger.received.reasons.isEmpty { blocks.append(reasons(ledger.received.reasons)) }
    let moments = words.troubled([ledger.received])
    if !moments.isEmpty { blocks.append(.timeline(moments)) }
    return blocks
  }

  /// The page for machines.
  public var record: Record {
    var record = Record()
    record.text("host.query", asked)
    record.text("result", "found")
    record.instant("host.first_seen", ledger.first)
    record.instant("host.last_seen", ledger.last)
    record.integer("host.lines", ledger.lines)
    if !ledger.addresses.isEmpty { record.texts("host.ip", ledger.addresses.sorted.map(\.name)) }
    if !ledger.names.isEmpty { record.texts("host.domain", ledger.names.sorted.map(\.name)) }
    if !ledger.helo.isEmpty { record.texts("mail.helo", ledger.helo.sorted.map(\.name)) }
    if ledger.own.isFound { OwnHostBlocks(ledger: ledger.own, words: words).write(into: &record) }
    record.integer("client.connections", ledger.connections)
    if !ledger.clientTLS.isEmpty { record.records("client.tls.version", ledger.clientTLS.records) }
    if !ledger.logins.isEmpty {
      record.records(
        "client.users",
        ledger.logins.sorted { $0.key < $1.key }.map { name, login in
          var one = Record()
          if !name.isEmpty { one.text("user.name", name) }
          one.integer("session.count", login.logins)
          one.integer("session.failures", login.refused)
          one.instant("session.last", login.last)
          return one
        })
    }
    record.integer("client.refusals", ledger.refusals.total)
    if !ledger.refusals.isEmpty { record.records("client.refusals.reasons", ledger.refusals.records) }
    if !ledger.filtered.isEmpty { record.records("client.filtered", ledger.filtered.records) }
    record.integer("client.messages", ledger.sentMessages)
    ledger.sent.write("client.recipients", into: &record)
    ledger.received.write("server.recipients", into: &record)
    record.integer("server.attempts", ledger.received.attempts)
    if !ledger.serverTLS.isEmpty { record.records("server.tls.version", ledger.serverTLS.records) }
    record.records("findings", entries.map { $0.record(words.facts) })
    words.facts.write(into: &record)
    return record
  }
}
