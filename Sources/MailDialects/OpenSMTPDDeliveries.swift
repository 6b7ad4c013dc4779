import MailSyntax
import MailVocabulary

extension OpenSMTPDMessages {
  private static let relay = "source=\"{:first}\" relay=\"{destination.ip} ({destination.domain:first})\""
  private static let anyRelay = "source=\"{:first}\" relay=\"{destination.domain:first}\""

  /// The same in 5.x: `relay: Ok for ID: session=S, from=<A>, to=<B>, rcpt=<C>, source=I, relay=J (name), delay=1s, stat=R`.
  private static func early(_ agent: String, _ result: String) -> String {
    let who =
      "\(agent): \(result) for {email.local_id:hex8}{:identifier}: {?session={:hyphenated}, }from=<{email.from.address}>, to=<{email.to.address}>, "
    return agent == "relay"
      ? who
        + "rcpt=<{:mailbox}>, source={:first}, relay={destination.ip} ({destination.domain:first}), delay={:first}, stat={mail.reply}"
      : who
        + "{?rcpt=<{mail.original_to}>, }user={user.effective.name:first}, method={:first}, delay={:first}, stat={mail.reply}"
  }

  static let deliveries: [Message] = [
    Message(
      "relayed",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(relay) delay={:word} result=\"Ok\" stat=\"{mail.reply:last}\"",
      "\(session) mta event=delivery \(envelope) rcpt=<{:mailbox}> \(relay) delay={:word} result=\"Ok\" stat=\"{mail.reply:last}\"",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(relay) delay={:word} result=\"Ok\" stat={mail.reply}",
      early("relay", "Ok"),
      action: .deliver,
      means: "The message {email.local_id} for {email.to.address} was taken by the server {destination.ip}.",
      samples: [
        "relay: Ok for b411b3e793668269: session=7818378a988ca63b, from=<alice@example.com>, to=<ana@example.net>, rcpt=<->, source=203.0.113.1, relay=203.0.113.10 (mx1.example.net), delay=1s, stat=250 2.0.0 Ok",
        "6b3ae5fbe0990a9f mta delivery evpid=b411b3e793668269 from=<alice@example.com> to=<ana@example.net> rcpt=<-> source=\"203.0.113.10\" relay=\"203.0.113.10 (mx1.example.net)\" delay=0s result=\"Ok\" stat=\"250 2.0.0 Ok: queued as 4XyZ4711B7z2Qk\"",
      ],
      hostile: [
        .init(
          "6b3ae5fbe0990a9f mta delivery evpid=b411b3e793668269 from=<alice@example.com> to=<ana@example.net> rcpt=<-> source=\"203.0.113.10\" relay=\"203.0.113.10 (mx1.example.net)\" delay=0s result=\"Ok\" stat=\"250 x\" relay=\"192.0.2.1 (evil)\" stat=\"y\"",
          [.destinationIP: "203.0.113.10", .reply: "250 x\" relay=\"192.0.2.1 (evil)\" stat=\"y"])
      ]),
    Message(
      "deferred",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(relay) delay={:word} result=\"TempFail\" stat=\"{mail.reply:last}\"",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(anyRelay) delay={:word} result=\"TempFail\" stat=\"{mail.reply:last}\"",
      "\(session) mta event=delivery \(envelope) rcpt=<{:mailbox}> \(relay) delay={:word} result=\"TempFail\" stat=\"{mail.reply:last}\"",
      "\(session) mta event=delivery \(envelope) rcpt=<{:mailbox}> \(anyRelay) delay={:word} result=\"TempFail\" stat=\"{mail.reply:last}\"",
      early("relay", "TempFail"),
      action: .defer,
      means:
        "The message {email.local_id} could not be delivered to {email.to.address} now, and will be tried again: {mail.reply}.",
      samples: [
        "relay: TempFail for b411b3e793668269: session=7818378a988ca63b, from=<alice@example.com>, to=<ana@example.net>, rcpt=<->, source=203.0.113.1, relay=203.0.113.10 (mx1.example.net), delay=12s, stat=451 Temporary failure, please try again later.",
        "6b3ae64833990d62 mta delivery evpid=5db3ba7751c27dee from=<alice@example.com> to=<eva@school.example.net> rcpt=<-> source=\"203.0.113.13\" relay=\"203.0.113.13 (mx.school.example.net)\" delay=0s result=\"TempFail\" stat=\"450 4.2.0 <eva@school.example.net>: Recipient address rejected: Greylisted\"",
        "0000000000000000 mta delivery evpid=5e251951a7eb5f5f from=<alice@example.com> to=<joe@closed.example.org> rcpt=<-> source=\"-\" relay=\"closed.example.org\" delay=11s result=\"TempFail\" stat=\"Network error on destination MXs\"",
      ]),
    Message(
      "looping",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(relay) delay={:word} result=\"LoopDetected\" stat=\"{mail.reply:last}\"",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(anyRelay) delay={:word} result=\"LoopDetected\" stat=\"{mail.reply:last}\"",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(anyRelay) delay={:word} result=\"PermFail\" stat=\"Loop detected\"",
      "warn: loop detected{}",
      action: .bounce, shows: .deliveryLoop,
      means: "The message {email.local_id} to {email.to.address} was returned: it goes in a circle.",
      samples: [
        "0000000000000000 mta delivery evpid=5e251951a7eb5f5f from=<alice@example.com> to=<joe@example.org> rcpt=<-> source=\"-\" relay=\"example.org\" delay=11s result=\"PermFail\" stat=\"Loop detected\"",
        "warn: loop detected",
      ]),
    Message(
      "bounced",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(relay) delay={:word} result=\"PermFail\" stat=\"{mail.reply:last}\"",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> \(anyRelay) delay={:word} result=\"PermFail\" stat=\"{mail.reply:last}\"",
      "\(session) mta event=delivery \(envelope) rcpt=<{:mailbox}> \(relay) delay={:word} result=\"PermFail\" stat=\"{mail.reply:last}\"",
      "\(session) mta event=delivery \(envelope) rcpt=<{:mailbox}> \(anyRelay) delay={:word} result=\"PermFail\" stat=\"{mail.reply:last}\"",
      early("relay", "PermFail"),
      action: .bounce,
      means:
        "The message {email.local_id} cannot be delivered to {email.to.address}, and goes back to its sender: {mail.reply}.",
      samples: [
        "relay: PermFail for b411b3e793668269: session=7818378a988ca63b, from=<alice@example.com>, to=<ana@example.net>, rcpt=<->, source=203.0.113.1, relay=203.0.113.10 (mx1.example.net), delay=0s, stat=550 Invalid recipient",
        "6b3ae5fbe0990a9f mta delivery evpid=4cdf90405103d079 from=<alice@example.com> to=<nouser@example.net> rcpt=<-> source=\"203.0.113.10\" relay=\"203.0.113.10 (mx1.example.net)\" delay=0s result=\"PermFail\" stat=\"550-5.1.1 The email account that you tried to reach does not exist.\"",
        "0000000000000000 mta delivery evpid=d875e8fd237e5e0b from=<alice@example.com> to=<joe@nosuch.example.net> rcpt=<-> source=\"-\" relay=\"nosuch.example.net\" delay=0s result=\"PermFail\" stat=\"Domain does not exist\"",
      ]),
    Message(
      "delivered",
      "\(session) mda delivery \(envelope) rcpt=<{mail.original_to}> user={user.effective.name:first} delay={:word} result=Ok stat={mail.reply}",
      "\(session) mda delivery \(envelope) rcpt=<{mail.original_to}> user={user.effective.name:first} method={:word} delay={:word} result=Ok stat={mail.reply}",
      "\(session) mda event=delivery \(envelope) rcpt=<{mail.original_to}> user={user.effective.name:first} {}result=Ok stat={mail.reply}",
      "\(session) mda delivery \(envelope) rcpt=<{mail.original_to}> user={user.effective.name:first} {}result=Ok stat={mail.reply}",
      early("delivery", "Ok"),
      action: .deliver,
      means: "The message {email.local_id} was delivered to {email.to.address}, the mailbox of {user.effective.name}.",
      samples: [
        "delivery: Ok for b411b3e793668269: from=<ana@example.net>, to=<alice@example.com>, user=alice, method=mbox, delay=0s, stat=Delivered",
        "6b3ae5ffc0650f15 mda delivery evpid=dd876f018111f6b5 from=<> to=<alice@example.com> rcpt=<alice@example.com> user=alice delay=0s result=Ok stat=Delivered",
      ]),
    Message(
      "local-deferred",
      "\(session) mda delivery \(envelope) rcpt=<{mail.original_to}> user={user.effective.name:first} {}result=TempFail stat={mail.reply}",
      "\(session) mda event=delivery \(envelope) rcpt=<{mail.original_to}> user={user.effective.name:first} {}result=TempFail stat={mail.reply}",
      action: .defer,
      means: "The message {email.local_id} could not be put into the mailbox of {email.to.address} now: {mail.reply}.",
      samples: [
        "6b3ae5ffc0650f15 mda delivery evpid=dd876f018111f6b5 from=<> to=<alice@example.com> rcpt=<alice@example.com> user=alice delay=0s result=TempFail stat=Error (\"mail.local: /var/mail/alice: No space left on device\")"
      ]),
    Message(
      "local-bounced",
      "\(session) mda delivery \(envelope) rcpt=<{mail.original_to}> user={user.effective.name:first} {}result=PermFail stat={mail.reply}",
      "\(session) mda event=delivery \(envelope) rcpt=<{mail.original_to}> user={user.effective.name:first} {}result=PermFail stat={mail.reply}",
      action: .bounce,
      means:
        "The message {email.local_id} cannot be put into the mailbox of {email.to.address}, and goes back to its sender: {mail.reply}.",
      samples: [
        "6b3ae5ffc0650f15 mda delivery evpid=dd876f018111f6b5 from=<a@b> to=<alice@example.com> rcpt=<alice@example.com> user=alice delay=0s result=PermFail stat=Error (\"no such user\")"
      ]),
    Message(
      "expired",
      "warn: queue: envelope {email.local_id:hex8}{:identifier} expired{}", "\(session) queue expired \(envelope){}",
      "\(session) mta delivery \(envelope) rcpt=<{:mailbox}> {}result=\"Expired\" {}",
      action: .expire,
      means: "The message {email.local_id} waited for too long, and goes back to its sender.",
      samples: ["warn: queue: envelope 5e251951a7eb5f5f expired"]),
  ]

  static let relays: [Message] = [
    Message(
      "relay-connecting",
      "\(session) mta connecting address={:first}://{destination.ip}:{destination.port} host={destination.domain}",
      "\(session) mta event=connecting address={:first}://{destination.ip}:{destination.port} host={destination.domain}",
      "\(session) mta connecting address={} host={destination.domain}", "\(session) mta connected",
      "\(session) mta event=connected",
      "smtp-out: Connecting to {event.reason}", "smtp-out: Connected on session \(session)",
      action: .other, category: .network,
      means: "OpenSMTPD connects to the server {destination.domain}.",
      samples: [
        "6b3ae5fbe0990a9f mta connecting address=smtp://203.0.113.10:25 host=mx1.example.net",
        "6b3ae5fbe0990a9f mta connected",
        "6b3ae5fbe0990a9f mta connecting address=smtp+notls://203.0.113.10:25 host=mx1.example.net",
      ]),
    Message(
      "relay-disconnected",
      "\(session) mta disconnected reason={:first} messages={:integer}",
      "\(session) mta event=closed reason={:first} messages={:integer}",
      "smtp-out: Closing session \(session): {}",
      action: .other, category: .network,
      means: "The connection to another server was closed.",
      samples: ["6b3ae62fb3a6a1c5 mta disconnected reason=quit messages=0"]),
    Message(
      "relay-tls",
      "\(session) mta tls ciphers={tls.version:first}:{tls.cipher:first}:{}",
      "\(session) mta tls ciphers={tls.version:first}:{tls.cipher}",
      "\(session) mta starttls ciphers={tls.version:first}:{tls.cipher}", "\(session) mta event=starttls ciphers={}",
      "\(session) mta tls tls={tls.version:first}:{tls.cipher}",
      "smtp-out: Started TLS on session \(session): {}",
      action: .other, outcome: .success, category: .network,
      means: "The connection to the other server is encrypted, with {tls.version} and {tls.cipher}.",
      samples: ["6b3ae5fbe0990a9f mta tls ciphers=TLSv1.3:TLS_AES_256_GCM_SHA384:256"]),
    Message(
      "relay-certificate",
      "\(session) mta server-cert-check result={event.reason}", "\(session) mta cert-check result={event.reason}",
      "\(session) mta event=server-cert-check result={event.reason}",
      "smtp-out: Server certificate verification {event.reason}",
      action: .other, category: .network,
      means: "The other server's certificate was looked at: {event.reason}.",
      notTold: "That mail was held back for it: without a rule that asks for it, it is not.",
      samples: ["6b3ae5fbe0990a9f mta server-cert-check result=\"failure\""]),
    Message(
      "relay-tls-failed",
      "\(session) mta error reason=IO Error: {}tls{}", "\(session) mta error reason=IO error: {}handshake{}",
      "\(session) mta opportunistic TLS failed, downgrading to plain", "opportunistic TLS failed, downgrading to plain",
      "\(session) mta error reason=opportunistic TLS failed, downgrading to plain",
      action: .other, outcome: .failure, category: .network,
      means: "TLS with the other server failed.",
      notTold: "That the delivery failed: where TLS is not asked for, it goes on without.",
      samples: ["6b3ae5fbe0990a9f mta opportunistic TLS failed, downgrading to plain"]),
    Message(
      "relay-failed",
      "\(session) mta error reason={event.reason}", "\(session) mta event=error reason={event.reason}",
      "\(session) mta event=host-rejects-all-mails {event.reason}",
      "\(session) mta host-rejects-all-mails {event.reason}", "\(session) mta host-rejects-all-mails",
      "smtp-out: Error on session \(session): {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The other server could not be reached, or would not go on: {event.reason}.",
      notTold: "Which message it is about: the delivery line tells it, without the cause.",
      samples: [
        "6b3ae64cf5609d74 mta error reason=IO Error: Connection refused",
        "smtp-out: Error on session 6b3ae64cf5609d74: Connection closed unexpectedly",
      ]),
    Message(
      "route-disabled",
      "smtp-out: Disabling route {event.reason}", "smtp-out: Enabling route {event.reason}",
      "smtp-out: Too many errors on route {event.reason}",
      "smtp-out: No valid route for {event.reason}", "smtp-out: Enabling {event.reason}",
      "smtp-out: Disabling {event.reason}",
      "smtp-out: Flushing {event.reason}", "smtp-out: Loop detected {event.reason}",
      action: .warn, category: .network,
      means: "The ways to a server change, for what failed or works again: {event.reason}.",
      samples: [
        "smtp-out: Disabling route [] <-> 203.0.113.16 (mx.closed.example.org) for 15s",
        "smtp-out: No valid route for [connector:[]->[relay:closed.example.org,smtp,heloname=mail.example.com],0x0]",
        "smtp-out: Enabling route [] <-> 203.0.113.16 (mx.closed.example.org)",
      ]),
    Message(
      "resolve-failed",
      "smtp-out: Failed to resolve MX for [relay:{destination.domain:first},{}]: {event.reason}",
      "smtp-out: Failed to resolve {}: {event.reason}", "smtp-out: {}Failed to resolve{}",
      action: .other, outcome: .failure, category: .network,
      means: "The servers of {destination.domain} could not be found: {event.reason}.",
      samples: [
        "smtp-out: Failed to resolve MX for [relay:nosuch.example.net,smtp,heloname=mail.example.com]: Domain does not exist"
      ]),
  ]

  static let house: [Message] = [
    Message(
      "started",
      "info: OpenSMTPD {service.version:word} starting", "info: {}OpenSMTPD {service.version:word} starting",
      action: .start, shows: .serverRestarted,
      means: "OpenSMTPD {service.version} starts.",
      samples: ["info: OpenSMTPD 6.8.0p2 starting"]),
    Message(
      "stopped",
      "Exiting", "info: Exiting", "warn: parent terminating", "info: parent terminating", "warn: {} exiting",
      "info: {} exiting",
      "warn: {} process exiting", "info: {} process exiting", "{}: terminating",
      action: .stop, shows: .serverRestarted,
      means: "OpenSMTPD stopped.",
      samples: ["Exiting", "warn: parent terminating", "info: scheduler handler exiting"]),
    Message(
      "crashed",
      "warn: lost child: {}terminated; signal {}", "lost child: {}terminated; signal {}", "warn: lost child: {}",
      "fatal: {}: terminated; signal {}",
      action: .fail, shows: .serverProcessCrash,
      means: "A process of OpenSMTPD ended that should not.",
      samples: ["warn: lost child: pony express terminated; signal 11"]),
    Message(
      "disk-full",
      "warn: {}No space left on device", "fatal: {}No space left on device", "warn: not enough disk space: {}",
      "warn: temporarily failing messages{}",
      "warn: {}out of {}disk space{}", "warn: not enough free {}",
      action: .fail, category: .host, shows: .serverDiskFull,
      means: "The disk is full.",
      samples: [
        "warn: queue-fs: open: No space left on device", "warn: temporarily failing messages due to lack of space",
      ]),
    Message(
      "resource-short",
      "warn: {}Too many open files{}", "warn: {}fd limit{}", "warn: {}: Cannot allocate memory",
      "fatal: {}: Cannot allocate memory",
      "warn: Disabling incoming SMTP connections: {event.reason}",
      "smtp: Disabling incoming connections: {event.reason}", "info: {}incoming connections{}",
      action: .fail, shows: .serverResourceLimit,
      means: "OpenSMTPD ran out of files or memory, so that it takes no further clients.",
      samples: ["warn: Disabling incoming SMTP connections: Client limit reached"]),
    Message(
      "backend-failed",
      "warn: credentials lookup fail for {event.reason}", "warn: table-{}: {event.reason}",
      "warn: lookup failed: {event.reason}", "warn: {}lookup fail{}",
      "warn: user-backend: {event.reason}", "warn: table-proc: {event.reason}", "fatal: table-proc: {event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "A table could not be asked: {event.reason}.",
      samples: ["warn: credentials lookup fail for secrets:relay", "warn: table-proc: pipe closed"]),
    Message(
      "config-error",
      "fatal: configuration error{}", "{}: syntax error", "warn: {}: syntax error", "fatal: {}configuration{}",
      "warn: /{}:{:integer}: {event.reason}", "warn: pki {}",
      "fatal: load_pki_tree: {}", "fatal: smtp: {event.reason}", "fatal: dispatcher: bind: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "OpenSMTPD cannot work with its configuration.",
      samples: ["warn: /etc/mail/smtpd.conf:12: syntax error", "fatal: load_pki_tree: failed to load certificate file"]),
    Message(
      "permission",
      "warn: {}: Permission denied", "fatal: {}: Permission denied", "warn: {}insecure permissions{}",
      "warn: {}unsafe permissions{}",
      "warn: {}: Operation not permitted",
      action: .fail, category: .file, shows: .serverPermission,
      means: "OpenSMTPD may not use a file, or others may use it too.",
      samples: ["warn: queue-fs: open: Permission denied", "fatal: /etc/mail/secrets: Permission denied"]),
    Message(
      "double-bounce",
      "warn: queue: double bounce!", "warn: {}double bounce{}",
      action: .discard, shows: .serverBounceUndeliverable,
      means: "A report that nobody could be given was thrown away.",
      samples: ["warn: queue: double bounce!"]),
    Message(
      "reported",
      "debug: bounce: {event.reason}", "warn: bounce: {event.reason}",
      "{} injecting failure report on message {email.local_id}{}",
      "bounce: {event.reason}",
      action: .other, category: .email,
      means: "A report to a sender is made, or could not be made.",
      samples: ["warn: bounce: error in session: failed to connect"]),
    Message(
      "operator",
      "control: {event.reason}", "info: {}paused{}", "info: {}resumed{}", "warn: mda paused{}",
      "info: config {event.reason}", "info: setting up {event.reason}",
      "info: startup{}", "info: using {}", "info: smtp: {event.reason}",
      action: .other,
      means: "A note of OpenSMTPD, or an operator's order: {event.reason}.",
      samples: ["info: mda paused by user", "info: startup"]),
  ]
}
