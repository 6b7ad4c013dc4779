import MailVocabulary

/// Accounts into which somebody broke.
struct CompromisedAccounts {
  struct Account {
    var name: String
    var incident: Incident
    var sources: [String]
    var service: String
    /// Messages that it sent in bulk then.
    var messages = 0
    var wasGuessed: Bool
  }

  /// By name, in small letters and without its domain.
  private(set) var names: [String: Account] = [:]

  init(_ book: borrowing Casebook) {
    let access = book.access
    let senders = book.senders
    let thresholds = book.thresholds
    let reading = book.reading
    for address in (Array(reading.bruteForce.keys) + Array(reading.spray.keys)).sorted() {
      guard let source = access.sources[address] else { continue }
      for (user, incident) in source.broken.sorted(by: { $0.key < $1.key }) {
        names[Self.plain(user)] = Account(
          name: user, incident: incident, sources: [address], service: source.service, wasGuessed: true)
      }
    }
    var lower = thresholds
    lower.burstInAnHour = thresholds.foreignBurstInAnHour
    for (key, sender, burst) in senders.bursts(lower).sorted(by: { $0.key < $1.key }) {
      guard let user = sender.user else { continue }
      let name = Self.plain(key)
      if names[name] != nil {
        names[name]?.incident.add(burst.incident(sender))
        names[name]?.messages = burst.messages
      } else if burst.isFromElsewhere {
        names[name] = Account(
          name: user, incident: burst.incident(sender), sources: burst.newSources, service: sender.service,
          messages: burst.messages, wasGuessed: false)
      } else {
        let users = access.users.filter { Self.plain($0.key) == name }.map(\.value)
        guard let origin = StrangeOrigin(burst, sender, users, access) else { continue }
        names[name] = Account(
          name: user, incident: burst.incident(sender), sources: [origin.source], service: sender.service,
          messages: burst.messages, wasGuessed: false)
      }
    }
    addForeignBursts(senders, thresholds)
  }

  /// What hours by the clock cut in two.
  private mutating func addForeignBursts(_ senders: SenderLedger, _ thresholds: Thresholds) {
    for (key, sender) in senders.senders.sorted(by: { $0.key < $1.key }) where sender.sources.count >= 3 {
      let name = Self.plain(key)
      guard let user = sender.user, names[name] == nil, let burst = ForeignBurst(sender, thresholds) else { continue }
      names[name] = Account(
        name: user, incident: burst.incident, sources: burst.sources, service: sender.service,
        messages: burst.messages, wasGuessed: false)
    }
  }

  static func plain(_ name: String) -> String { name.split(separator: "@").first.map { $0.lowercased() } ?? "" }
}

extension Diagnosis {
  /// Somebody else has the password.
  static let accountCompromised = Diagnosis(
    .accessAccountCompromised, severity: .critical, actor: .admin,
    title: "Somebody else most likely has the password of {subject}",
    cause:
      "{how} {count|line shows|lines show} it{messages?; ~ messages were sent in bulk}.",
    remedy: [
      "Change the password of {subject} now, and end its sessions: passwd {account}",
      "Stop what waits in the queue from {subject}, and delete it after a look.",
      "Look for what the intruder left: forwards, Sieve rules, filters of the web mail.",
      "Find the way in: the same password elsewhere, phishing, malware. Ask lists to remove this server only after the stream has stopped.",
      "Tell {subject}, and the data protection officer at once: where personal data may have been read, the authority must be told within 72 hours.",
    ],
    remedyFor: [
      "dovecot": [
        "Change the password of {subject} now, and end its sessions: doveadm auth cache flush {subject}; doveadm kick {subject}",
        "Stop what waits in the queue from {subject}, and delete it after a look: postqueue -p; postsuper -h QUEUE-ID",
        "Look for what the intruder left: doveadm sieve list -u {subject}; filters of the web mail.",
        "Find the way in: the same password elsewhere, phishing, malware.",
        "Tell {subject}, and the data protection officer at once: where personal data may have been read, the authority must be told within 72 hours.",
      ],
      "exim": [
        "Change the password of {subject} now, and end its sessions: passwd {account}",
        "Hold what waits: exiqgrep -i -f {subject} | xargs exim -Mf; and delete it after a look: exiqgrep -i -f {subject} | xargs exim -Mrm",
        "Look for what the intruder left: forwards, Sieve rules, filters of the web mail.",
        "Find the way in: the same password elsewhere, phishing, malware. Ask lists to remove this server only after the stream has stopped.",
        "Tell {subject}; where personal data were read, the data protection officer has 72 hours.",
      ],
      "sendmail": [
        "Change the password of {subject} now, and end its sessions: passwd {account}",
        "Look at what waits, quarantine its mail, and delete it after a look: mailq | less; sendmail -Qcompromised -qS{subject}",
        "Look for what the intruder left: forwards, Sieve rules, filters of the web mail.",
        "Find the way in: the same password elsewhere, phishing, malware. Ask lists to remove this server only after the stream has stopped.",
        "Tell {subject}; where personal data were read, the data protection officer has 72 hours.",
      ],
      "postfix": [
        "Change the password of {subject} now. Refuse its mail meanwhile, by check_sasl_access: {subject} REJECT",
        "Hold what waits, and delete it after a look: postqueue -p | grep -i {subject}; postsuper -h QUEUE-ID; postsuper -d QUEUE-ID",
        "Look for what the intruder left: forwards, Sieve rules, filters of the web mail.",
        "Find the way in: the same password elsewhere, phishing, malware. Ask lists to remove this server only after the stream has stopped.",
        "Tell {subject}, and the data protection officer at once: where personal data may have been read, the authority must be told within 72 hours.",
      ],
    ],
    unless: "A new device that {subject} knows of, or a newsletter that was announced, would explain it.",
    blindSpots: "Whether mail was read or copied is not logged; how the password was got, neither.",
    blindSpotsFor: [
      "dovecot": "What was read is told with the mail_log plugin: mail_plugins = $mail_plugins mail_log notify.",
      "postfix":
        "Which login sent a message, sasl_username tells; what it said, only the message in the queue: postcat -q.",
    ],
    detector: .rule { book in
      CompromisedAccounts(book).names.values.map { account in
        let places = account.sources.prefix(3).joined(separator: ", ")
        var values = ["service": account.service]
        values["source"] = account.wasGuessed ? account.sources.first : nil
        let how: Sentence =
          account.wasGuessed
          ? "After many wrong passwords a login went well from \(places, as: "places"), where nobody had logged in before."
          : account.sources.count == 1
            ? "The account sends far above its habit, from \(places, as: "places"), where it never was, and much comes back."
            : """
            The account sends far above its habit, from \(account.sources.count, as: "addresses") addresses that it \
            never used, such as \(places, as: "places").
            """
        if account.messages > 0 { values["messages"] = String(account.messages) }
        return Finding(
          .accessAccountCompromised, .init(.user, account.name), account.incident, severity: .critical,
          confidence: .inferred, values: values, phrases: ["how": [how]])
      }
    },
    cases: accountCompromisedCases)
}
