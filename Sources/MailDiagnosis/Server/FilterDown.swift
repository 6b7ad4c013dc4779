import MailVocabulary

extension Diagnosis {
  /// A milter, policy service or content filter cannot be reached.
  static let filterDown = Diagnosis(
    .serverFilterDown, severity: .critical, actor: .admin,
    title: "{subject} cannot reach its filter{address? ~}",
    cause:
      "{subject} could not talk to its filter, {count|=once|times}{text?: “~”}. Meanwhile mail is put off, waits in the queue, or passes unfiltered; which of them is a setting.",
    remedy: [
      "Look whether the filter runs and listens: systemctl --failed; ss -ltnxp",
      "Start it, then have what waits sent.",
    ],
    remedyFor: [
      "postfix": [
        "Look whether the filter runs and listens: systemctl status opendkim rspamd amavis postgrey; ss -ltnxp",
        "See what happens to mail meanwhile: postconf milter_default_action smtpd_milters content_filter smtpd_recipient_restrictions",
        "Start it, then send what waits, once: postqueue -f",
      ],
      "sendmail": [
        "Look whether the filter runs, and whether its socket is there: systemctl --failed; ss -lxp",
        "See what happens to mail meanwhile: grep INPUT_MAIL_FILTER /etc/mail/sendmail.mc",
        "Start it, then send what waits: sendmail -q -v",
      ],
      "exim": [
        "Look whether the scanner runs: systemctl status clamav-daemon spamd rspamd; exim -bP av_scanner spamd_address",
        "Start it, then send what waits: exim -qf",
      ],
    ],
    unless: "A single line at the moment when the filter is started anew is harmless.",
    blindSpots: "What became of the mail meanwhile is a setting, as milter_default_action, and not in the line.",
    blindSpotsFor: [
      "sendmail":
        "What became of the mail meanwhile is the flag F= of INPUT_MAIL_FILTER: T puts off, R refuses, none lets it pass."
    ],
    detector: .rule { book in
      var incidents: [String: (Incident, [String: String])] = [:]
      for (key, incident) in book.shown where key.code == .serverFilterDown {
        incidents[key.subject.value] = (incident, book.shownValues[key] ?? [:])
      }
      let waiting = book.delivery.troubles.filter { $0.key.reading == .filterDown }
      let filterless = Set(
        waiting.filter { $0.value.incident.count >= book.thresholds.filterFailures }.map(\.key.subject))
      for (key, trouble) in waiting.sorted(by: { $0.value.incident.first < $1.value.incident.first }) {
        var values = trouble.values
        values["text"] = values["reply"]
        values["address"] = values["relay"]
        incidents[key.subject, default: (Incident(at: trouble.incident.first), values)].0.add(trouble.incident)
      }
      return incidents.map { program, told in
        let subject = Finding.Subject(.service, program)
        // One line is the moment when the filter is started anew.
        let isDown =
          book.frequency.frequent.contains(.init(code: .serverFilterDown, subject: subject))
          || filterless.contains(program)
        let isGrave = book.filters.refusing.contains(program) || book.filters.unscanned[program] != nil
        return Finding(
          .serverFilterDown, subject, told.0,
          severity: !isDown ? .warning : isGrave ? .critical : .error, values: told.1)
      }
    },
    cases: filterDownCases)
}
