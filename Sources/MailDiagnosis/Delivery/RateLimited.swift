import MailVocabulary

extension Diagnosis {
  /// The receiver asks to slow down.
  static let rateLimited = Diagnosis(
    .deliveryRateLimited, severity: .warning, actor: .admin,
    title: "{subject} asks to send more slowly",
    cause:
      "{count|delivery|deliveries} to {subject} {count=was|were} put off because it gets too much at once from here{reply?, with the words “~”}.",
    remedy: [
      "Do not flush the queue: each new try counts against you.",
      "See who sends so much there; a newsletter is to be spread over hours, a stolen account to be stopped.",
      "Give that receiver a way of its own, with few connections at once.",
    ],
    remedyFor: [
      "postfix": [
        "Do not flush the queue: each new try counts against you. See what waits: qshape deferred | head",
        "Give that receiver a transport of its own: a line “slow unix - - n - - smtp” in master.cf, and “{subject} slow:” in the transport map.",
        "Make that transport slow: postconf -e slow_destination_concurrency_limit=2 slow_destination_rate_delay=1s; postfix reload",
      ],
      "sendmail": [
        "Do not flush the queue: each new try counts against you. See what waits: mailq | tail -1",
        "See who sends so much there; a newsletter is to be spread over hours, a stolen account to be stopped.",
        "Send fewer at once: confMAX_QUEUE_CHILDREN in sendmail.mc.",
      ],
    ],
    unless: "A refusal of the first try only, which the next one passes, is greylisting.",
    detector: .reply(.deliveryRateLimited, .rateLimited, .domain, severity: .warning) { _, trouble, _ in
      trouble.spell.longest > 4 * 3_600 ? .error : nil
    },
    cases: rateLimitedCases)

  /// The envelope sender is refused.
  static let senderRejected = Diagnosis(
    .deliverySenderRejected, severity: .warning, actor: .admin,
    title: "{subject} refuses the sender’s address",
    cause:
      "{count|delivery|deliveries} to {recipients} {count=was|were} refused because of who sends{reply?, with the words “~”}.",
    remedy: [
      "Ask the DNS for the sender’s domain; it needs a mail server or an address: dig MX DOMAIN; dig A DOMAIN",
      "Mail of cron or of a web site often has the machine’s own name as its domain; have it rewritten to yours.",
    ],
    remedyFor: [
      "postfix": [
        "Ask the DNS for the sender’s domain; it needs a mail server or an address: dig MX DOMAIN; dig A DOMAIN",
        "Mail of cron or of a web site often has the machine’s own name as its domain: postconf myorigin smtp_generic_maps",
        "Where a provider relays for you, the sender must be the one who logs in: postconf smtp_sasl_password_maps sender_dependent_relayhost_maps",
      ],
      "sendmail": [
        "Ask the DNS for the sender’s domain; it needs a mail server or an address: dig MX DOMAIN; dig A DOMAIN",
        "Mail of cron or of a web site often has the machine’s own name as its domain; in sendmail.mc: MASQUERADE_AS and FEATURE(masquerade_envelope)",
      ],
      "exim": [
        "Ask the DNS for the sender’s domain; it needs a mail server or an address: dig MX DOMAIN; dig A DOMAIN",
        "Mail of cron or of a web site often has the machine’s own name as its domain: exim -bP qualify_domain; cat /etc/mailname; see how an address is rewritten: exim -brw ADDRESS",
      ],
    ],
    unless: "A receiver that cannot ask the DNS just then says the same for a while.",
    detector: .reply(.deliverySenderRejected, .senderRejected, .domain, severity: .warning),
    cases: senderRejectedCases)

  /// TLS to the next server fails.
  static let deliveryTLSFailed = Diagnosis(
    .deliveryTlsFailed, severity: .warning, actor: .admin,
    title: "TLS to the mail server of {subject} fails",
    cause:
      "{count|delivery|deliveries} to {subject} failed because the connection could not be encrypted as it must be{reply?: “~”}.",
    remedy: [
      "Look at the certificate and the versions of the other server: openssl s_client -starttls smtp -connect SERVER:25",
      "If its certificate is wrong or has expired, tell its postmaster; mail waits in the queue meanwhile.",
      "If it is all servers at once, the list of authorities on this machine is missing or old.",
    ],
    remedyFor: [
      "postfix": [
        "Look at it as Postfix does: posttls-finger -c {subject}",
        "See what Postfix demands of that domain: postconf smtp_tls_security_level smtp_tls_policy_maps smtp_tls_CAfile smtp_tls_CApath",
        "If the other server will not be repaired soon, allow it for this domain only, in smtp_tls_policy_maps: {subject} may",
      ],
      "sendmail": [
        "Look at the certificate and the versions of the other server: openssl s_client -starttls smtp -connect SERVER:25",
        "If it will not be repaired soon, send to it without TLS, in /etc/mail/access: Try_TLS:{subject} NO",
      ],
    ],
    unless: "If mail to {subject} arrives over another of its servers, only one of them is at fault.",
    detector: .reply(.deliveryTlsFailed, .tlsFailed, .domain, severity: .warning),
    cases: deliveryTLSFailedCases)

  /// Local delivery fails.
  static let localFailure = Diagnosis(
    .deliveryLocalFailure, severity: .error, actor: .admin,
    title: "{subject} cannot deliver to mailboxes here",
    cause:
      "{count|delivery|deliveries} to {recipients} failed on this machine{reply?: “~”}.{all? Nothing else was delivered by it meanwhile.}",
    remedy: [
      "If the line names a command, run it by hand, as the user it runs as, and see what it says.",
      "Look who may write there: namei -l /var/mail; ls -ldZ /var/mail",
      "Status 127 is a program that is not there, 126 or 77 one that may not be run, 137 or signal 9 one that was killed.",
    ],
    remedyFor: [
      "postfix": [
        "See how Postfix delivers: postconf mailbox_command mailbox_transport virtual_transport local_transport; postconf -M | grep pipe",
        "Run that command by hand, as the user it runs as; status 127 is a program that is not there, 126 or 77 one that may not be run.",
        "If it is Dovecot’s socket, see that Dovecot runs and Postfix may use it: ls -l /var/spool/postfix/private/dovecot-lmtp",
        "Then send what waits: postqueue -f",
      ],
      "sendmail": [
        "See which program delivers: grep -A3 ^Mlocal /etc/mail/sendmail.cf",
        "Run it by hand; status 127 is a program that is not there, 126 or 77 one that may not be run.",
        "Look who may write there: namei -l /var/mail; ls -ldZ /var/mail",
      ],
      "exim": [
        "See how Exim delivers, and as whom: exim -bt ADDRESS; exim -bP transports",
        "Run it by hand; status 127 is a program that is not there, 126 or 77 one that may not be run.",
        "Look who may write there: namei -l /var/mail; ls -ldZ /var/mail",
        "Then send what waits: exim -qff",
      ],
    ],
    detector: .rule { book in
      let ledger = book.delivery
      return ledger.troubles.compactMap { key, trouble -> Finding? in
        guard key.reading == .localFailure else { return nil }
        let isTotal = ledger.blackouts.isTotal(key.subject, atLeast: book.thresholds.blackoutNames)
        var values = trouble.values
        if isTotal { values["all"] = "" }
        return Finding(
          .deliveryLocalFailure, .init(.service, key.subject), trouble.incident,
          severity: isTotal ? .critical : .error, values: values)
      }
    },
    cases: localFailureCases)
}
