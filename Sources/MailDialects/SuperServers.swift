import MailVocabulary
public import MailSyntax

extension Dialect {
  /// The library of tcp wrappers, which speaks under the tag of the daemon that it guards.
  ///
  /// Source: tcp_wrappers 7.6, `tcpd.c`, `refuse.c`, `misc.c`, `socket.c`.
  public static let tcpWrappers = Dialect(
    service: "tcp-wrappers",
    programs: [
      "tcpd", "imapd", "ipop3d", "ipop2d", "imap", "pop3", "pop-3", "in.imapd", "in.pop3d", "in.qpopper", "qpopper",
      "popper", "pop3d", "spop3d", "imaps", "pop3s", "stunnel", "couriertls",
    ],
    protocols: [
      "imapd": .imap, "ipop3d": .pop3, "ipop2d": .pop3, "imap": .imap, "pop3": .pop3, "pop-3": .pop3, "in.imapd": .imap,
      "in.pop3d": .pop3, "in.qpopper": .pop3, "qpopper": .pop3, "popper": .pop3, "pop3d": .pop3, "spop3d": .pop3,
      "imaps": .imap, "pop3s": .pop3,
    ],
    sessions: .process, isGuest: true,
    messages: [
      Message(
        "connect",
        "connect from {}@{source.domain:first} ({source.ip})",
        "connect from {source.domain:first} ({source.ip})",
        "connect from {}@{source:word}",
        "connect from {source:word}",
        action: .connect, outcome: .success,
        means: "A client connected from {source.ip}, and the access rules let it in.",
        notTold: "Whether it logged in.",
        samples: [
          "connect from 198.51.100.14 (198.51.100.14)",
          "connect from pc14.example.com (198.51.100.14)",
          "connect from 198.51.100.14",
          "connect from alice@pc14.example.com",
        ],
        hostile: [
          .init("connect from 198.51.100.14 (198.51.100.14)", [.sourceIP: "198.51.100.14", .sourceDomain: ""]),
          .init(
            "connect from pc14.example.com (198.51.100.14)",
            [.sourceIP: "198.51.100.14", .sourceDomain: "pc14.example.com"]),
        ]),
      Message(
        "refused",
        "refused connect from {}@{source.domain:first} ({source.ip})",
        "refused connect from {source.domain:first} ({source.ip})",
        "refused connect from {}@{source:word}",
        "refused connect from {source:word}",
        action: .reject, category: .network,
        means:
          "The access rules of hosts.allow and hosts.deny turned the client at {source.ip} away before the daemon saw it.",
        samples: [
          "refused connect from 203.0.113.66 (203.0.113.66)",
          "refused connect from trap.example (203.0.113.66)",
          "refused connect from 203.0.113.66",
        ]),
      Message(
        "name-unverified",
        "warning: host name/address mismatch: {source.ip} != {source.domain}",
        "warning: host name/name mismatch: {source.domain:first} != {}",
        "warning: can't verify hostname: gethostbyname({source.domain:first}) failed",
        "warning: can't verify hostname: getaddrinfo({source.domain:first}, {:last}) failed",
        "warning: can't verify hostname: {event.reason}",
        action: .warn, category: .network,
        means: "The client's address names a host whose own address is another, so its name is not to be trusted.",
        samples: [
          "warning: host name/address mismatch: 203.0.113.66 != trap.example",
          "warning: host name/name mismatch: a.example != b.example",
          "warning: can't verify hostname: gethostbyname(trap.example) failed",
          "warning: can't verify hostname: getaddrinfo(trap.example, AF_INET) failed",
        ]),
      Message(
        "address-unknown",
        "warning: can't get client address: {event.reason}",
        action: .warn, category: .network,
        means: "The client was gone before the server asked for its address.",
        samples: ["warning: can't get client address: Connection reset by peer"]),
      Message(
        "rules-broken",
        "warning: {mail.mailbox:first}, line {}: {event.reason}",
        "error: {mail.mailbox:first}, line {}: {event.reason}",
        action: .warn, category: .configuration,
        means: "A rule of {mail.mailbox} cannot be understood: {event.reason}.",
        samples: ["warning: /etc/hosts.allow, line 5: missing \":\" separator"]),
    ])

  /// xinetd, which starts the POP3 and IMAP daemons on many systems.
  ///
  /// Source: xinetd 2.3 `log.c`, `service.c`, `access.c`, `server.c`, `main.c`.
  public static let xinetd = Dialect(
    service: "xinetd",
    programs: ["xinetd"],
    messages: XinetdMessages.connections + XinetdMessages.service)

  /// inetd in its several forms.
  ///
  /// Source: openbsd-inetd, FreeBSD `usr.sbin/inetd/inetd.c`, netkit-inetd.
  public static let inetd = Dialect(
    service: "inetd",
    programs: ["inetd", "openbsd-inetd"],
    messages: [
      Message(
        "looping",
        "{mail.process.name:word} server failing (looping), service terminated for {} min",
        "{mail.process.name:word} server failing (looping), service terminated",
        "{mail.process.name:word} server failing (looping){? or being flooded}, service terminated for {} min",
        action: .fail, reason: "limit", shows: .accessLimitReached,
        means:
          "More clients came to {mail.process.name} within a minute than inetd allows, so for some minutes it lets nobody in.",
        notTold: "Whether it was an attack, or only more mail programs than the limit was made for.",
        samples: [
          "pop3/tcp server failing (looping), service terminated for 10 min",
          "imap/tcp server failing (looping), service terminated",
          "pop3/tcp server failing (looping) or being flooded, service terminated for 10 min",
        ]),
      Message(
        "source-limit",
        "{mail.process.name:word} from {source:word} exceeded counts/min (limit {}/min)",
        "{mail.process.name:word} from {source:word} exceeded limit of simultaneous connections",
        "connection from {source:word} {}exceeded counts/min{}",
        action: .reject, category: .network, reason: "limit", shows: .accessLimitReached,
        means: "The client at {source.ip} was turned away, because too many connections came from there.",
        samples: ["pop3 from 203.0.113.66 exceeded counts/min (limit 60/min)"]),
      Message(
        "connect",
        "connection from {source.domain:first} ({source.ip}), service {mail.process.name:first} ({})",
        "connection from {source:first}, service {mail.process.name:first} ({})",
        action: .connect, outcome: .success,
        means: "A client connected to {mail.process.name}.",
        samples: ["connection from 198.51.100.14, service ipop3d (tcp)"]),
      Message(
        "refused",
        "refused connection from {source.domain:first} ({source.ip}), service {mail.process.name:first} ({})",
        "refused connection from {source:first}, service {mail.process.name:first} ({})",
        action: .reject, category: .network,
        means: "The access rules turned a client of {mail.process.name} away.",
        samples: ["refused connection from 203.0.113.66, service ipop3d (tcp)"]),
      Message(
        "child-signal",
        "{mail.process.name:first}[{mail.process.pid}]: exited, signal {}",
        "{mail.process.name:first}[{mail.process.pid}]: exit signal {}",
        action: .fail,
        means: "A process of {mail.process.name} was ended by a signal.",
        samples: ["/usr/sbin/ipop3d[4711]: exited, signal 11"]),
      Message(
        "child-status",
        "{mail.process.name:first}[{mail.process.pid}]: exited, status {process.exit_code}",
        "{mail.process.name:first}[{mail.process.pid}]: exit status {}",
        action: .other,
        means: "A process of {mail.process.name} ended with an error.",
        samples: ["/usr/sbin/ipop3d[4711]: exited, status 1", "/usr/sbin/imapd[4711]: exit status 0x100"]),
      Message(
        "port-in-use",
        "{mail.process.name:first}: bind: Address already in use",
        action: .fail, category: .configuration, shows: .serverPortInUse,
        means: "inetd cannot serve {mail.process.name}, because another program has the port.",
        samples: ["pop3/tcp: bind: Address already in use"]),
      Message(
        "unknown-service",
        "{mail.process.name:first}: unknown service",
        "{mail.process.name:first}: No such user {}, service ignored",
        "execv {:last}: {event.reason}",
        "cannot execute {:first}: {event.reason}",
        action: .fail, category: .configuration, shows: .serverConfigError,
        means: "A line of inetd.conf cannot be served.",
        samples: ["imaps/tcp: unknown service", "cannot execute /usr/sbin/ipop3d: No such file or directory"]),
    ])
}

enum XinetdMessages {
  static let connections: [Message] = [
    Message(
      "start",
      "START: {mail.process.name:word} pid={mail.process.pid} from=<no address>",
      "START: {mail.process.name:word} pid={mail.process.pid} from={source:word}{? {}}",
      "START: {mail.process.name:word} from={source:word}",
      action: .connect, outcome: .success,
      means: "A client at {source.ip} is served by {mail.process.name}, process {mail.process.pid}.",
      notTold: "Whether it logged in.",
      samples: [
        "START: imap pid=6595 from=198.51.100.14",
        "START: pop3 pid=6596 from=::ffff:198.51.100.14",
        "START: pop3 pid=6596 from=<no address>",
      ]),
    Message(
      "exit",
      "EXIT: {mail.process.name:word} status={process.exit_code} pid={mail.process.pid} duration={mail.seconds}(sec)",
      "EXIT: {mail.process.name:word} status={process.exit_code} pid={mail.process.pid}",
      "EXIT: {mail.process.name:word} pid={mail.process.pid} duration={mail.seconds}(sec)",
      "EXIT: {mail.process.name:word} status={process.exit_code} duration={mail.seconds}(sec)",
      "EXIT: {mail.process.name:word} pid={mail.process.pid}",
      action: .disconnect, outcome: .unknown,
      means: "The process of {mail.process.name} ended after {mail.seconds} seconds.",
      notTold: "Whether somebody had logged in; a status of 1 is also that of a connection broken off.",
      samples: [
        "EXIT: imap status=0 pid=6595 duration=12(sec)",
        "EXIT: pop3 status=1 pid=6596 duration=0(sec)",
        "EXIT: pop3 pid=6596 duration=3(sec)",
      ]),
    Message(
      "exit-signal",
      "EXIT: {mail.process.name:word} signal={} pid={mail.process.pid} duration={mail.seconds}(sec)",
      "EXIT: {mail.process.name:word} signal={} pid={mail.process.pid}",
      action: .disconnect, outcome: .failure, category: .process,
      means: "The process of {mail.process.name} was ended by a signal after {mail.seconds} seconds.",
      notTold: "Which signal is no fault: 15 is an order to end.",
      samples: ["EXIT: imap signal=11 pid=6595 duration=12(sec)"]),
    Message(
      "limit",
      "FAIL: {mail.process.name:word} per_source_limit from={source:word}",
      "FAIL: {mail.process.name:word} service_limit from={source:word}",
      "FAIL: {mail.process.name:word} connections per second from={source:word}",
      "FAIL: {mail.process.name:word} cps from={source:word}",
      "FAIL: {mail.process.name:word} load from={source:word}",
      "FAIL: {mail.process.name:word} process_limit from={source:word}",
      action: .reject, category: .network, reason: "limit", shows: .accessLimitReached,
      means:
        "The client at {source.ip} was turned away from {mail.process.name}, because a limit on connections was reached.",
      samples: [
        "FAIL: pop3 per_source_limit from=198.51.100.14",
        "FAIL: imap service_limit from=::ffff:198.51.100.14",
        "FAIL: imap load from=198.51.100.14",
      ]),
    Message(
      "refused",
      "FAIL: {mail.process.name:word} address from={source:word}",
      "FAIL: {mail.process.name:word} libwrap from={source:word}",
      "FAIL: {mail.process.name:word} time from={source:word}",
      "FAIL: {mail.process.name:word} {} from={source:word}",
      "libwrap refused connection to {mail.process.name:word} (libwrap={}) from {source:word}",
      "refused connect from {source:word}",
      "refused connect from {source.domain:first} ({source.ip})",
      action: .reject, category: .network,
      means: "The access rules turned the client at {source.ip} away from {mail.process.name}.",
      samples: [
        "FAIL: pop3 address from=203.0.113.66",
        "FAIL: imap libwrap from=203.0.113.66",
        "libwrap refused connection to imap (libwrap=imapd) from 203.0.113.66",
      ]),
    Message(
      "flooded",
      "Deactivating service {mail.process.name:word} due to excessive incoming connections.  Restarting in {mail.seconds} seconds.",
      "Deactivating service {mail.process.name:word} due to excessive incoming connections. Restarting in {mail.seconds} seconds.",
      action: .fail, reason: "limit", shows: .accessLimitReached,
      means: "Too many clients came to {mail.process.name} at once, so for {mail.seconds} seconds it lets nobody in.",
      samples: ["Deactivating service pop3 due to excessive incoming connections.  Restarting in 30 seconds."]),
    Message(
      "activated",
      "Activating service {mail.process.name}",
      action: .start,
      means: "The service {mail.process.name} lets clients in again.",
      samples: ["Activating service pop3"]),
    Message(
      "address-unknown",
      "warning: can't get client address: {event.reason}",
      action: .warn, category: .network,
      means: "The client was gone before the server asked for its address.",
      samples: ["warning: can't get client address: Transport endpoint is not connected"]),
  ]

  static let service: [Message] = [
    Message(
      "started",
      "xinetd Version {service.version:word} started with {} options compiled in.",
      "xinetd Version {service.version:word} started with no options compiled in.",
      "Started working: {} available service{?s}",
      action: .start,
      means: "xinetd was started.",
      samples: [
        "xinetd Version 2.3.14 started with libwrap loadavg labeled-networking options compiled in.",
        "Started working: 3 available services",
      ]),
    Message(
      "stopped",
      "Exiting...",
      "Unexpected signal {}",
      action: .stop,
      means: "xinetd ends, so the services that it starts are no longer offered.",
      samples: ["Exiting..."]),
    Message(
      "reconfigured",
      "Starting reconfiguration",
      "Swapping defaults",
      "readjusting service {}",
      "Reconfigured: new={} old={} dropped={} (services)",
      "Reading included configuration file: {}",
      "removing {}",
      action: .reload,
      means: "xinetd reads its configuration again.",
      samples: [
        "Starting reconfiguration", "Swapping defaults", "readjusting service pop3",
        "Reconfigured: new=0 old=3 dropped=0 (services)",
        "Reading included configuration file: /etc/xinetd.d/imap [file=/etc/xinetd.d/imap] [line=15]",
        "removing daytime",
      ]),
    Message(
      "port-in-use",
      "bind failed (Address already in use (errno = {})). service = {mail.process.name}",
      action: .fail, category: .configuration, shows: .serverPortInUse,
      means: "xinetd cannot serve {mail.process.name}, because another program has the port.",
      samples: ["bind failed (Address already in use (errno = 98)). service = imap"]),
    Message(
      "service-failed",
      "Service {mail.process.name:word} failed to start and is deactivated.",
      "Server {mail.process.name:word} is not executable{? {}}",
      "execv( {mail.process.name:first} ) failed: {event.reason}",
      "Unknown user: {}",
      "Unknown service {}",
      "bind failed ({event.reason:last}). service = {mail.process.name}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "xinetd cannot start a service as it is told to.",
      samples: [
        "Service imap failed to start and is deactivated.",
        "Server /usr/sbin/imapd is not executable [file=/etc/xinetd.d/imap] [line=7]",
        "execv( /usr/sbin/imapd ) failed: No such file or directory (errno = 2)",
      ]),
  ]
}
