import MailVocabulary
public import MailSyntax

extension Dialect {
  /// postfix-tlspol: tells Postfix which servers it may send to only encrypted, by MTA-STS and DANE.
  ///
  /// Source: `internal/server.go`, in older versions `src/server.go`. Where its output is a terminal, the level is coloured.
  public static let postfixTLSPolicy = Dialect(
    service: "postfix-tlspol", programs: ["postfix-tlspol"], sessions: .none,
    messages: [
      Message(
        "policy",
        "{:word}  Evaluated policy for \"{destination.domain:first}\": {event.reason}",
        "{:word}  No policy found for \"{destination.domain:first}\"{}",
        action: .other, category: .email,
        means: "Postfix asked how mail for {destination.domain} must be encrypted.",
        samples: [
          "INFO  Evaluated policy for \"example.net\": secure match=mx1.example.net servername=hostname policy_type=sts",
          "INFO  No policy found for \"example.org\" (cached for 10m0s)",
        ])
    ])

  /// The policy script of mailcow for hosts that forward mail to it.
  ///
  /// Source: `data/Dockerfiles/postfix/whitelist_forwardinghosts.sh`.
  public static let mailcowForwardingHosts = Dialect(
    service: "mailcow-forwarding-hosts", programs: ["whitelist_forwardinghosts"], sessions: .none,
    messages: [
      Message(
        "looked-up",
        "Look up {source.ip:word} on whitelist, result {mail.reply}",
        action: .other, category: .email,
        means: "It was looked up whether {source.ip} forwards mail to us, and the answer was {mail.reply}.",
        samples: ["Look up 203.0.113.66 on whitelist, result 200 DUNNO"])
    ])
}
