import MailVocabulary

extension Diagnosis {
  /// A milter, policy service or content filter cannot be reached.
  static let filterDown = Diagnosis(
    .serverFilterDown, severity: .critical, actor: .admin,
    title: "{subject} cannot reach its filter {address}",
    cause: "{count} lines say that {subject} could not talk to {address}: {text}. Meanwhile mail is refused for now, waits in the queue, or passes without the filter, as milter_default_action and content_filter say.",
    remedy: [
      "Look whether it runs and listens: systemctl status opendkim rspamd amavis postgrey; ss -ltnxp",
      "See what happens to mail meanwhile: postconf milter_default_action smtpd_milters content_filter",
      "Start it, then send what waits once: postqueue -f",
    ],
    unless: "A single line at the moment when the filter restarts is harmless.",
    detector: .rule { book in
      var incidents: [String: (Incident, [String: String])] = [:]
      for (key, incident) in book.shown where key.code == .serverFilterDown {
        incidents[key.subject.value] = (incident, book.shownValues[key] ?? [:])
      }
      for (key, trouble) in book.delivery.troubles where key.reading == .filterDown {
        var values = trouble.values
        values["text"] = trouble.reply
        values["address"] = values["relay"]
        incidents[key.subject, default: (Incident(at: trouble.incident.first), values)].0.add(trouble.incident)
      }
      return incidents.map { program, told in
        Finding(
          .serverFilterDown, .init(.service, program), told.0, severity: told.0.count >= 3 ? .critical : .warning,
          values: told.1)
      }
    },
    cases: [])
}
