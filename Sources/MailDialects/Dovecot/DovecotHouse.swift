import MailSyntax
import MailVocabulary

extension DovecotMessages {
  /// Start, reload and stop.
  static let master: [Message] = [
    Message(
      "started",
      "master: Dovecot v{service.version:word} starting up for {}",
      "master: Dovecot v{service.version:first} ({}) starting up for {}",
      "master: Dovecot v{service.version:first} ({}) starting up without any protocols{}",
      "master: Dovecot v{service.version:first} starting up{}",
      "Dovecot v{service.version:first} starting up{}",
      action: .start, shows: .serverRestarted,
      means: "Dovecot {service.version} started.",
      samples: [
        "master: Dovecot v2.3.19.1 (9b53102964) starting up for imap, pop3, lmtp, sieve (core dumps disabled)",
        "master: Dovecot v2.0.9 starting up (core dumps disabled)",
        "master: Dovecot v2.4.1-4 (7d8c0e5759) starting up for imap, lmtp",
      ]),
    Message(
      "reloaded",
      "master: Warning: SIGHUP received - reloading configuration",
      "master: SIGHUP received - reloading configuration",
      action: .reload,
      means: "Dovecot was told to read its configuration again.",
      notTold: "That it could: a fault in the configuration is told in the next lines.",
      samples: ["master: Warning: SIGHUP received - reloading configuration"]),
    Message(
      "stopped",
      "master: Warning: Killed with signal {} (by pid={} uid={} code={})",
      "master: Killed with signal {} (by pid={} uid={} code={})",
      action: .stop, shows: .serverRestarted,
      means: "Dovecot was told to stop.",
      samples: ["master: Warning: Killed with signal 15 (by pid=1 uid=0 code=kill)"]),
    Message(
      "clock-jump",
      "master: Warning: Time moved {}",
      "master: Error: Time {}",
      "{mail.process.name:first}: {|}Warning: Time moved {}",
      "{mail.process.name:first}: {|}Warning: Time jumped {}",
      "{mail.process.name:first}: {|}Fatal: Time just moved backwards by {}",
      "{mail.process.name:first}: {|}Error: Time just moved backwards by {}",
      "{mail.process.name:first}({user.name:first}): {|}Fatal: Time just moved backwards by {}",
      "{mail.process.name:first}({user.name:first}): {|}Warning: Time moved {}",
      "{mail.process.name:first}({user.name:first}): {|}Warning: Time jumped {}",
      "auth: Fatal: Time just moved backwards by {}",
      "Fatal: Time just moved backwards by {}",
      action: .warn, category: .host, shows: .logClockJump,
      means: "The clock of this host was set while Dovecot ran.",
      samples: [
        "master: Warning: Time moved backwards by 12 seconds, waiting for 12 secs until new services are launched again.",
        "auth: Fatal: Time just moved backwards by 14 seconds. This might cause a lot of problems, so I'll just kill myself now. http://wiki2.dovecot.org/TimeMovedBackwards",
        "imap(alice): Warning: Time jumped forwards 12 seconds",
        "master: Warning: Time moved forward by 40.0 seconds - adjusting timeouts.",
      ]),
    Message(
      "reload-failed",
      "master: Error: Can't reload configuration because {event.reason}",
      "master: Error: {event.reason:first}, not reloading configuration",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The configuration could not be read again, because {event.reason}.",
      samples: ["master: Error: Can't reload configuration because we couldn't create a config process"]),
    Message(
      "service-throttled",
      "master: Error: service({mail.process.name:first}): {|}command startup failed, throttling for {mail.seconds} secs",
      "master: Error: service({mail.process.name:first}): {|}command startup failed, throttling{}",
      "master: Warning: service({mail.process.name:first}): {|}command startup failed, throttling{}",
      action: .fail, shows: .serverConfigError,
      means: "The service {mail.process.name} dies as soon as it is started, so it is started less often.",
      notTold: "Why: its own line just before tells; most often it is the configuration or a certificate.",
      samples: ["master: Error: service(imap-login): command startup failed, throttling for 2.000 secs"]),
    Message(
      "port-in-use",
      "master: Error: service({mail.process.name:first}): {|}listen({service.address:first}) failed: Address already in use",
      "master: Error: bind({service.address:first}) failed: Address already in use",
      "master: Fatal: Failed to start listeners",
      action: .fail, category: .network, shows: .serverPortInUse,
      means: "Another program already listens where the service should.",
      samples: [
        "master: Error: service(imap-login): listen(*, 143) failed: Address already in use",
        "master: Fatal: Failed to start listeners",
      ]),
    Message(
      "already-running",
      "master: Fatal: Dovecot is already running with PID {mail.process.pid}{}",
      "master: Fatal: {event.reason}",
      action: .fail,
      means: "Dovecot would not start.",
      samples: ["master: Fatal: Dovecot is already running with PID 2311 (read from /var/run/dovecot/master.pid)"]),
    Message(
      "listen-failed",
      "master: Error: service({mail.process.name:first}): {|}listen({service.address:first}) failed: {event.reason}",
      "master: Error: service({mail.process.name:first}): {|}{:first} failed: {event.reason}",
      action: .fail, category: .network,
      means: "The service {mail.process.name} could not be set up: {event.reason}.",
      samples: ["master: Error: service(imap-login): listen(2001:db8::10, 143) failed: Cannot assign requested address"]
    ),
    Message(
      "service-stuck",
      "master: Warning: Processes aren't dying after reload, {event.reason}",
      "master: Warning: service({mail.process.name:first}): {|}{:first} processes {event.reason}",
      "master: Error: service({mail.process.name:first}): {|}Initial status notification not received in {mail.seconds} seconds, killing the process",
      "master: Error: service({mail.process.name:first}): {|}Initial status {event.reason}",
      "master: Warning: Sent SIGTERM to {} {mail.process.name:word} processes",
      "master: Warning: Sent SIGKILL to {} {mail.process.name:word} processes",
      action: .warn,
      means: "A process does not start or end as it should.",
      samples: [
        "master: Error: service(imap): Initial status notification not received in 30 seconds, killing the process",
        "master: Warning: Processes aren't dying after reload, sending SIGTERM.",
        "master: Warning: Sent SIGTERM to 10 imap-login processes",
      ]),
  ]

  /// Too many at once.
  static let limits: [Message] = [
    Message(
      "process-limit",
      "master: Warning: service({mail.process.name:first}): {|}process_limit ({}) reached, client connections are being dropped{}",
      "master: Warning: service({mail.process.name:first}): {|}client_limit ({}) reached, client connections are being dropped{}",
      "master: Warning: service({mail.process.name:first}): {|}client_limit/service_count ({}) reached, client connections are being dropped{}",
      "master: Warning: service({mail.process.name:first}): {|}client_limit/restart_request_count ({}) reached, client connections are being dropped{}",
      "{mail.process.name:first}: {|}Warning: service({:first}): process_limit ({}) reached, client connections are being dropped{}",
      action: .warn, category: .host, shows: .accessLimitReached,
      means: "All processes of the service {mail.process.name} are busy, so new connections are turned away.",
      samples: [
        "master: Warning: service(imap-login): process_limit (100) reached, client connections are being dropped",
        "master: Warning: service(imap): client_limit (1) reached, client connections are being dropped",
      ]),
    Message(
      "limits-inconsistent",
      "master: Warning: service {mail.process.name:word} {{ client_limit={:integer} {}",
      "config: Warning: service {mail.process.name:word} {{ client_limit={:integer} {}",
      "master: Warning: service {mail.process.name:word} {{ process_limit={:integer} {}",
      "master: Warning: fd limit (ulimit -n) is lower than required{}",
      "master: Warning: fd limit {}",
      action: .warn, category: .configuration,
      means: "The limits in the configuration do not fit each other, so that fewer clients than wanted can be served.",
      samples: [
        "master: Warning: fd limit (ulimit -n) is lower than required under max. load (256 < 1000), because of default_client_limit",
        "config: Warning: service auth { client_limit=1000 } is lower than required under max. load (2200)",
      ]),
    Message(
      "fork-failed",
      "master: Error: service({mail.process.name:first}): {|}fork() failed: {event.reason}",
      "master: Error: fork() failed: {event.reason}",
      action: .fail, category: .host, shows: .serverResourceLimit,
      means: "No further process could be made: {event.reason}.",
      samples: [
        "master: Error: service(imap): fork() failed: Resource temporarily unavailable (ulimit -u 1000 reached?)"
      ]),
    Message(
      "accept-failed",
      "{mail.process.name:first}: {|}Error: accept() failed: {event.reason}",
      "{mail.process.name:first}: {|}Error: net_accept() failed: {event.reason}",
      "{mail.process.name:first}: {|}Error: socket() failed: {event.reason}",
      "{mail.process.name:first}: {|}Error: accept({}) failed: {event.reason}",
      action: .fail, category: .host, shows: .serverResourceLimit,
      means: "The process {mail.process.name} could not take another connection: {event.reason}.",
      samples: ["imap-login: Error: accept() failed: Too many open files"]),
  ]

  /// The configuration.
  static let configuration: [Message] = [
    Message(
      "config-fault",
      "config: Error: {event.reason}",
      "config: Fatal: {event.reason}",
      "doveconf: Fatal: {event.reason}",
      "doveconf: Error: {event.reason}",
      "{mail.process.name:first}: {|}Fatal: Error reading configuration: {event.reason}",
      "{mail.process.name:first}: {|}Error: Error in configuration file {event.reason}",
      "{mail.process.name:first}: {|}Fatal: Error in configuration file {event.reason}",
      "{mail.process.name:first}: {|}Fatal: Invalid settings: {event.reason}",
      "{mail.process.name:first}({user.name:first}): {|}Fatal: Error reading configuration: {event.reason}",
      "{mail.process.name:first}: {|}Fatal: Invalid value for {event.reason}",
      "master: Error: Error in configuration file {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The configuration has a fault: {event.reason}.",
      samples: [
        "config: Error: Error in configuration file /etc/dovecot/dovecot.conf line 12: Unknown setting: imap_idel",
        "doveconf: Fatal: Error in configuration file /etc/dovecot/conf.d/10-ssl.conf line 12: ssl_cert: Can't open file /etc/ssl/x.pem: No such file or directory",
        "lda: Fatal: Error reading configuration: net_connect_unix(/var/run/dovecot/config) failed: Permission denied",
        "imap(alice): Fatal: Error reading configuration: Invalid settings: postmaster_address setting not given",
      ]),
    Message(
      "config-outdated",
      "config: Warning: {event.reason}",
      "doveconf: Warning: {event.reason}",
      "master: Warning: Obsolete setting {event.reason}",
      "master: Warning: NOTE: {event.reason}",
      action: .warn, category: .configuration,
      means: "The configuration works, but should be changed: {event.reason}.",
      samples: [
        "config: Warning: NOTE: You can get a new clean config file with: doveconf -n > dovecot-new.conf",
        "config: Warning: Obsolete setting in /etc/dovecot/dovecot.conf:12: 'imaps' protocol is no longer necessary, remove it",
      ]),
    Message(
      "plugin-failed",
      "{mail.process.name:first}: {|}Fatal: Plugin {event.reason}",
      "{mail.process.name:first}: {|}Fatal: Couldn't load required plugin {event.reason}",
      "{mail.process.name:first}({user.name:first}): {|}Fatal: Couldn't load required plugin {event.reason}",
      "{mail.process.name:first}({user.name:first}): {|}Fatal: Plugin {event.reason}",
      "{mail.process.name:first}: {|}Error: module {event.reason}",
      "{mail.process.name:first}({user.name:first}): {|}Error: Module {event.reason}",
      "{mail.process.name:first}: {|}Error: dlopen({event.reason}",
      "{mail.process.name:first}({user.name:first}): {|}Error: dlopen({event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A plugin could not be loaded: {event.reason}.",
      samples: [
        "imap(alice): Fatal: Plugin 'imap_quota' not found from directory /usr/lib/dovecot",
        "lda: Fatal: Couldn't load required plugin /usr/lib/dovecot/lib90_sieve_plugin.so: Module is for different version 2.2.36 (we have 2.3.4)",
      ]),
  ]

  /// Processes beside the mail.
  static let sideServices: [Message] = [
    Message(
      "log-shutdown",
      "log({mail.process.pid}): Warning: Shutting down logging for {event.reason}",
      "log: Warning: Shutting down logging for {event.reason}",
      action: .warn,
      means: "The process that writes the log ends while others still want to write: {event.reason}.",
      notTold: "That lines are missing; the last ones of those processes may be.",
      samples: ["log(20935): Warning: Shutting down logging for 'imap: ' with 1 clients"]),
    Message(
      "service-unreachable",
      "{mail.process.name:first}: {|}Error: net_connect_unix({service.address:first}) failed: {event.reason}",
      "{mail.process.name:first}({user.name:first})<{mail.process.pid}><{session.id}>: {|}Error: net_connect_unix({service.address:first}) failed: {event.reason}",
      "{mail.process.name:first}({user.name:first}): {|}Error: net_connect_unix({service.address:first}) failed: {event.reason}",
      "{mail.process.name:first}: {|}Error: read(anvil) failed: {event.reason}",
      "{mail.process.name:first}: {|}Error: Failed to connect to {service.address:first}: {event.reason}",
      "{mail.process.name:first}: {|}Error: connect({service.address:first}) failed: {event.reason}",
      action: .fail,
      means: "A process of Dovecot can't reach another: {event.reason}.",
      samples: [
        "imap-login: Error: net_connect_unix(anvil) failed: Permission denied",
        "imap(alice): Error: net_connect_unix(/var/run/dovecot/stats-writer) failed: Permission denied",
        "imap(alice)<1><a>: Error: net_connect_unix(/var/run/dovecot/stats-writer) failed: No such file or directory",
      ]),
    Message(
      "handover-failed",
      "{mail.process.name:first}: {|}Error: Login client disconnected too early{}",
      "{mail.process.name:first}: {|}Error: auth-master: login: request [{}]: Login auth request failed: {event.reason}",
      "{mail.process.name:first}: {|}Error: auth-master: {event.reason}",
      "{mail.process.name:first}: {|}Error: master-login: {event.reason}",
      action: .fail, reason: "backend",
      means: "A connection could not be handed from the login process to that for the mailbox.",
      samples: [
        "imap: Error: auth-master: login: request [123:1]: Login auth request failed: Internal auth failure",
        "imap: Error: Login client disconnected too early",
      ]),
    Message(
      "indexer-trouble",
      "indexer: Error: Indexer worker disconnected, discarding {} requests for {user.name}",
      "{mail.process.name:first}({user.name:first}): {|}Error: {:first}indexer {event.reason}",
      action: .warn,
      means: "The process that indexes mail for searching broke off; mail is not touched by it.",
      samples: ["indexer: Error: Indexer worker disconnected, discarding 1 requests for alice"]),
    Message(
      "indexed",
      "indexer-worker({user.name:first})<{mail.process.pid}><{session.id}>: Indexed {} messages in {mail.mailbox:first} (UIDs {}",
      "indexer-worker({user.name:first})<{mail.process.pid}><{session.id}>: Indexed {} messages in {mail.mailbox}",
      "indexer-worker({user.name:first}): Indexed {} messages in {mail.mailbox}",
      action: .other, outcome: .success, category: .file,
      means: "Mail in {mail.mailbox} of {user.name} was indexed for searching.",
      samples: ["indexer-worker(alice)<1><a>: Indexed 12 messages in INBOX (UIDs 1..12)"]),
    Message(
      "tls-parameters",
      "ssl-params: Generating SSL parameters", "ssl-params: SSL parameters regeneration completed",
      "ssl-params: {event.reason}",
      action: .other, category: .configuration,
      means: "The numbers for the TLS key exchange were made anew.",
      samples: ["ssl-params: Generating SSL parameters", "ssl-params: SSL parameters regeneration completed"]),
    Message(
      "expunged",
      templates: DovecotPrefix.times(
        DovecotPrefix.user("imap") + DovecotPrefix.user("pop3") + DovecotPrefix.user("lmtp"),
        [
          "expunge: box={mail.mailbox:first}, uid={:first}, msgid={email.message_id}, size={mail.size}{}",
          "delete: box={mail.mailbox:first}, uid={:first}, msgid={email.message_id}, size={mail.size}{}",
          "undelete: box={mail.mailbox:first}, uid={:first}, msgid={email.message_id}, size={mail.size}{}",
          "copy from {:first}: box={mail.mailbox:first}, uid={:first}, msgid={email.message_id}, size={mail.size}{}",
          "save: box={mail.mailbox:first}, uid={:first}, msgid={email.message_id}, size={mail.size}{}",
          "append: box={mail.mailbox:first}, uid={:first}, msgid={email.message_id}, size={mail.size}{}",
          "flag_change: box={mail.mailbox:first}, uid={:first}, msgid={email.message_id}, size={mail.size}{}",
          "delete: {event.reason}", "expunge: {event.reason}", "Mailbox created: {mail.mailbox}",
          "Mailbox renamed: {event.reason}", "Mailbox deleted: {mail.mailbox}", "mailbox_delete: {event.reason}",
          "mailbox_create: {event.reason}", "mailbox_rename: {event.reason}",
        ]),
      action: .other, outcome: .success, category: .file,
      means: "{user.name} changed something in the mailbox {mail.mailbox}.",
      samples: [
        "imap(alice)<1><a>: expunge: box=INBOX, uid=12, msgid=<1@example.net>, size=2311",
        "imap(alice): copy from INBOX: box=Trash, uid=9, msgid=<1@example.net>, size=2311",
        "imap(alice)<1><a>: Mailbox created: Archive",
      ]),
    Message(
      "dictionary-failed",
      "dict: Error: {:first}: commit failed: {event.reason}",
      "dict: Error: {:first} failed: {event.reason}",
      "dict({mail.process.pid}): Error: {:first} failed: {event.reason}",
      "dict: Error: mysql({service.address:first}): {event.reason}",
      action: .fail, category: .database,
      means: "A data base that keeps quotas or the like can't be used: {event.reason}.",
      samples: ["dict: Error: sql dict: commit failed: Not connected to database"]),
    Message(
      "replication-trouble",
      "doveadm: Error: dsync({service.address:first}): I/O has stalled, no activity for {mail.seconds} seconds{}",
      "doveadm({:first}): Error: dsync({service.address:first}): I/O has stalled, no activity for {mail.seconds} seconds{}",
      "dsync-local({user.name:first}): Error: dsync({:first}): I/O has stalled, no activity for {mail.seconds} seconds{}",
      "dsync-local({user.name:first}): Warning: Mailbox changes caused a desync. {event.reason}",
      "dsync-server({user.name:first}): Warning: Mailbox changes caused a desync. {event.reason}",
      "dsync-local({user.name:first})<{mail.process.pid}><{session.id}>: Warning: Failed to do incremental sync for mailbox {mail.mailbox:first}, {event.reason}",
      "dsync-local({user.name:first}): Warning: Failed to do incremental sync for mailbox {mail.mailbox:first}, {event.reason}",
      action: .warn, category: .file,
      means: "The copy of the mailboxes on another server is behind.",
      samples: [
        "doveadm: Error: dsync(mail2): I/O has stalled, no activity for 600 seconds",
        "dsync-local(alice): Warning: Mailbox changes caused a desync. You may want to run dsync again.",
      ]),
  ]
}
