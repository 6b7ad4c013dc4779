import MailVocabulary

extension Diagnosis {
  /// TLS handshakes of a client that fail.
  static let tlsFailed = Diagnosis(
    .accessTlsFailed, severity: .warning, actor: .admin,
    title: "TLS with {subject} fails",
    cause:
      "{count|TLS handshake|TLS handshakes} with {subject} failed{reason?: ~}. An alert about the certificate means that the client does not trust it; a wrong or unsupported version, that the client is old, or speaks no TLS at all.{all? Nobody else got through meanwhile: look at this server first.}",
    remedy: [
      "Look at the certificate as clients see it, with all of its chain: openssl s_client -connect localhost:993 -showcerts",
      "If the client does not trust it, install the whole chain, for the name that people type into their mail program.",
      "If an old device is at fault, replace it, or give it a port of its own; do not lower the TLS version for everybody.",
    ],
    remedyFor: [
      "dovecot": [
        "Look at the certificate as clients see it, with all of its chain: openssl s_client -connect localhost:993 -showcerts",
        "See which file it is, and which versions are allowed: doveconf -n | grep -i ssl",
        "If the client does not trust it, put the whole chain into that file, and: doveadm reload",
      ],
      "postfix": [
        "Look at the certificate as clients see it, with all of its chain: openssl s_client -connect localhost:25 -starttls smtp -showcerts",
        "See which file it is, and which versions are allowed: postconf -n | grep smtpd_tls",
        "If the client does not trust it, put the whole chain into that file, and: postfix reload",
      ],
      "uw-imap": [
        "Look at the certificate as clients see it: openssl s_client -connect localhost:993 -showcerts",
        "Put key, certificate and the whole chain into the one file of the daemon: ls -l /etc/pki/tls/certs/imapd.pem /etc/pki/tls/certs/ipop3d.pem",
      ],
    ],
    unless: "A scanner that nobody here knows leaves the same lines.",
    blindSpots: "Which program or device it is, the line does not tell.",
    blindSpotsFor: [
      "postfix": "Which version of TLS the client wanted, smtpd_tls_loglevel = 1 tells, for a time.",
      "exim": "Name and port of the client are told with log_selector = +tls_peerdn +tls_sni +incoming_port.",
      "dovecot": "What was negotiated, verbose_ssl = yes (Dovecot 2.4: event filter ssl) tells, for a time.",
    ],
    detector: .rule { book in
      let access = book.access
      let shutOut = book.handshakes.shutOut(book.thresholds) { (access.sources[$0]?.logins ?? 0) > 0 }
      return book.handshakes.sources.compactMap { address, source -> Finding? in
        // What the expired certificate explains is said there.
        guard source.expired * 2 < source.incident.count else { return nil }
        let isKnown = (access.sources[address]?.logins ?? 0) > 0
        let needed = isKnown ? book.thresholds.failedHandshakes : book.thresholds.strangersFailedHandshakes
        guard source.most >= needed else { return nil }
        var values = ["service": source.service]
        values["reason"] = source.reason
        let isShutOut = shutOut.contains(address)
        if isShutOut { values["all"] = "" }
        return Finding(
          .accessTlsFailed, .init(.source, address), source.incident, severity: isShutOut ? .error : .warning,
          values: values)
      }
    },
    cases: tlsFailedCases)
}

extension Diagnosis {
  private static func handshake(_ pid: Int, _ source: String, _ reason: String, marked: Bool = true) -> [String] {
    [
      "imapd[\(pid)]: imaps SSL service init from \(source)",
      "\(marked ? "»" : "")imapd[\(pid)]: Unable to accept SSL connection, host=[\(source)]",
      "imapd[\(pid)]: SSL error status: error:1408F10B:SSL routines:SSL3_READ_BYTES:\(reason)",
    ]
  }

  private static let threeLogIn = CaseLines.every(60, from: "Oct  4 08:00:00", count: 3) {
    CaseLines.imap(2001 + $0, "user\($0)", "198.51.100.1\($0)")
  }

  /// Three clients one after the other, and the first of them once more at the end.
  private static func failing(_ place: Int) -> [String] {
    let client = place < 6 ? place % 3 : 0
    return handshake(4711 + place, "198.51.100.1\(client)", "no shared cipher", marked: client == 0)
  }

  static let tlsFailedCases: [Case] = [
    .finds(
      "198.51.100.14", because: "where somebody logs in, a second device does not trust the certificate",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + CaseLines.every(600, from: "Oct  4 10:00:00", count: 3) {
          handshake(4711 + $0, "198.51.100.14", "sslv3 alert certificate unknown")
        }),
    .finds(
      "198.51.100.40", because: "eight times, with an old version",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 8) {
        handshake(4711 + $0, "198.51.100.40", "wrong version number")
      }),
    .finds(
      "198.51.100.10", .error, because: "all who log in here fail, and nobody gets through meanwhile",
      threeLogIn + CaseLines.every(300, from: "Oct  4 10:00:00", count: 8) { failing($0) }),
    .finds(
      "198.51.100.10", .warning, because: "the same, but somebody gets through between",
      threeLogIn
        + CaseLines.every(300, from: "Oct  4 10:00:00", count: 8) {
          failing($0) + ($0 % 2 == 0 ? CaseLines.imap(5001 + $0, "dora", "198.51.100.13") : [])
        }),
    .finds(
      "198.51.100.10", .warning, because: "two of the three are strangers, whom nobody misses",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "alice", "198.51.100.10"))
        + CaseLines.every(300, from: "Oct  4 10:00:00", count: 8) { failing($0) }),
    .silent(
      because: "a telephone that fails once a day, wherever it is just then",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + CaseLines.every(90_000, from: "Oct  4 10:00:00", count: 9) {
          handshake(4711 + $0, "198.51.100.14", "unexpected eof while reading", marked: false)
        }),
    .silent(
      because: "a stranger’s scanner tries each version once",
      CaseLines.every(1, from: "Oct  4 10:00:00", count: 4) {
        handshake(4711 + $0, "203.0.113.5", "wrong version number", marked: false)
      }),
    .silent(
      because: "twice is bad luck",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + CaseLines.every(600, from: "Oct  4 10:00:00", count: 2) {
          handshake(4711 + $0, "198.51.100.14", "unexpected eof while reading", marked: false)
        }),
    .silent(
      because: "our certificate has expired, which is said of the server",
      CaseLines.at("Oct  4 08:00:00", CaseLines.imap(2001, "alice", "198.51.100.14"))
        + CaseLines.every(600, from: "Oct  4 10:00:00", count: 5) {
          handshake(4711 + $0, "198.51.100.14", "sslv3 alert certificate expired", marked: false)
        }),
  ]
}
