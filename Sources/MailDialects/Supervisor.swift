import MailVocabulary
public import MailSyntax

extension Dialect {
  /// supervisord, which starts the daemons in many containers, and starts them again.
  ///
  /// Source: supervisor `process.py`, `supervisord.py`, `options.py`.
  public static let supervisor = Dialect(
    service: "supervisord", programs: ["supervisord", "supervisor"], hasOwnFormat: true,
    messages: [
      Message(
        "given-up",
        "INFO gave up: {mail.process.name:first} entered FATAL state, too many start retries too quickly",
        "INFO spawnerr: {event.reason}", "CRIT can't {event.reason}",
        action: .fail, category: .process, shows: .serverProcessCrash,
        means: "The daemon {mail.process.name} does not stay up, and is started no more.",
        samples: [
          "INFO gave up: amavis entered FATAL state, too many start retries too quickly",
          "INFO spawnerr: can't find command '/usr/sbin/amavisd-new'",
        ]),
      Message(
        "exited",
        "INFO exited: {mail.process.name:first} (exit status {process.exit_code:integer}; not expected)",
        "INFO exited: {mail.process.name:first} (terminated by {event.reason:first}; not expected)",
        action: .warn, category: .process,
        means: "The daemon {mail.process.name} ended, which was not to be.",
        notTold: "That it stays away: supervisord starts it again.",
        samples: [
          "INFO exited: policyd (exit status 1; not expected)",
          "INFO exited: clamd (terminated by SIGKILL; not expected)",
        ]),
      Message(
        "ended",
        "INFO exited: {mail.process.name:first} (exit status {process.exit_code:integer}; expected)",
        "INFO exited: {mail.process.name:first} ({}; expected)", "INFO stopped: {mail.process.name:first} ({})",
        action: .other, category: .process,
        means: "The daemon {mail.process.name} ended, as it was to.",
        samples: ["INFO exited: amavis (exit status 2; expected)", "INFO stopped: postfix (terminated by SIGTERM)"]),
      Message(
        "started",
        "INFO spawned: '{mail.process.name:first}' with pid {mail.process.pid}",
        "INFO success: {mail.process.name:first} entered RUNNING state, {}",
        action: .other, outcome: .success, category: .process,
        means: "The daemon {mail.process.name} was started.",
        samples: [
          "INFO spawned: 'amavis' with pid 1212",
          "INFO success: amavis entered RUNNING state, process has stayed up for > than 1 seconds (startsecs)",
        ]),
      Message(
        "house",
        "INFO supervisord started with pid {:integer}", "INFO daemonizing {}", "INFO Set uid to user {}",
        "INFO RPC interface '{:first}' initialized",
        "CRIT Server '{:first}' running without any HTTP authentication checking",
        "CRIT Supervisor is running as root. {}", "CRIT Supervisor {}", "INFO waiting for {} to {}",
        "INFO reaped unknown pid {}",
        "WARN received {:word} indicating {}", "WARN killing '{}", "INFO Included extra file {}",
        "WARN No file matches via include {}",
        action: .other, category: .process,
        means: "A note of supervisord.",
        samples: [
          "INFO supervisord started with pid 1", "INFO RPC interface 'supervisor' initialized",
          "WARN received SIGTERM indicating exit request",
          "CRIT Server 'unix_http_server' running without any HTTP authentication checking",
        ]),
    ])
}
