import MailVocabulary

extension Diagnosis {
  /// The log is silent too long, or lines were dropped.
  static let logGap = Diagnosis(
    .logGap, severity: .warning, actor: .admin,
    title: "The log {host?of }{subject} has a gap",
    cause:
      "{what} All counts over that time are too low, if anything.",
    remedy: [
      "If the logger dropped lines, raise its limits: RateLimitIntervalSec=0 for the mail units, or ratelimit.interval=\"0\" in rsyslog.",
      "If it was silent, see whether the logger or the machine stood still: journalctl -u rsyslog; last reboot; df -h /var/log",
    ],
    unless: "A server that nobody uses for a while is silent too.",
    detector: .rule { book in
      var told: [Finding.Subject: (incident: Incident, what: [Sentence])] = [:]
      for silence in book.clock.tellable(book.thresholds) {
        var incident = Incident(at: silence.start)
        incident.add(silence.start, silence.before)
        incident.add(silence.end, silence.after)
        // Where several hosts write into one log and none of them does, it is what writes the log that stood still; of
        // several logs it is the host whose logger starts anew.
        let log = book.sources[silence.after.place.source].newest
        let host = silence.host ?? (book.sources.contains { $0.newest != log } ? silence.logger : nil)
        let subject = host.map { Finding.Subject(.host, $0) } ?? Finding.Subject(.log, book.sources[log].path)
        told[subject, default: (Incident(at: silence.start), [])].incident.add(incident)
        told[subject]?.what.append(
          Sentence(
            "It is silent for {span}, at a time when lines come all the time.",
            phrases: ["span": [.span(silence.end.seconds(since: silence.start))]]))
        if let logger = silence.logger {
          told[subject]?.what.append(Sentence("Then the logger of {logger} starts anew.", ["logger": logger]))
        }
      }
      for (host, incident) in book.clock.lost {
        let subject = Finding.Subject(.host, host)
        told[subject, default: (Incident(at: incident.first), [])].incident.add(incident)
        let lost = book.clock.lostCount[host] ?? 0
        told[subject]?.what.append(
          lost > 0
            ? Sentence("The logger says that it dropped {lines|line|lines}.", ["lines": String(lost)])
            : "The logger says that it dropped lines.")
      }
      return told.map { subject, gap in
        Finding(
          .logGap, subject, gap.incident, severity: .warning,
          values: subject.type == .host ? ["host": subject.value] : [:],
          phrases: ["what": Array(gap.what.prefix(3))])
      }
    },
    cases: logGapCases)
}
