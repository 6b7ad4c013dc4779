import MailVocabulary

extension Diagnosis {
  /// The service stopped or started; a reload is neither.
  static let restarted = Diagnosis(
    .serverRestarted, severity: .notice, actor: .admin,
    title: "{subject} was stopped or started{starts?, ~ times within ten minutes}",
    cause:
      "{count|line tells|lines tell} of a stop or a start of {subject}. Connections that were open then were cut off{starts?; so many starts mean that it dies each time}.",
    remedy: [
      "If nobody did it on purpose, see what did: last reboot; journalctl -u {subject} --since {day}"
    ],
    remedyFor: [
      "postfix": [
        "If nobody did it on purpose, see what did: last reboot; journalctl -u postfix --since {day}",
        "If it does not stay up: postfix check; grep -E 'fatal|panic' /var/log/maillog | tail",
      ],
      "dovecot": [
        "If nobody did it on purpose, see what did: last reboot; journalctl -u dovecot --since {day}",
        "If it does not stay up: doveconf -n >/dev/null; doveadm log errors",
      ],
      "exim": [
        "If nobody did it on purpose, see what did: last reboot; journalctl -u exim4 --since {day}",
        "If it does not stay up: exim -bV; tail /var/log/exim4/paniclog",
      ],
    ],
    unless: "An update at night does so too.",
    blindSpots: "Who did it is not in the mail log; the journal and the log of the package manager tell.",
    detector: .rule { book in
      book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .serverRestarted else { return nil }
        var values = book.shownValues[key] ?? [:]
        let starts = book.starts.loops[key.subject.value]
        values["starts"] = starts.map(String.init)
        return Finding(
          key.code, key.subject, incident, severity: starts == nil ? .notice : .error, values: values)
      }
    },
    cases: restartedCases)
}
