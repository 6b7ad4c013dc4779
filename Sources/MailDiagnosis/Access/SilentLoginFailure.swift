import MailVocabulary

extension Diagnosis {
  /// Connections that end in nothing, at a daemon that logs no refusal.
  static let silentLoginFailure = Diagnosis(
    .accessSilentLoginFailure, severity: .warning, actor: .admin,
    title: "Logins from {subject} most likely fail, and {program} does not say so",
    cause:
      "A password was wrong. {count|connection|connections} from {subject} began and no login followed{user?; the name given was ~}. {program} writes no line into the mail log when it refuses a password.",
    remedy: [
      "Look for the refusals in the authentication log: grep -h 'Login failed\\|pam_unix' /var/log/secure* /var/log/auth.log*",
      "Give mailwhy that file too. Or send those lines to the mail log, in rsyslog: :programname, isequal, \"{program}\" /var/log/maillog",
      "Ask the people at {subject} to type the password anew in the mail program.",
    ],
    unless:
      "A line “Login failed” of the same process in the authentication log would make it certain. A port scan or a health check leaves the same trace.",
    blindSpots:
      "Which user it was is not told where only the beginning of a connection is logged; the refusal itself goes to the facility auth: auth,authpriv.* in the configuration of syslog.",
    detector: .rule { book in
      let ledger = book.access
      let reading = book.reading
      // In a log of a few sessions one is enough to be told; in a long one it is everyday.
      let needed = ledger.sessionCount < 30 ? 1 : book.thresholds.silentFailures
      return ledger.sources.compactMap { address, source -> Finding? in
        guard let incident = source.silent, source.silentRun > 0, incident.count >= needed else { return nil }
        guard source.logins > 0 || source.silentUser != nil, !book.isOutage(incident) else { return nil }
        guard reading.silentBruteForce[address] == nil else { return nil }
        var values = ["program": source.silentDaemon?.program ?? "", "service": source.silentDaemon?.service ?? ""]
        values["user"] = source.silentUser
        return Finding(
          .accessSilentLoginFailure, .init(.source, address), incident,
          severity: incident.count >= 3 ? .warning : .notice, confidence: .inferred, values: values)
      }
    },
    cases: silentLoginFailureCases)
}
