public import MailSyntax
import MailVocabulary

extension Dialect {
  /// SpamAssassin: the daemon spamd, its client spamc, and the filter spamass-milter between it and the mail server.
  ///
  /// In a file of its own (`spamd -s FILE`) the severity stands before the text.
  public static let spamAssassin = Dialect(
    service: "spamassassin",
    programs: ["spamd", "spamc", "spamass-milter", "spamassassin", "spampd", "sa-update", "spamd.real"],
    hasOwnFormat: true, ownMarks: ["info: ", "warn: ", "error: "], sessions: .none,
    messages: SpamAssassinMessages.verdicts + SpamAssassinMessages.house + SpamAssassinMessages.faults)
}

enum SpamAssassinMessages {
  static let verdicts: [Message] = [
    Message(
      "spam",
      "{?spamd: }identified spam ({:first}) for (unknown):{:digits} in {mail.seconds} seconds, {mail.size} bytes.",
      "{?spamd: }identified spam ({:first}) for {user.name}:{:digits} in {mail.seconds} seconds, {mail.size} bytes.",
      action: .filter, category: .email,
      means: "A message of {mail.size} bytes for {user.name} was judged to be spam.",
      notTold: "What became of it: spamd only marks; who asked it decides.",
      samples: ["spamd: identified spam (12.4/5.0) for alice:1000 in 1.2 seconds, 4711 bytes."]),
    Message(
      "clean",
      "{?spamd: }clean message ({:first}) for (unknown):{:digits} in {mail.seconds} seconds, {mail.size} bytes.",
      "{?spamd: }clean message ({:first}) for {user.name}:{:digits} in {mail.seconds} seconds, {mail.size} bytes.",
      action: .filter, outcome: .success,
      means: "A message of {mail.size} bytes for {user.name} was judged to be clean.",
      samples: ["spamd: clean message (-0.5/5.0) for spamd:112 in 0.5 seconds, 75918 bytes."]),
    Message(
      "result-spam",
      "{?spamd: }result: Y {:first} - {event.reason:first} scantime={mail.seconds},size={mail.size},user={user.name:first},{:last}mid=<{email.message_id}>,{}",
      "{?spamd: }result: Y {event.reason}",
      action: .filter,
      means: "A message was judged to be spam: {event.reason}.",
      samples: [
        "spamd: result: Y 12 - BAYES_99,URIBL_BLACK scantime=1.2,size=4711,user=alice,uid=1000,required_score=5.0,rhost=localhost,raddr=127.0.0.1,rport=41157,mid=<4711@example.net>,bayes=0.99,autolearn=spam"
      ]),
    Message(
      "result-clean",
      "{?spamd: }result: . {:first} - {event.reason:first} scantime={mail.seconds},size={mail.size},user={user.name:first},{:last}mid=<{email.message_id}>,{}",
      "{?spamd: }result: . {event.reason}",
      action: .filter, outcome: .success,
      means: "A message was judged to be clean: {event.reason}.",
      samples: [
        "spamd: result: . -1 - BAYES_00 scantime=0.5,size=75918,user=alice,uid=1000,required_score=5.0,rhost=localhost,raddr=127.0.0.1,rport=41157,mid=<4711@example.net>,autolearn=ham"
      ]),
    Message(
      "proxy-clean",
      "clean message {email.message_id:word} ({:first}) from {email.from.address:first} for {email.to.address:first} in {mail.seconds}s, {mail.size} bytes.",
      "clean message {email.message_id:word} ({:first}) from {email.from.address:first} for {email.to.address:first} in {mail.seconds} seconds, {mail.size} bytes.",
      action: .filter, outcome: .success, programs: ["spampd"],
      means: "A message from {email.from.address} to {email.to.address} was judged to be clean.",
      samples: [
        "clean message <4711@example.net> (0.10/5.00) from <ana@example.net> for <alice@example.com> in 0.5s, 4711 bytes."
      ]),
    Message(
      "proxy-spam",
      "identified spam {email.message_id:word} ({:first}) from {email.from.address:first} for {email.to.address:first} in {mail.seconds}s, {mail.size} bytes.",
      "identified spam {email.message_id:word} ({:first}) from {email.from.address:first} for {email.to.address:first} in {mail.seconds} seconds, {mail.size} bytes.",
      action: .filter, programs: ["spampd"],
      means: "A message from {email.from.address} to {email.to.address} was judged to be spam.",
      notTold: "What became of it: spampd only marks.",
      samples: [
        "identified spam <4711@example.org> (12.40/5.00) from <x@example.org> for <alice@example.com> in 0.5s, 4711 bytes."
      ]),
    Message(
      "macro-missing",
      "Could not retrieve sendmail macro \"{event.reason:first}\"!.  Please add it to {} for better spamassassin results",
      action: .warn, category: .configuration, programs: ["spamass-milter"],
      means: "The mail server does not tell the filter {event.reason}, which helps it to judge.",
      samples: [
        "Could not retrieve sendmail macro \"i\"!.  Please add it to confMILTER_MACROS_ENVFROM for better spamassassin results"
      ]),
    Message(
      "milter-rejected",
      "{email.local_id}: milter reject{event.reason}",
      "Rejecting {event.reason}",
      "Reject: {event.reason}",
      action: .filter, outcome: .failure,
      means: "A message was refused as spam.",
      samples: ["Rejecting spam with score 21.3"]),
  ]

  static let house: [Message] = [
    Message(
      "connection",
      "{?spamd: }connection from {source}:{source.port} to port {:digits}{?, fd {:digits}}",
      "{?spamd: }connection from {source} at port {source.port}",
      "{?spamd: }got connection over {mail.mailbox}",
      "{?spamd: }setuid to {user.name} succeeded",
      "{?spamd: }creating default_prefs: {mail.mailbox}",
      "{?spamd: }copying {event.reason}",
      action: .other, category: .network,
      means: "A program handed a message to the scanner.",
      samples: [
        "spamd: connection from localhost [127.0.0.1]:41157 to port 783, fd 5",
        "spamd: connection from localhost [127.0.0.1] at port 41157", "spamd: setuid to alice succeeded",
      ]),
    Message(
      "scanning",
      "{?spamd: }processing message <{email.message_id}> for {user.name:first}:{:digits}",
      "{?spamd: }checking message <{email.message_id}> for {user.name:first}:{:digits}",
      "{?spamd: }processing message <{email.message_id}> for (unknown):{:digits}",
      "{?spamd: }processing message (unknown) for (unknown):{:digits}",
      "{?spamd: }processing message (unknown) for {user.name:first}:{:digits}",
      "{?spamd: }checking message (unknown) for {user.name:first}:{:digits}",
      "{?spamd: }handled cleanup of child pid {event.reason}",
      "{?spamd: }Tell: {}", "reporter: {}",
      "{?spamd: }processing message {email.message_id:first} aka {:last} for {user.name:first}:{:digits}",
      action: .other, category: .email,
      means: "The scanner works on a message.",
      samples: [
        "spamd: processing message <4711@example.net> for alice:1000",
        "spamd: processing message <4711@example.net> for (unknown):112",
        "spamd: checking message (unknown) for alice:1000",
        "spamd: Tell: Setting local for alice:1000 in 1.2 seconds, 4711 bytes", "reporter: spam reported to Pyzor",
      ]),
    Message(
      "children",
      "prefork: child states: {}",
      "{?spamd: }server successfully spawned child process, pid {}",
      "{?spamd: }server hit by SIGCHLD",
      "{?spamd: }handled cleanup of child pid [{}",
      "{?spamd: }child [{:digits}] killed successfully: {event.reason}",
      "{?spamd: }server socket closed, type {}",
      "prefork: {:word} child {}",
      "prefork: adjust: {}",
      action: .other, category: .process,
      means: "The scanner's processes come and go.",
      samples: [
        "spamd: child [578] killed successfully: interrupted, signal 2 (0002)",
        "spamd: server socket closed, type IO::Socket::IP", "prefork: child states: II",
        "spamd: server successfully spawned child process, pid 905",
      ]),
    Message(
      "user-unknown",
      "{?spamd: }handle_user (getpwnam) unable to find user: '{user.name:last}'",
      action: .warn, category: .configuration,
      means: "A message was scanned for {user.name}, who has no account here, so with nobody's settings.",
      samples: ["spamd: handle_user (getpwnam) unable to find user: 'zoe'"]),
    Message(
      "request-refused",
      "{?spamd: }service unavailable: {event.reason}",
      action: .other, outcome: .failure, category: .configuration,
      means: "A program asked for what the scanner is not set up to do: {event.reason}.",
      samples: ["spamd: service unavailable: TELL commands are not enabled, set the --allow-tell switch."]),
    Message(
      "start",
      "{?spamd: }server started on {event.reason}",
      "{?spamd: }server pid: {mail.process.pid}",
      "{?spamd: }service started{}",
      "zoom: {}",
      "logger: {}",
      action: .start, shows: .serverRestarted,
      means: "The scanner started.",
      samples: ["spamd: server started on IO::Socket::IP [127.0.0.1]:783 (running version 3.4.2)"]),
    Message(
      "stop",
      "{?spamd: }server killed by SIG{event.reason}",
      "{?spamd: }server terminating{}",
      action: .stop,
      means: "The scanner stopped.",
      samples: ["spamd: server killed by SIGTERM, shutting down"]),
    Message(
      "restart",
      "{?spamd: }server hit by SIGHUP, restarting",
      "{?spamd: }restarting{}",
      action: .reload,
      means: "The scanner starts itself anew.",
      samples: ["spamd: server hit by SIGHUP, restarting"]),
    Message(
      "rules-updated",
      "channel '{event.reason:last}': update available{}",
      "channel: {event.reason}",
      "Update available for channel {event.reason}",
      "Update was available, and was downloaded and installed successfully",
      "No updates were available",
      action: .other, outcome: .success, category: .configuration,
      means: "The rules were brought up to date.",
      samples: ["Update available for channel updates.spamassassin.org: 1879940 -> 1879999"]),
  ]

  static let faults: [Message] = [
    Message(
      "children-short",
      "prefork: server reached --max-children setting, consider raising it",
      "prefork: server reached --max-children{}",
      action: .warn, category: .host, shows: .filterSlow,
      means: "All processes of the scanner are busy, so messages wait.",
      samples: ["prefork: server reached --max-children setting, consider raising it"]),
    Message(
      "client-refused",
      "{?spamd: }unauthorized connection from {source} at port {source.port}",
      "{?spamd: }unauthorized connection from {source}:{source.port} to port {}",
      action: .other, outcome: .failure, category: .network,
      means: "A program at {source.ip}, which may not, asked the scanner.",
      samples: ["spamd: unauthorized connection from mail.example.net [203.0.113.66] at port 41157"]),
    Message(
      "unreachable",
      "connect to spamd on {destination.ip} failed, retrying (#{:digits} of {:digits}): {event.reason}",
      "connect to spamd on {event.reason}",
      "connect(AF_INET) to spamd {event.reason}",
      "connect(AF_UNIX) to spamd {event.reason}",
      "connection attempt to spamd aborted after {event.reason}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "The scanner cannot be reached: {event.reason}.",
      samples: [
        "connect to spamd on 127.0.0.1 failed, retrying (#1 of 3): Connection refused",
        "connection attempt to spamd aborted after 3 retries",
      ]),
    Message(
      "scan-timeout",
      "{?spamd: }copy_config timeout, {event.reason}",
      "{?spamd: }copy_config timeout",
      "prefork: {event.reason:first} timeout {}",
      "check: exceeded time limit in {event.reason}",
      "{?spamd: }timeout: {event.reason}",
      action: .warn, category: .process, shows: .filterSlow,
      means: "The scanner took too long.",
      samples: [
        "check: exceeded time limit in Mail::SpamAssassin::Plugin::Check::_eval_tests_type11_pri0_set1, skipping further tests",
        "spamd: copy_config timeout, respawning child process after 1 messages",
      ]),
    Message(
      "dns",
      "dns: {event.reason}",
      "dns_available: {event.reason}",
      "async: {event.reason}",
      action: .warn, category: .network,
      means: "The scanner's DNS look-ups fail: {event.reason}.",
      samples: ["dns: sendto() to [192.0.2.53]:53 failed: Network is unreachable, failing over to [192.0.2.54]:53"]),
    Message(
      "bayes",
      "bayes: {event.reason}",
      "auto-whitelist: {event.reason}",
      "plugin: {event.reason}",
      "config: {event.reason}",
      "rules: {event.reason}",
      "netset: {event.reason}",
      "pyzor: {event.reason}",
      "razor2: {event.reason}",
      "dcc: {event.reason}",
      action: .warn, category: .configuration,
      means: "A part of the scanner does not work as it should: {event.reason}.",
      samples: [
        "bayes: cannot open bayes databases /home/alice/.spamassassin/bayes_* R/W: lock failed: File exists",
        "config: failed to parse line, skipping, in \"/etc/spamassassin/local.cf\": foo",
      ]),
    Message(
      "broken",
      "{?spamd: }still running as root: {event.reason}",
      "{?spamd: }could not {event.reason}",
      "{?spamd: }cannot {event.reason}",
      "{?spamd: }error: {event.reason}",
      "{?spamd: }bad protocol: {event.reason}",
      action: .fail, category: .process,
      means: "The scanner failed: {event.reason}.",
      samples: [
        "spamd: still running as root: user not specified with -u, not found, or set to root, falling back to nobody",
        "spamd: could not create IO::Socket::IP socket on [127.0.0.1]:783: Address already in use",
      ]),
  ]
}
