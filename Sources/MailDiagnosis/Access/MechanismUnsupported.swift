import MailVocabulary

extension Casebook {
  /// Whether it is the mechanism that is refused, and not the way without TLS: UW writes the same of both.
  borrowing func isUnknownMechanism(_ event: Event) -> Bool {
    guard event.service == "uw-imap", let mechanism = event.string(.mechanism)?.uppercased() else {
      return true
    }
    return mechanism != "PLAIN" && mechanism != "LOGIN"
  }
}

extension Diagnosis {
  /// A client wants to log in by a mechanism that the server does not offer.
  static let mechanismUnsupported = Diagnosis(
    .accessMechanismUnsupported, severity: .notice, actor: .user,
    title: "{subject} wants to log in by a mechanism that is not offered",
    cause:
      "{count|line says|lines say} so: “{text}”. Often “secure password authentication” (NTLM) is ticked in the mail program, which only few servers offer; over TLS the plain password is as safe.",
    remedy: [
      "In the mail program choose “normal password” with SSL/TLS, and untick secure password authentication."
    ],
    remedyFor: [
      "dovecot": [
        "In the mail program choose “normal password” with SSL/TLS, and untick secure password authentication.",
        "See what is offered: doveconf auth_mechanisms. If old programs need LOGIN: auth_mechanisms = plain login",
      ],
      "postfix": [
        "In the mail program choose “normal password” with SSL/TLS, and untick secure password authentication.",
        "See what is offered: postconf smtpd_sasl_type smtpd_sasl_security_options; with Dovecot behind it: doveconf auth_mechanisms",
      ],
      "uw-imap": [
        "In the mail program choose “normal password” with SSL/TLS; CRAM-MD5 works only with the file /etc/cram-md5.pwd."
      ],
    ],
    unless: "A login from {subject} that goes well shows that the program then tried another mechanism.",
    blindSpots: "Which user it was is not told, as none had been named.",
    detector: .rule { book in
      let access = book.access
      return book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .accessMechanismUnsupported else { return nil }
        let address = key.subject.value
        guard book.reading.bruteForce[address] == nil, book.reading.spray[address] == nil else { return nil }
        // Strangers try all mechanisms; who is none has logged in from there, or comes back for hours.
        let isKnown = (access.sources[address]?.logins ?? 0) > 0
        let isPatient = incident.last.seconds(since: incident.first) >= 600
        guard incident.count >= book.thresholds.mechanismTries, isKnown || isPatient else { return nil }
        return Finding(key.code, key.subject, incident, severity: .notice, values: book.shownValues[key] ?? [:])
      }
    },
    cases: mechanismUnsupportedCases)
}

extension Diagnosis {
  private static func ntlm(_ place: Int, _ source: String, marked: Bool = true) -> [String] {
    [
      "\(marked ? "»" : "")dovecot: imap-login: Disconnected (tried to use unsupported auth mechanism): user=<>, method=NTLM, rip=\(source), lip=192.0.2.10, TLS, session=<3Nph4vtg\(place)ZvGM2QO>"
    ]
  }

  static let mechanismUnsupportedCases: [Case] = [
    .finds(
      "198.51.100.14", because: "a mail program that asks for NTLM every five minutes",
      CaseLines.every(300, from: "Oct  4 09:00:00", count: 5) { ntlm($0, "198.51.100.14") }),
    .finds(
      "198.51.100.14", because: "the server for sending does not know it either",
      CaseLines.every(600, from: "Oct  4 09:00:00", count: 4) {
        [
          "postfix/submission/smtpd[\(3201 + $0)]: connect from pc14.example.com[198.51.100.14]",
          "»postfix/submission/smtpd[\(3201 + $0)]: warning: pc14.example.com[198.51.100.14]: SASL NTLM authentication failed: Invalid authentication mechanism",
          "postfix/submission/smtpd[\(3201 + $0)]: disconnect from pc14.example.com[198.51.100.14] ehlo=2 starttls=1 auth=0/1 quit=1 commands=4/5",
        ]
      }),
    .silent(
      because: "a stranger tries all mechanisms within seconds",
      CaseLines.every(2, from: "Oct  4 09:00:00", count: 5) { ntlm($0, "203.0.113.66", marked: false) }),
    .silent(because: "once", CaseLines.at("Oct  4 09:00:00", ntlm(1, "198.51.100.14", marked: false))),
    .silent(
      because: "PLAIN is known, but refused without TLS",
      CaseLines.every(600, from: "Oct  4 09:00:00", count: 4) {
        [
          "imapd[\(3201 + $0)]: imap service init from 198.51.100.14",
          "imapd[\(3201 + $0)]: AUTHENTICATE PLAIN invalid host=pc14.example.com [198.51.100.14]",
        ]
      }),
  ]
}
