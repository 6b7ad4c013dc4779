import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Postfix, 2.11 to 3.10.
  ///
  /// Source: `src/*/*.c` of Postfix, `conf/postfix-script`, and the manuals' READMEs. The tag is
  /// `syslog_name/program`, where `syslog_name` is free: `postfix`, `postfix/submission`, `postfix-out`. Some programs
  /// write under their bare name, when they fail before they have read their configuration.
  public static let postfix = Dialect(
    service: "postfix",
    programs: [
      "postfix", "pipe", "local", "spawn", "postfix-script", "postfix-tls-script", "post-install", "postmulti-script",
      "postqueue", "postsuper", "postdrop", "postalias", "postmap", "postconf", "postcat", "postlog", "postmulti",
      "posttls-finger",
    ],
    programsAfterSlash: [
      "smtpd", "qmqpd", "postscreen", "dnsblog", "tlsproxy", "anvil", "verify", "pickup", "cleanup", "trivial-rewrite",
      "qmgr", "oqmgr", "nqmgr", "smtp", "lmtp", "local", "virtual", "pipe", "error", "retry", "discard", "relay",
      "bounce", "defer", "trace", "flush", "showq", "scache", "proxymap", "proxywrite", "tlsmgr", "spawn", "master",
      "postlogd", "postfix-script", "postfix-tls-script", "post-install", "postmulti-script", "postsuper", "postdrop",
      "postqueue", "postalias", "postmap", "postconf", "postcat", "postlog", "postmulti", "postkick", "postlock",
      "posttls-finger", "sendmail", "mailq", "newaliases", "postfix", "postfix-wrapper", "nbdb_reindexd",
    ],
    protocols: [
      "smtpd": .smtp, "postscreen": .smtp, "dnsblog": .smtp, "tlsproxy": .smtp, "anvil": .smtp, "smtp": .smtp,
      "relay": .smtp, "posttls-finger": .smtp, "lmtp": .lmtp, "local": .local, "virtual": .local, "pipe": .local,
      "pickup": .local, "postdrop": .local, "sendmail": .local,
    ],
    severityWords: [
      .init("warning: ", .warn), .init("error: ", .fail), .init("fatal: ", .fail), .init("panic: ", .fail),
    ],
    sessions: .process,
    // Where the tag is cut to `postfix`, only the message tells that it is the server's.
    messages: (PostfixSMTPServer.messages + PostfixSMTPServerFaults.messages + PostfixAccess.messages
      + PostfixPostscreen.messages).map { $0.speaking(.smtp) }
      + PostfixQueue.messages + PostfixContent.messages
      + PostfixDelivery.messages + PostfixSMTPClient.messages + PostfixLocalDelivery.messages
      + PostfixTLS.messages
      + PostfixHouse.messages + PostfixCommands.messages + PostfixConfiguration.messages
      + PostfixTables.messages)
}
