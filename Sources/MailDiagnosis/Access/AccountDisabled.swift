import MailVocabulary

extension Casebook {
  /// Accounts that may not log in, by name: as sessions tell it, and lines where there is no session.
  var disabledAccounts: [String: Incident] {
    var accounts: [String: Incident] = [:]
    for (_, user) in access.users {
      if let incident = user.disabled { accounts[user.name] = incident }
    }
    for (name, incident) in shown(.accessAccountDisabled) where access.users[name.lowercased()]?.disabled == nil {
      accounts[name] = incident
    }
    return accounts
  }
}

extension Incident {
  /// Whether it explains refusals: both were at about the same time.
  func isMeanwhile(_ refusals: Incident) -> Bool {
    first.seconds(since: refusals.last) <= 600 && refusals.first.seconds(since: last) <= 600
  }
}

extension Diagnosis {
  /// The account may not log in, whatever the password.
  static let accountDisabled = Diagnosis(
    .accessAccountDisabled, severity: .warning, actor: .admin,
    title: "The account {subject} may not log in",
    cause:
      "The server refuses {subject} for the sake of the account, not of the password, {count|=once|times}{text?: “~”}. It has expired, was locked after too many wrong passwords of somebody else, or was switched off.",
    remedy: [
      "See what is the matter with it: chage -l {account}; passwd -S {account}; faillock --user {account}",
      "If it was locked by wrong passwords: faillock --user {account} --reset. Who can lock accounts from the Internet by guessing will do so: use delays instead.",
      "If it has expired: chage -E -1 {account}, and a new password: passwd {account}",
    ],
    remedyFor: [
      "dovecot": [
        "See what Dovecot finds of the account: doveadm user {subject}; doveadm auth lookup {subject}",
        "If PAM checks the password, see there: chage -l {account}; passwd -S {account}; faillock --user {account}",
        "Put the account right, then have what is remembered forgotten: doveadm auth cache flush {subject}",
      ]
    ],
    unless: "An account that somebody switched off on purpose is refused as it should be.",
    blindSpots: "Whether the password was right is mostly not looked at before the account is.",
    blindSpotsFor: [
      "dovecot": "Why the account is refused is told only with auth_verbose = yes; then look for the lines of auth."
    ],
    detector: .rule { book in
      book.disabledAccounts.map { name, incident in
        let subject = Finding.Subject(.user, name)
        var values = book.shownValues[.init(code: .accessAccountDisabled, subject: subject)] ?? [:]
        if values["service"] == nil { values["service"] = book.access.users[name.lowercased()]?.service }
        return Finding(.accessAccountDisabled, subject, incident, severity: .warning, values: values)
      }
    },
    cases: accountDisabledCases)
}

extension Diagnosis {
  static let accountDisabledCases: [Case] = [
    .finds(
      "alice", because: "the account has expired, as PAM says",
      CaseLines.at(
        "Oct  4 09:00:00",
        [
          "»dovecot: auth-worker(2001): pam(alice,198.51.100.14,<3Nph4vtg0ZvGM2QO>): pam_acct_mgmt() failed: User account has expired",
          "dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg0ZvGM2QO>",
        ])),
    .finds(
      "alice", because: "it was switched off",
      CaseLines.every(600, from: "Oct  4 09:00:00", count: 3) {
        [
          "»dovecot: imap-login: Disconnected (user disabled): user=<alice>, method=PLAIN, rip=198.51.100.14, lip=192.0.2.10, TLS, session=<3Nph4vtg\($0)ZvGM2QO>"
        ]
      }),
    .silent(
      because: "a wrong password is no fault of the account",
      CaseLines.at("Oct  4 08:00:00", CaseLines.pop(2001, "alice", "198.51.100.14"))
        + CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) {
          CaseLines.refused(2100 + $0, "alice", "198.51.100.14", marked: false)
        }),
    .silent(
      because: "the way without TLS is refused, not the account",
      CaseLines.every(60, from: "Oct  4 09:00:00", count: 3) {
        [
          "imapd[\(5201 + $0)]: imap service init from 198.51.100.14",
          "imapd[\(5201 + $0)]: Login disabled user=alice auth=alice host=pc14.example.com [198.51.100.14]",
          "imapd[\(5201 + $0)]: Logout user=alice host=pc14.example.com [198.51.100.14]",
        ]
      }),
    .silent(
      because: "another server says so of a recipient there",
      CaseLines.at(
        "Oct  4 10:00:00",
        CaseLines.sent(
          "4XyZ01", to: "eva@example.net",
          "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=5.2.1, status=bounced (host mx1.example.net[203.0.113.10] said: 550 5.2.1 The email account that you tried to reach is disabled (in reply to RCPT TO command))",
          marked: false))),
  ]
}
