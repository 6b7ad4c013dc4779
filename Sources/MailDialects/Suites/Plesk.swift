import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Plesk on Linux: what checks the passwords of senders for Postfix, the handlers that look at each message, and the
  /// delivery into its mailboxes.
  ///
  /// Source: the articles of its makers on the mail log; the programs themselves are not published.
  public static let plesk = Dialect(
    service: "plesk",
    programs: [
      "plesk_saslauthd", "psa-pc-remote", "postfix-local", "dk_check", "dk_sign", "dmarc", "spf", "check-quota",
      "limit-out",
    ],
    programsAfterSlash: ["psa-pc-remote", "postfix-local"],
    protocols: ["plesk_saslauthd": .smtp, "postfix-local": .local],
    messages: PleskMessages.all)
}

enum PleskMessages {
  /// Who says what became of a message: since Plesk 18 the queue id and the handler stand before it.
  private static func handled(_ verdict: String) -> [String] {
    [
      "\(verdict) during call '{mail.process.name:first}' handler",
      "{email.local_id:word} {mail.process.name:first}: stderr: \(verdict)",
    ]
  }

  static let all: [Message] = [
    Message(
      "login-failed",
      "failed mail authenticatication attempt for user '{user.name}' (password len={:integer})",
      "failed mail authentication attempt for user '{user.name}' (password len={:integer})",
      "failed mail authentication attempt for user '{user.name}'",
      action: .login, outcome: .failure, programs: ["plesk_saslauthd"], reason: "wrong-password",
      means: "A login as {user.name} was refused, because the password was wrong.",
      notTold: "From where: the line of Postfix before it tells.",
      samples: [
        "failed mail authenticatication attempt for user 'bob@example.com' (password len=6)",
        "failed mail authentication attempt for user 'bob@example.com' (password len=8)",
      ]),
    Message(
      "login-unknown-user",
      "No such user '{user.name}' in mail authorization database", "Invalid mail address '{user.name}'",
      action: .login, outcome: .failure, programs: ["plesk_saslauthd"], reason: "unknown-user",
      means: "A login as {user.name} was refused: there is no such user.",
      notTold: "From where: the line of Postfix before it tells.",
      samples: [
        "No such user 'zoe@example.com' in mail authorization database", "Invalid mail address 'admin'",
      ]),
    Message(
      "passed",
      templates: Wordings(
        handled("PASS") + handled("SKIP") + handled("CONTINUE") + ["handlers_stderr: PASS", "handlers_stderr: SKIP"]),
      action: .filter, outcome: .success,
      means: "A handler of Plesk let a message pass.",
      samples: [
        "PASS during call 'limit-out' handler", "SKIP during call 'check-quota' handler",
        "237388036910C: spf: stderr: PASS", "handlers_stderr: SKIP",
      ]),
    Message(
      "refused",
      templates: Wordings(
        handled("REJECT") + handled("STOP") + ["Message aborted.", "handlers_stderr: REJECT", "handlers_stderr: STOP"]),
      action: .filter, outcome: .failure,
      means: "A handler of Plesk has a message refused.",
      notTold: "Whose it is: the line of Postfix after it tells.",
      samples: [
        "REJECT during call 'spf' handler", "237388036910C: limit-out: stderr: REJECT", "Message aborted.",
        "handlers_stderr: REJECT",
      ]),
    Message(
      "put-off",
      templates: Wordings(
        handled("DEFER") + ["handlers_stderr: DEFER"]),
      action: .filter, outcome: .failure,
      means: "A handler of Plesk has a sender come back later.",
      notTold: "That the mail was lost: a mail server comes back.",
      samples: ["DEFER during call 'grey' handler", "handlers_stderr: DEFER"]),
    Message(
      "handler-note",
      "{email.local_id:word} {mail.process.name:first}: stderr: INFO{event.reason}",
      "{email.local_id:word} from=<{email.from.address}> to=<{email.to.address}>",
      "Starting the {mail.process.name:first} filter...", "Store DKIM result for '{:first}' into DMARC library.",
      "handlers dir = '{}'", "hook_dir = '{}'", "recipient[{:integer}] = '{email.to.address}'",
      action: .other, category: .email,
      means: "A note of a handler of Plesk.",
      samples: [
        "237388036910C: py-limit-out: stderr: INFO:__main__:No SMTP AUTH and not running in sendmail context (incoming or unrestricted outgoing mail). SKIP message.",
        "237388036910C: from=<ana@example.net> to=<alice@example.com>", "Starting the dk_check filter...",
        "Store DKIM result for 'example.net' into DMARC library.",
      ]),
    Message(
      "signature-good",
      "DKIM verification (d={:first}, {}) succeeded", "DKIM verification succeeded",
      "DKIM Feed: No signature", "SPF status: PASS", "SPF result: pass",
      action: .filter, outcome: .success, category: .email,
      means: "The sender of a message was found genuine.",
      samples: ["DKIM verification (d=example.net, 1024-bit key) succeeded", "SPF result: pass"]),
    Message(
      "signature-bad",
      "DKIM verification (d={:first}, {}) failed", "DKIM verification (d={:first}, {}) error: {}",
      "DKIM verification failed{}", "SPF status: {event.reason}", "SPF result: {event.reason}",
      action: .filter, category: .email,
      means: "The sender of a message was not found genuine.",
      samples: ["DKIM verification (d=example.net, 1024-bit key) failed", "SPF result: softfail"]),
    Message(
      "dmarc-refused",
      "DMARC: REJECT message for {email.to.address}",
      action: .filter, outcome: .failure, category: .email,
      means: "A message for {email.to.address} is refused, as the sender's domain asks in DMARC.",
      samples: ["DMARC: REJECT message for alice@example.com"]),
    Message(
      "dmarc-result",
      "DMARC: smtpdomain={:word} maildomain={:word} mailfrom={email.from.address:word} {event.reason}",
      "DMARC: {event.reason}",
      action: .filter, category: .email,
      means: "What DMARC says of a message from {email.from.address}: {event.reason}.",
      samples: [
        "DMARC: smtpdomain=example.net maildomain=example.net mailfrom=ana@example.net stamp=1617091525 ip=2 adkim=relaxed aspf=relaxed p=REJECT sp=NONE pct=100 align_dkim=fail align_spf=fail spfres=fail dkimres=pass dmarccheck=DMARC_POLICY_REJECT dmarcstatus=STOP"
      ]),
    Message(
      "mailbox-missing",
      "cannot chdir to mailname dir {mail.mailbox:first}: {event.reason}", "Unknown user: {mail.mailbox}",
      action: .fail, category: .file, programs: ["postfix-local"],
      means: "The mailbox {mail.mailbox} cannot be delivered to.",
      samples: ["cannot chdir to mailname dir alice: No such file or directory"]),
    Message(
      "delivering",
      "postfix-local: from={email.from.address}, to={email.to.address}, dirname={mail.mailbox}",
      action: .other, category: .email, programs: ["postfix-local"],
      means: "A message for {email.to.address} is about to be put into its mailbox.",
      notTold: "That it was: the line of Postfix after it tells.",
      samples: ["postfix-local: from=ana@example.net, to=alice@example.com, dirname=/var/qmail/mailnames"]),
    Message(
      "house",
      "listen={}, status={}, dbpath={}", "privileges set to {}", "select timeout, exiting", "accept timeout, exiting",
      action: .other, category: .process, programs: ["plesk_saslauthd"],
      means: "A note on the process that checks passwords.",
      samples: [
        "listen=6, status=5, dbpath='/plesk/passwd.db', keypath='/plesk/passwd_db_key', chroot=1, unprivileged=1",
        "privileges set to (105:110) (effective 105:110)", "select timeout, exiting",
      ]),
  ]
}
