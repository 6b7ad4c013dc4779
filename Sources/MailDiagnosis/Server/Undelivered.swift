import MailVocabulary

extension Diagnosis {
  /// Bounces and reports of this server that nobody takes.
  static let bounceUndeliverable = Diagnosis(
    .serverBounceUndeliverable, severity: .warning, actor: .admin,
    title: "Bounces of {subject} reach nobody",
    cause:
      "A report that mail could not be delivered could itself not be delivered, as {count|line says|lines say}: “{text}”. This server takes mail that it cannot deliver, most often spam for names that do not exist, and returns it to forged senders.",
    remedy: [
      "Refuse unknown recipients while the other server is still connected, instead of bouncing later.",
      "See that somebody reads the mail of postmaster: grep -iE 'postmaster|root|mailer-daemon' /etc/aliases",
    ],
    remedyFor: [
      "postfix": [
        "Refuse unknown recipients at once: postconf local_recipient_maps relay_recipient_maps smtpd_reject_unlisted_recipient; where the names are on another server, use reject_unverified_recipient.",
        "See that somebody reads the mail of postmaster: postmap -q postmaster hash:/etc/aliases; newaliases",
        "See what waits in the queue for nobody: postqueue -p | grep MAILER-DAEMON",
      ],
      "sendmail": [
        "See that somebody reads the mail of postmaster: grep -iE 'postmaster|mailer-daemon' /etc/aliases; newaliases",
        "Look at what was set aside: ls /var/spool/mqueue/Qf*",
      ],
      "exim": [
        "Refuse unknown recipients at once: require verify = recipient, in the ACL for RCPT.",
        "Look at what is frozen: exiqgrep -z -i; and take it out: exiqgrep -z -i | xargs exim -Mrm",
      ],
    ],
    unless: "A single one, of a sender whose box was just closed, is no trouble.",
    blindSpots: "What the lost mail was is not told, only its queue id.",
    detector: .shownBy(.host, atLeast: 1),
    cases: bounceUndeliverableCases)

  /// Mail of the system itself, to root or of cron, that goes nowhere.
  static let systemMailUndelivered = Diagnosis(
    .serverSystemMailUndelivered, severity: .notice, actor: .admin,
    title: "What {subject} itself reports by mail reaches nobody",
    cause:
      "{count|message|messages} of programs on this machine{recipient?, to ~,} could not be delivered: “{text}”. So cron, logwatch and the disk monitor speak to nobody, and a failing disk is found out late.",
    remedy: [
      "Name somebody who reads it, in /etc/aliases: root: admin@example.com; then: newaliases",
      "Try it: echo test | mail -s test root",
    ],
    remedyFor: [
      "ssmtp": [
        "Name the server that takes the mail, and the login for it: mailhub=, AuthUser= in /etc/ssmtp/ssmtp.conf",
        "Try it: echo test | mail -v -s test root",
      ],
      "msmtp": [
        "Name the server that takes the mail, and the login for it, in /etc/msmtprc; then try it: echo test | msmtp -v root"
      ],
      "nullmailer": [
        "Name the server that takes the mail in /etc/nullmailer/remotes, and who gets it in /etc/nullmailer/adminaddr."
      ],
    ],
    unless: "A machine whose reports nobody wants needs no such mail; switch its sender off.",
    blindSpots: "What the mail said is in no log.",
    detector: .rule { book in
      var hosts: [String: (incident: Incident, values: [String: String])] = [:]
      for (key, incident) in book.shown where key.code == .serverSystemMailUndelivered {
        hosts[key.subject.value] = (incident, book.shownValues[key] ?? [:])
      }
      for (host, failed) in book.systemMail.hosts {
        if hosts[host] == nil { hosts[host] = (Incident(at: failed.incident.first), failed.values) }
        hosts[host]?.incident.add(failed.incident)
      }
      return hosts.compactMap { host, told in
        guard told.incident.count >= book.thresholds.systemMailFailures else { return nil }
        return Finding(
          .serverSystemMailUndelivered, .init(.host, host), told.incident, severity: .notice, values: told.values)
      }
    },
    cases: systemMailUndeliveredCases)
}

/// Mail that programs of the system hand in for root, and that bounces.
struct SystemMailLedger: Sendable {
  struct Host: Sendable {
    var incident: Incident
    var values: [String: String]
  }

  private(set) var hosts: [String: Host] = [:]

  private static let limit = 1_000
  private static let senders: Set<String> = ["root", "cron", "logwatch", "anacron", "logcheck", "smartd", "mdadm"]

  mutating func observe(_ message: MessageTrace) {
    guard message.user == nil, !message.isNotification,
      message.recipients.contains(where: { $0.outcome == .bounced || $0.outcome == .expired }),
      message.sourceIP.map(PrivateNetworks.contain) ?? true,
      let sender = message.sender?.split(separator: "@").first?.lowercased(), Self.senders.contains(sender)
    else { return }
    for recipient in message.recipients where recipient.outcome == .bounced || recipient.outcome == .expired {
      let name = recipient.originalTo ?? recipient.address
      guard let first = name.split(separator: "@").first?.lowercased(), first == "root" || first == sender,
        let host = message.hosts.first, hosts.count < Self.limit || hosts[host] != nil
      else { continue }
      let time = recipient.time ?? message.start
      let new = Host(
        incident: Incident(at: time),
        values: [
          "recipient": recipient.address, "service": message.service, "host": host,
          "text": DeliveryLedger.short(recipient.reply ?? "unknown"),
        ])
      hosts[host, default: new].incident.add(time, recipient.telling)
    }
  }
}
