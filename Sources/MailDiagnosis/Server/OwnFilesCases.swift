extension Diagnosis {
  private static let fine = CaseLines.at("Oct  4 10:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))

  /// A client's own words in a refused address.
  private static func quoted(_ words: String) -> [String] {
    CaseLines.at(
      "Oct  4 10:00:00",
      [
        "postfix/smtpd[2101]: NOQUEUE: reject: RCPT from unknown[203.0.113.66]: 550 5.1.1 <\"\(words)\"@example.com>: Recipient address rejected: User unknown in local recipient table; from=<a@example.org> to=<\"\(words)\"@example.com> proto=ESMTP helo=<x>"
      ])
  }

  static let databaseStaleCases: [Case] = [
    .finds(
      "postfix/smtpd", because: "newaliases was forgotten",
      CaseLines.every(600, from: "Oct  4 10:00:00", count: 3) {
        ["»postfix/smtpd[\(2101 + $0)]: warning: database /etc/aliases.db is older than source file /etc/aliases"]
      }),
    .finds(
      "sendmail", because: "the aliases of Sendmail are old",
      CaseLines.at("Oct  4 10:00:00", ["»sendmail[4711]: alias database /etc/aliases.db out of date"])),
    .silent(
      because: "the aliases were built anew",
      CaseLines.at("Oct  4 10:00:00", ["sendmail[4711]: alias database /etc/aliases rebuilt by root"])),
    .silent(because: "a client’s words are no line of the server", quoted("database is older than source file")),
    .silent(because: "somebody reads mail, and all is well", fine),
  ]

  static let permissionCases: [Case] = [
    .finds(
      "postfix/postdrop", because: "mail cannot be handed in, as the queue may not be written",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 3) {
        [
          "»postfix/postdrop[\(2101 + $0)]: warning: mail_queue_enter: create file maildrop/12345.678: Permission denied"
        ]
      }),
    .finds(
      "sendmail", because: "the directory of the queue is not its own any more",
      CaseLines.at(
        "Oct  4 10:00:00",
        ["»sendmail[4711]: NOQUEUE: SYSERR(alice): can not chdir(/var/spool/clientmqueue/): Permission denied"])),
    .silent(
      because: "a table that may not be read is a look-up that fails",
      CaseLines.every(60, from: "Oct  4 10:00:00", count: 3) { _ in
        [
          "exim[4711]: failed to open /etc/exim4/virtual/domains for linear search: Permission denied (euid=100 egid=102)",
          "exim[4711]: MYSQL connection failed: Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)",
        ]
      }),
    .silent(
      because: "one user’s mailbox is told of that user",
      CaseLines.at(
        "Oct  4 10:00:00",
        ["dovecot: imap(alice): Error: opendir(/var/vmail/alice) failed: Permission denied (euid=5000(vmail))"])),
    .silent(because: "a client’s words are no line of the server", quoted("Permission denied")),
    .silent(because: "somebody reads mail, and all is well", fine),
  ]

  static let portInUseCases: [Case] = [
    .finds(
      "postfix/master", because: "another server holds port 25",
      CaseLines.at("Oct  4 10:00:00", ["»postfix/master[2099]: fatal: bind 0.0.0.0 port 25: Address already in use"])),
    .finds(
      "dovecot", because: "an old server holds port 143",
      CaseLines.at(
        "Oct  4 10:00:00",
        ["»dovecot: master: Error: service(imap-login): listen(*, 143) failed: Address already in use"])),
    .silent(
      because: "an address that this machine does not have is a wrong setting",
      CaseLines.at(
        "Oct  4 10:00:00", ["postfix/master[2099]: fatal: bind 192.0.2.77 port 25: Cannot assign requested address"])),
    .silent(because: "a client’s words are no line of the server", quoted("bind: Address already in use")),
    .silent(because: "somebody reads mail, and all is well", fine),
  ]
}
