import MailVocabulary

extension Diagnosis {
  /// Refused for what the message contains.
  static let contentRejected = Diagnosis(
    .deliveryContentRejected, severity: .warning, actor: .user,
    title: "A message{sender? of ~} was refused for its content",
    cause:
      "The message {subject} to {recipients} was taken for spam, for a virus, or for malformed{reply?: “~”}.",
    remedy: [
      "Send it again without the link or the attachment, or put the file on a server and send a link.",
      "If the mail program is old or a script wrote the message, see that it has Date, From and Message-ID.",
      "If the sender’s machine sends such mail by itself, look for malware on it.",
    ],
    remedyFor: [
      "postfix": [
        "Send it again without the link or the attachment, or put the file on a server and send a link.",
        "See all of its way: mailwhy message {subject}",
        "If this server’s own filter refused it, see its rules: postconf header_checks body_checks smtpd_milters content_filter",
      ]
    ],
    unless: "Many such refusals of one sender would mean a stolen account.",
    detector: .message(.deliveryContentRejected, .contentRejected, severity: .warning),
    cases: contentRejectedCases)

  /// Over a size limit.
  static let tooLarge = Diagnosis(
    .deliveryTooLarge, severity: .notice, actor: .user,
    title: "A message{sender? of ~} was too large",
    cause:
      "The message {subject} to {recipients} is over the limit of a server{reply?: “~”}. An attachment grows by a third on its way.",
    remedy: [
      "Put the file on a server and send a link, or send it in parts.",
      "If it is the limit of this server, it can be raised; the other side’s can’t.",
    ],
    remedyFor: [
      "postfix": [
        "Put the file on a server and send a link, or send it in parts.",
        "If it is the limit of this server, see and raise it: postconf message_size_limit mailbox_size_limit",
      ],
      "sendmail": [
        "Put the file on a server and send a link, or send it in parts.",
        "If it is the limit of this server, raise confMAX_MESSAGE_SIZE in sendmail.mc.",
      ],
      "exim": [
        "Put the file on a server and send a link, or send it in parts.",
        "If it is the limit of this server, see and raise it: exim -bP message_size_limit",
      ],
    ],
    detector: .message(.deliveryTooLarge, .tooLarge, severity: .notice),
    cases: tooLargeCases)

  /// Mail that goes in a circle.
  static let loop = Diagnosis(
    .deliveryLoop, severity: .error, actor: .admin,
    title: "A message{sender? of ~} went in a circle",
    cause:
      "The message {subject} to {recipients} came back to where it had been{reply?: “~”}. Two addresses forward to each other, or a server does not know that a domain is its own.",
    remedy: [
      "Follow it from hop to hop: mailwhy message {subject}",
      "Look for forwards that lead back: .forward files, aliases, Sieve rules.",
      "Name the domain on the server that keeps its mailboxes, or give its inner server as the next hop.",
    ],
    remedyFor: [
      "postfix": [
        "Follow it from hop to hop: mailwhy message {subject}",
        "If the domain is this server’s, Postfix must know it: postconf mydestination virtual_mailbox_domains relay_domains",
        "If another server keeps it, name that one in brackets in the transport map, so that no MX is asked: DOMAIN smtp:[192.0.2.25]",
      ],
      "sendmail": [
        "Follow it from hop to hop: mailwhy message {subject}",
        "If the domain is this server’s, add it to /etc/mail/local-host-names, and start Sendmail anew.",
        "If another server keeps it, name that one in brackets in the mailertable: DOMAIN esmtp:[192.0.2.25]",
      ],
      "exim": [
        "Follow it from hop to hop: mailwhy message {subject}",
        "If the domain is this server’s, Exim must know it: exim -bP +local_domains; exim -bt postmaster@DOMAIN",
        "If another server keeps it, name that one in a manualroute router, so that no MX is asked: route_list = DOMAIN 192.0.2.25",
      ],
    ],
    detector: .message(.deliveryLoop, .loop, severity: .error),
    cases: loopCases)

  /// Refused for want of SPF, DKIM or DMARC.
  static let authenticationPolicy = Diagnosis(
    .deliveryAuthenticationPolicy, severity: .error, actor: .admin,
    title: "Mail of {subject} is refused because it does not prove where it comes from",
    cause:
      "{count|delivery|deliveries} to {recipients} {count=was|were} refused for SPF, DKIM or DMARC{reply?: “~”}.",
    remedy: [
      "See what the DNS says of the domain: dig TXT {subject}; dig TXT _dmarc.{subject}",
      "SPF must name every address that sends for it; DKIM must sign each message: opendkim-testkey -d {subject} -s default -vvv",
      "If only forwarded mail is refused, rewrite its sender (SRS), or let the user fetch it instead.",
    ],
    unless: "If the sender’s domain is not yours, it is mail that is forwarded here.",
    detector: .rule { book in
      let ledger = book.delivery
      // One receiver that refuses several domains of this server has one reason: it is told of the one hit most.
      var hit: [String: [(sender: String, count: Int)]] = [:]
      let policies = ledger.policies.sorted {
        ($0.value.incident.first, $0.key.sender) < ($1.value.incident.first, $1.key.sender)
      }
      for (key, trouble) in policies { hit[key.recipient, default: []].append((key.sender, trouble.incident.count)) }
      var told: [String: DeliveryLedger.Trouble] = [:]
      for (key, trouble) in policies {
        let hardest = hit[key.recipient]?.max { ($0.count, $1.sender) < ($1.count, $0.sender) }
        guard let most = hardest else { continue }
        told[most.sender, default: trouble.emptied].add(trouble)
      }
      return told.map { domain, trouble in
        Finding(
          .deliveryAuthenticationPolicy, .init(.domain, domain), trouble.incident, severity: .error,
          values: trouble.values)
      }
    },
    cases: authenticationPolicyCases)
}

extension DeliveryLedger.Trouble {
  var emptied: DeliveryLedger.Trouble {
    var empty = self
    empty.incident = Incident(at: incident.first)
    return empty
  }

  mutating func add(_ other: DeliveryLedger.Trouble) {
    incident.add(other.incident)
    for recipient in other.recipients.sorted() where recipients.count < 16 { recipients.insert(recipient) }
    permanent += other.permanent
  }
}
