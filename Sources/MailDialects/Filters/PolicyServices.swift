public import MailSyntax
import MailVocabulary

extension Dialect {
  /// Postgrey: makes unknown senders come back later.
  public static let postgrey = Dialect(
    service: "postgrey", programs: ["postgrey"], programsAfterSlash: ["postgrey"], sessions: .none,
    messages: PolicyMessages.postgrey)

  /// The SPF policy services of Postfix: `policyd-spf` in Python, `postfix-policyd-spf-perl`.
  public static let policydSPF = Dialect(
    service: "policyd-spf", programs: ["policyd-spf", "policy-spf", "postfix-policyd-spf-perl", "pyspf-milter"],
    programsAfterSlash: ["policyd-spf", "policy-spf"], sessions: .none,
    messages: PolicyMessages.spfVerdicts.map { $0.alsoBehind([": ": ": ", "{email.local_id}: ": "4XyzAA1: "]) }
      + PolicyMessages.spf)

  /// SQLgrey: greylisting with a database.
  public static let sqlgrey = Dialect(
    service: "sqlgrey", programs: ["sqlgrey"], sessions: .none, messages: PolicyMessages.sqlgrey)

  /// policyd-weight: scores a client before its mail.
  public static let policydWeight = Dialect(
    service: "policyd-weight", programs: ["policyd-weight"], programsAfterSlash: ["policyd-weight"], sessions: .none,
    messages: PolicyMessages.weight)

  /// postfwd: a firewall for Postfix.
  public static let postfwd = Dialect(
    service: "postfwd", programs: ["postfwd", "postfwd1", "postfwd2", "postfwd3"],
    programsAfterSlash: ["postfwd", "postfwd2", "postfwd3"], programsBeforeSlash: ["postfwd2", "postfwd3"],
    sessions: .none, messages: PolicyMessages.firewall)

  /// postsrsd: rewrites the sender of forwarded mail.
  public static let postsrsd = Dialect(
    service: "postsrsd", programs: ["postsrsd"], sessions: .none, messages: PolicyMessages.rewriting)
}

enum PolicyMessages {
  static let postgrey: [Message] = [
    Message(
      "greylisted",
      "action=greylist, reason={event.reason:first}, {?delay={:digits}, }client_name={source.domain:first}, client_address={source.ip}{?/{:digits}}, {?sender={email.from.address}, }recipient={email.to.address}",
      action: .filter, outcome: .failure,
      means: "{source.ip} was told to come back later with its mail for {email.to.address}: {event.reason}.",
      notTold: "That the mail was lost: a mail server comes back.",
      samples: [
        "action=greylist, reason=new, client_name=mail.example.net, client_address=203.0.113.10, sender=ana@example.net, recipient=alice@example.com",
        "action=greylist, reason=early-retry (57s missing), client_name=unknown, client_address=203.0.113.66/32, sender=x@example.net, recipient=alice@example.com",
      ],
      hostile: [
        .init(
          "action=greylist, reason=new, client_name=unknown, client_address=203.0.113.66, sender=\"x, recipient=root\"@example.net, recipient=alice@example.com",
          [.sender: "\"x, recipient=root\"@example.net", .recipient: "alice@example.com", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "passed",
      "action=pass, reason={event.reason:first}, {?delay={:digits}, }client_name={source.domain:first}, client_address={source.ip}{?/{:digits}}, {?sender={email.from.address}, }recipient={email.to.address}",
      action: .filter, outcome: .success,
      means: "The mail of {source.ip} for {email.to.address} may pass: {event.reason}.",
      samples: [
        "action=pass, reason=triplet found, delay=312, client_name=mail.example.net, client_address=203.0.113.10, sender=ana@example.net, recipient=alice@example.com",
        "action=pass, reason=client AWL, client_name=mail.example.net, client_address=203.0.113.10/32, sender=ana@example.net, recipient=alice@example.com",
        "action=pass, reason=client whitelist, client_name=mail.example.net, client_address=203.0.113.10, recipient=alice@example.com",
      ]),
    Message(
      "cleaning",
      "cleaning up old logs...",
      "cleaning up old entries...",
      "cleaning main database finished. before: {:digits}, after: {:digits}",
      "cleaning clients database finished. before: {:digits}, after: {:digits}",
      "cleaning clients database finished. before:{}",
      "rm {mail.mailbox}",
      action: .other, category: .process,
      means: "The database was tidied up.",
      samples: [
        "cleaning up old logs...", "cleaning main database finished. before: 5210, after: 4711",
        "rm /var/lib/postgrey/log.0000000001",
      ]),
    Message(
      "start",
      "Process Backgrounded",
      "{:first} starting! pid({:digits})",
      "Binding to {event.reason}",
      "Setting {event.reason}",
      "Group Not Defined.  Defaulting to EGID '{}'",
      "Resolved {event.reason}",
      action: .start,
      means: "The service starts.",
      samples: [
        "2010/10/04-10:59:51 postgrey (type Net::Server::Multiplex) starting! pid(811)", "Process Backgrounded",
        "Binding to TCP port 10023 on host 127.0.0.1",
      ]),
    Message(
      "stop",
      "{:first} Server closing!",
      "Stopping postgrey{}",
      action: .stop,
      means: "The service stopped.",
      samples: ["2010/10/04-10:59:51 Server closing!"]),
    Message(
      "reload",
      "HUP received: {event.reason}",
      action: .reload,
      means: "The lists of exceptions were read anew.",
      samples: ["HUP received: reloading whitelists..."]),
    Message(
      "broken",
      "fatal: {event.reason}",
      "FATAL: {event.reason}",
      "ERROR: {event.reason}",
      "{:first} Can't {event.reason}",
      "{:first} fatal: {event.reason}",
      action: .fail, category: .process, shows: .serverFilterDown,
      means: "The service failed: {event.reason}.",
      samples: ["FATAL: cannot create/open database environment", "fatal: ERROR: can't open database"]),
    Message(
      "warning",
      "warning: {event.reason}",
      "WARNING: {event.reason}",
      "unrecognized request type: '{event.reason:last}'",
      "ignoring garbage: <{event.reason:last}>",
      action: .warn,
      means: "The service warns: {event.reason}.",
      samples: [
        "unrecognized request type: ''", "ignoring garbage: <hello>",
        "warning: bad line in /etc/postgrey/whitelist_clients: foo bar",
      ]),
  ]

  /// The verdicts stand behind the queue id, or behind a bare colon while there is none.
  static let spfVerdicts: [Message] = [
    Message(
      "pass",
      "prepend Received-SPF: Pass {:first}identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "prepend Received-SPF: pass {:first}identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "prepend Authentication-Results: {:first}; spf=pass ({event.reason:first}) smtp.{:first} (client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      action: .filter, outcome: .success,
      means: "{source.ip} may send for the domain of {email.from.address}.",
      notTold: "That the mail is wanted: spammers publish SPF records too.",
      samples: [
        "prepend Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=203.0.113.10; helo=mail.example.net; envelope-from=ana@example.net; receiver=<UNKNOWN>",
        "prepend Received-SPF: Pass (sender SPF authorized) identity=mailfrom; client-ip=203.0.113.10; helo=mail.example.net; envelope-from=ana@example.net; receiver=alice@example.com",
      ],
      hostile: [
        .init(
          "prepend Received-SPF: Pass (mailfrom) identity=mailfrom; client-ip=203.0.113.66; helo=x; envelope-from=a@b.example; receiver=c; envelope-from=ana@example.net; receiver=<UNKNOWN>",
          [.sourceIP: "203.0.113.66", .helo: "x; envelope-from=a@b.example; receiver=c", .sender: "ana@example.net"])
      ]),
    Message(
      "not-passed",
      "prepend Received-SPF: {event.reason:first} identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "prepend Received-SPF: {event.reason:first} identity={:first}; client-ip={source.ip}; helo={mail.helo}; receiver={}",
      "prepend Received-SPF: {event.reason}",
      "prepend Authentication-Results: {:first}; spf={event.reason:first} smtp.{:first} (client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "prepend Authentication-Results: {event.reason}",
      action: .filter,
      means: "SPF does not vouch for {source.ip} as a sender; the mail passes with a note: {event.reason}.",
      samples: [
        "prepend Received-SPF: Softfail (mailfrom) identity=mailfrom; client-ip=203.0.113.66; helo=x; envelope-from=ana@example.net; receiver=<UNKNOWN>",
        "prepend Received-SPF: None (no SPF record) identity=helo; client-ip=203.0.113.66; helo=x; envelope-from=<>; receiver=<UNKNOWN>",
        "prepend Authentication-Results: mail.example.com; spf=pass (sender SPF authorized) smtp.mailfrom=example.net",
      ]),
    Message(
      "skipped",
      "prepend X-Comment: SPF {:first} client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "prepend X-Comment: {event.reason}",
      "prepend Authentication-Results: {:first}; none (SPF {:first} client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      action: .filter, outcome: .success,
      means: "SPF was not asked about {source.ip}, which is on the host itself or on a list.",
      samples: [
        "prepend X-Comment: SPF check N/A for local connections - client-ip=127.0.0.1; helo=mail.example.net; envelope-from=ana@example.net; receiver=example.com ",
        "prepend Authentication-Results: mail.example.com; none (SPF skipped for whitelisted relay -  client-ip=192.0.2.10; helo=mail.example.net; envelope-from=ana@example.net; receiver=example.com)",
      ]),
    Message(
      "rejected",
      "550 {event.reason}",
      "554 {event.reason}",
      "reject {event.reason}",
      "Policy action=550 {event.reason}",
      "Policy action=REJECT {event.reason}",
      action: .filter, outcome: .failure,
      means: "The mail is refused for SPF: {event.reason}.",
      samples: [
        "550 5.7.23 Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=ana@example.net;ip=203.0.113.66;r=alice@example.com",
        "Policy action=550 Please see http://www.openspf.net/Why?s=mfrom&id=ana%40example.net&ip=203.0.113.66&r=mail.example.com",
      ]),
    Message(
      "put-off",
      "450 {event.reason}",
      "451 {event.reason}",
      "defer_if_permit {event.reason}",
      "action=defer_if_permit {event.reason}",
      "Policy action=DEFER_IF_PERMIT {event.reason}",
      action: .filter, outcome: .failure,
      means: "The mail is put off, since SPF could not be looked up: {event.reason}.",
      samples: [
        "Policy action=DEFER_IF_PERMIT SPF-Result=example.net: Time-out on DNS 'TXT' lookup of 'example.net'",
        "450 4.7.24 Message temporarily deferred due to: SPF Temporary Error: DNS Timeout",
      ]),
    Message(
      "perl-passed",
      "Policy action=DUNNO",
      "Policy action=PREPEND Received-SPF: pass {event.reason:last}; identity=mailfrom; envelope-from=\"{email.from.address:last}\"; helo={mail.helo:last}; client-ip={source.ip}",
      "Policy action=PREPEND Received-SPF: pass {event.reason}",
      "Policy action=PREPEND {event.reason}",
      "dunno{}",
      action: .filter, outcome: .success,
      means: "The mail may pass.",
      samples: [
        "Policy action=DUNNO",
        "Policy action=PREPEND Received-SPF: pass (example.net: 203.0.113.10 is authorized to use 'ana@example.net' in 'mfrom' identity)",
        "Policy action=PREPEND Received-SPF: pass (example.net: Sender is authorized to use 'ana@example.net' in 'mfrom' identity (mechanism 'mx' matched)) receiver=mail.example.com; identity=mailfrom; envelope-from=\"ana@example.net\"; helo=mx.example.net; client-ip=203.0.113.10",
      ]),
    Message(
      "perl-noted",
      "Policy action=PREPEND Received-SPF: {event.reason:first} ({}",
      action: .filter,
      means: "SPF does not vouch for the sender; the mail passes with a note: {event.reason}.",
      samples: [
        "Policy action=PREPEND Received-SPF: none (nospf.example.org: No applicable sender policy available) receiver=mail.example.com; identity=mailfrom; envelope-from=\"ana@nospf.example.org\"; helo=evil; client-ip=203.0.113.66"
      ]),
  ]

  static let spf: [Message] = [
    Message(
      "result",
      "Pass; identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "None; identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "Neutral; identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "Softfail; identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "Fail; identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "Permerror; identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "Temperror; identity={:first}; client-ip={source.ip}; helo={mail.helo}; envelope-from={email.from.address}; receiver={}",
      "spfcheck: pyspf result: \"{event.reason:last}\"",
      ": SPF {event.reason}",
      "{:first}: SPF {event.reason}",
      "handler {event.reason}",
      "{:first}: handler {event.reason}",
      action: .other, category: .email,
      means: "What the SPF record of the sender says of {source.ip}.",
      samples: [
        "None; identity=helo; client-ip=203.0.113.10; helo=mail.example.net; envelope-from=ana@example.net; receiver=alice@example.com",
        "spfcheck: pyspf result: \"['Pass', '', 'mailfrom']\"", "handler sender_policy_framework: is decisive.",
        ": SPF Pass (Mechanism 'mx' matched): Envelope-from: ana@example.net",
      ]),
    Message(
      "house",
      "Starting",
      "Config: {}",
      "Cached data for this instance: {}",
      "skip_addresses enabled.",
      "Found the end of entry",
      "Whitelist enabled.", "not peruser", "Action: {}", "Authentication-Results: {}", "X-Comment: {}",
      "Read line: {}",
      "Normal exit",
      "Parsing {}",
      "Starting, {}",
      action: .other,
      means: "The service goes about its work, and tells at a high debug level.",
      samples: [
        "Starting", "skip_addresses enabled.", "Normal exit", "not peruser", "Whitelist enabled.",
        "Action: prepend: Text: Authentication-Results: mail.example.com; none Reject action: 550 5.7.23",
      ]),
    Message(
      "configuration-error",
      "ERROR{}stating \"{mail.mailbox:first}\": {event.reason}",
      "ERROR: {event.reason}",
      "invalid literal for {event.reason}",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "The configuration has a fault, and what is wrong in it is left out of account: {event.reason}.",
      samples: [
        "ERROR stating \"/etc/postfix-policyd-spf-python/policyd-spf.conf\": No such file or directory",
        "ERROR: Unknown name \"nonsense here\" in file \"/etc/postfix-policyd-spf-python/policyd-spf.conf\"",
        "invalid literal for int() with base 10: 'x'",
      ]),
  ]
}
