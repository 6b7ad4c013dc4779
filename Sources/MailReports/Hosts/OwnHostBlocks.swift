import MailVocabulary
import MailWording

/// What the page of a host says of a machine that wrote the log itself.
struct OwnHostBlocks {
  let ledger: OwnHostLedger
  let words: LogWords

  private var say: Wording { words.say }

  var blocks: [Page.Block] {
    [.heading(say("As a machine of this log")), .pairs(pairs)] + services + sessions + mail
  }

  private var pairs: [Page.Pair] {
    var pairs = [Page.Pair(say("Machine"), words.list(ledger.names))]
    if let first = ledger.first, let last = ledger.last {
      pairs.append(
        .init(
          say("Wrote"),
          say(
            "{start} to {end}, in {lines|line|lines}",
            ["start": words.when(first), "end": words.when(last), "lines": say.number(ledger.lines)])))
    }
    let others = ledger.otherNames
    if !others.isEmpty { pairs.append(.init(say("Other machines"), words.list(others))) }
    return pairs
  }

  private var services: [Page.Block] {
    var rows = ledger.services.map { row($0.name, $0.service) }
    if ledger.unknown.lines > 0 { rows.append(row(say("not known"), ledger.unknown)) }
    return [
      .table(
        .init(
          [
            .init(say("Service")), .init(say("Lines"), isNumber: true), .init(say("Warnings"), isNumber: true),
            .init(say("Faults"), isNumber: true), .init(say("Starts"), isNumber: true), .init(say("First")),
            .init(say("Last")),
          ], rows: rows))
    ]
  }

  private func row(_ name: String, _ service: OwnHostLedger.Service) -> [String] {
    [
      name, say.number(service.lines), say.number(service.warnings), say.number(service.faults),
      say.number(service.starts), service.first.map { words.time.short($0, say) } ?? "",
      service.last.map { words.time.short($0, say) } ?? "",
    ]
  }

  private var sessions: [Page.Block] {
    guard !ledger.access.isEmpty else { return [.paragraph(say("It served no sessions of mail programs."))] }
    return [
      .table(
        .init(
          [
            .init(say("Protocol")), .init(say("Sessions"), isNumber: true), .init(say("Logins"), isNumber: true),
            .init(say("Refused"), isNumber: true), .init(say("Users"), isNumber: true),
          ],
          rows: access.map { name, one in
            [
              words.name(name), say.number(one.sessions), say.number(one.logins), say.number(one.refused),
              say.number(one.users.count),
            ]
          }))
    ]
  }

  private var access: [(MailProtocol, OwnHostLedger.Access)] {
    MailProtocol.allCases.compactMap { name in ledger.access[name].map { (name, $0) } }
  }

  private var mail: [Page.Block] {
    guard ledger.messages > 0 else { return [.paragraph(say("It handled no mail."))] }
    var pairs = [
      Page.Pair(
        say("Mail"),
        say(
          "{count|message|messages}; recipients {outcomes}",
          ["count": say.number(ledger.messages), "outcomes": words.outcomes(ledger.mail)])),
      Page.Pair(say("Direction"), directions),
    ]
    if let delay = ledger.mail.delay {
      pairs.append(
        .init(
          say("Delay"),
          say(
            "half within {median}, the longest {most}",
            ["median": say.span(delay.median), "most": say.span(delay.most)])))
    }
    var blocks: [Page.Block] = [.pairs(pairs)]
    if !ledger.mail.reasons.isEmpty {
      blocks.append(
        .table(
          .init(
            [.init(say("Why not delivered")), .init(say("Times"), isNumber: true)],
            rows: ledger.mail.reasons.sorted.map { [say($0.name), say.number($0.count)] })))
    }
    let moments = words.troubled([ledger.mail])
    if !moments.isEmpty { blocks.append(.timeline(moments)) }
    return blocks
  }

  private var directions: String {
    MessageTrace.Direction.allCases.compactMap { direction in
      ledger.directions[direction].map { count in
        let values = ["count": say.number(count)]
        return switch direction {
        case .inbound: say("{count} came in", values)
        case .outbound: say("{count} went out", values)
        case .internal: say("{count} never left", values)
        case .unknown: say("{count} of unknown direction", values)
        }
      }
    }.joined(separator: ", ")
  }

  func write(into record: inout Record) {
    record.texts("own.host.name", ledger.names.sorted.map(\.name))
    record.integer("own.lines", ledger.lines)
    record.instant("own.first_seen", ledger.first)
    record.instant("own.last_seen", ledger.last)
    record.records(
      "own.services",
      ledger.services.map { name, service in
        var one = Record()
        one.text("service.type", name)
        one.integer("service.lines", service.lines)
        one.integer("service.warnings", service.warnings)
        one.integer("service.faults", service.faults)
        one.integer("service.starts", service.starts)
        one.instant("service.first_seen", service.first)
        one.instant("service.last_seen", service.last)
        return one
      })
    record.integer("own.lines.unknown", ledger.unknown.lines)
    if !ledger.access.isEmpty {
      record.records(
        "own.sessions",
        access.map { name, one in
          var record = Record()
          record.text("mail.protocol", name.rawValue)
          record.integer("session.count", one.sessions)
          record.integer("session.logins", one.logins)
          record.integer("session.failures", one.refused)
          record.integer("session.users", one.users.count)
          return record
        })
    }
    record.integer("own.messages", ledger.messages)
    ledger.mail.write("own.recipients", into: &record)
  }
}
