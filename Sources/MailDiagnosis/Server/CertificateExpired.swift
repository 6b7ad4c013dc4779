import MailVocabulary

extension Diagnosis {
  /// Our own certificate is not valid any more, or cannot be used.
  static let certificateExpired = Diagnosis(
    .serverCertificateExpired, severity: .critical, actor: .admin,
    title: "The certificate of {subject} is not valid",
    cause:
      "{count|line says|lines say} so: “{text}”. Mail programs refuse to connect, or ask their users whether to trust it.",
    remedy: [
      "See until when the certificate is valid that is served: openssl s_client -connect localhost:993 </dev/null | openssl x509 -noout -enddate -subject",
      "Renew it: certbot renew",
      "Have every server read it again after each renewal; what runs still serves the old one.",
    ],
    remedyFor: [
      "dovecot": [
        "See until when the certificate is valid that is served: openssl s_client -connect localhost:993 </dev/null | openssl x509 -noout -enddate -subject",
        "Renew it, if it is not renewed yet: certbot renew",
        "Have Dovecot read it, now and after each renewal: doveadm reload",
      ],
      "postfix": [
        "See until when the certificate is valid that is served: openssl s_client -connect localhost:25 -starttls smtp </dev/null | openssl x509 -noout -enddate -subject",
        "Renew it, if it is not renewed yet: certbot renew",
        "Have Postfix read it, now and after each renewal: postfix reload",
      ],
      "uw-imap": [
        "See until when the certificate is valid: openssl x509 -noout -enddate -subject -in /etc/pki/tls/certs/imapd.pem",
        "Renew it, and put key, certificate and chain into /etc/pki/tls/certs/imapd.pem and ipop3d.pem.",
      ],
    ],
    unless: "A single device whose clock is wrong says the same of a good certificate.",
    blindSpots: "Which certificate it was is not in the line: with several names (SNI) look at each.",
    blindSpotsFor: ["postfix": "Which client it was, and which version of TLS, smtpd_tls_loglevel = 1 tells."],
    detector: .rule { book in
      book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .serverCertificateExpired, incident.count >= 2 else { return nil }
        let service = key.subject.value
        // One old device is no proof; clients of two networks are, and so are the server's own words.
        guard book.handshakes.unusable.contains(service) || (book.handshakes.networks[service]?.count ?? 0) >= 2 else {
          return nil
        }
        return Finding(
          key.code, key.subject, incident, severity: .critical, values: book.shownValues[key] ?? [:])
      }
    },
    cases: certificateExpiredCases)
}

extension Diagnosis {
  private static func alert(_ pid: Int, _ source: String, marked: Bool = true) -> [String] {
    [
      "imapd[\(pid)]: imaps SSL service init from \(source)",
      "imapd[\(pid)]: Unable to accept SSL connection, host=[\(source)]",
      "\(marked ? "»" : "")imapd[\(pid)]: SSL error status: error:14094415:SSL routines:SSL3_READ_BYTES:sslv3 alert certificate expired",
    ]
  }

  static let certificateExpiredCases: [Case] = [
    .finds(
      "uw-imap", because: "clients of two networks say so",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 4) {
        alert(4711 + $0, $0 % 2 == 0 ? "198.51.100.14" : "203.0.113.77")
      }),
    .finds(
      "uw-imap", because: "the server cannot read it",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) {
        [
          "»imapd[\(4711 + $0)]: Unable to load certificate from /etc/ssl/certs/imapd.pem, host=[198.51.100.14]"
        ]
      }),
    .silent(
      because: "one old telephone, whatever its clock says",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 6) { alert(4711 + $0, "198.51.100.14", marked: false) }),
    .silent(
      because: "it is the certificate of the other server",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 4) {
        [
          "postfix/smtp[2104]: certificate verification failed for mx1.example.net[203.0.113.10]:25: certificate has expired",
          "postfix/smtp[2104]: 4XyZ0\($0): to=<eva@example.net>, relay=mx1.example.net[203.0.113.10]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 Ok)",
        ]
      }),
    .silent(
      because: "the clients do not trust it, which is another thing",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 4) {
        [
          "imapd[\(4711 + $0)]: Unable to accept SSL connection, host=[\($0 % 2 == 0 ? "198.51.100.14" : "203.0.113.77")]",
          "imapd[\(4711 + $0)]: SSL error status: error:14094416:SSL routines:SSL3_READ_BYTES:sslv3 alert certificate unknown",
        ]
      }),
  ]
}
