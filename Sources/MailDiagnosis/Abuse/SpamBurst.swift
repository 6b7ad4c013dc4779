import MailVocabulary

extension Diagnosis {
  /// One user or client sends far above its habit.
  static let spamBurst = Diagnosis(
    .abuseSpamBurst, severity: .critical, actor: .admin,
    title: "{subject} suddenly sends in bulk",
    cause:
      "{messages|message|messages} to {recipients|recipient|recipients} went out within a few hours, far more than {subject} ever sends{failed?; ~ of them came back}. A stolen password, a web script or malware does that; a newsletter, too.",
    remedy: [
      "Look at what it is, and whether {subject} knows of it: mailwhy messages --format csv",
      "If it is spam, change the password first, then hold what waits and delete it.",
      "Limit what one user may send in an hour, so that it cannot happen again.",
    ],
    remedyFor: [
      "postfix": [
        "Look at what waits: postqueue -p | grep -i {subject}; and at one of them: postcat -qh QUEUE-ID",
        "If it is spam, change the password of {subject} first, then hold its mail: postsuper -h QUEUE-ID; and delete it after a look: postsuper -d QUEUE-ID",
        "Limit what one client may send: postconf smtpd_client_message_rate_limit",
      ],
      "sendmail": [
        "Look at what waits: mailq | less",
        "If it is spam, change the password of {subject} first, then quarantine its mail: sendmail -Qspam -qS{subject}",
        "Limit what one client may do: FEATURE(ratecontrol) in sendmail.mc.",
      ],
      "exim": [
        "Look at what waits: exim -bp | exiqsumm; and at one of them: exim -Mvh MESSAGE-ID",
        "If it is spam, change the password of {subject} first.",
        "Hold what waits: exiqgrep -i -f {subject} | xargs exim -Mf; and delete it after a look: exiqgrep -i -f {subject} | xargs exim -Mrm",
        "Limit what one user may send in an hour, by ratelimit in the ACL for RCPT.",
      ],
    ],
    unless: "A newsletter that was announced is not spam.",
    detector: .rule { book in
      let compromised = Set(CompromisedAccounts(book).names.keys)
      return book.senders.bursts(book.thresholds).compactMap { key, sender, burst -> Finding? in
        // What the break-in explains is said there.
        guard !compromised.contains(CompromisedAccounts.plain(sender.user ?? key)) else { return nil }
        var values = [
          "messages": String(burst.messages), "recipients": String(burst.recipients), "service": sender.service,
        ]
        if burst.failed > 0 { values["failed"] = String(burst.failed) }
        return Finding(
          .abuseSpamBurst, .init(sender.user == nil ? .source : .user, sender.user ?? key), burst.incident(sender),
          severity: burst.failed == 0 ? .warning : .critical, values: values)
      }
    },
    cases: spamBurstCases)
}

extension SenderLedger {
  /// Who sent far above its habit, and when.
  func bursts(_ thresholds: Thresholds) -> [(key: String, sender: Sender, burst: SpamBurst)] {
    guard let first, let last else { return [] }
    return senders.compactMap { key, sender in
      SpamBurst(sender, first: first, last: last, thresholds).map { (key, sender, $0) }
    }
  }
}
