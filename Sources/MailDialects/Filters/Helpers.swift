public import MailSyntax
import MailVocabulary

extension Dialect {
  /// saslauthd of Cyrus SASL: checks passwords for the mail server.
  ///
  /// Source: `saslauthd/{saslauthd-main,ipc_unix,auth_*}.c`. Each line begins with the name of the function.
  public static let saslauthd = Dialect(
    service: "saslauthd", programs: ["saslauthd"], sessions: .none, messages: HelperMessages.passwords)

  /// fetchmail: fetches mail from other servers' mailboxes.
  ///
  /// Source: `fetchmail.c`, `driver.c`, `sink.c`, `socket.c`.
  public static let fetchmail = Dialect(
    service: "fetchmail", programs: ["fetchmail"], sessions: .none, messages: HelperMessages.fetching)

  /// getmail: the same, in Python.
  public static let getmail = Dialect(
    service: "getmail", programs: ["getmail", "getmail6"], sessions: .none, messages: HelperMessages.getting)

  /// procmail: puts mail into mailboxes by each user's rules.
  public static let procmail = Dialect(
    service: "procmail", programs: ["procmail"], protocols: ["procmail": .local], sessions: .none,
    messages: HelperMessages.sorting)

  /// fail2ban: shuts out addresses that attack.
  public static let fail2ban = Dialect(
    service: "fail2ban",
    programs: [
      "fail2ban", "fail2ban.actions", "fail2ban.filter", "fail2ban.jail", "fail2ban.server", "fail2ban-server",
    ],
    sessions: .none, messages: HelperMessages.banning)
}

enum HelperMessages {
  static let passwords: [Message] = [
    Message(
      "backend-failed",
      "{:first}: auth failure: [user={user.name}] [service={:first}] [realm={:first}] [mech={mail.sasl.mechanism:first}] [reason=[ALERT] Couldn't contact remote authentication server]",
      "{:first}: auth failure: [user={user.name}] [service={:first}] [realm={:first}] [mech={mail.sasl.mechanism:first}] [reason=[ALERT] Unexpected response from remote authentication server]",
      "{:first}: auth failure: [user={user.name}] [service={:first}] [realm={:first}] [mech={mail.sasl.mechanism:first}] [reason=Unknown]",
      action: .login, outcome: .failure, reason: "backend",
      means: "A login as {user.name} was refused, because what knows the passwords did not answer.",
      notTold: "Whether the password was right.",
      samples: [
        "                 : auth failure: [user=bob] [service=smtp] [realm=] [mech=rimap] [reason=[ALERT] Couldn't contact remote authentication server]",
        "                 : auth failure: [user=bob] [service=smtp] [realm=] [mech=ldap] [reason=Unknown]",
      ]),
    Message(
      "account-disabled",
      "{:first}: auth failure: [user={user.name}] [service={:first}] [realm={:first}] [mech={mail.sasl.mechanism:first}] [reason=Account expired]",
      "{:first}: auth failure: [user={user.name}] [service={:first}] [realm={:first}] [mech={mail.sasl.mechanism:first}] [reason=PAM acct error]",
      action: .login, outcome: .failure, reason: "login-disabled",
      means: "A login as {user.name} was refused: the account may not be used.",
      samples: [
        "                 : auth failure: [user=erin] [service=smtp] [realm=] [mech=shadow] [reason=Account expired]",
        "                 : auth failure: [user=erin] [service=smtp] [realm=] [mech=pam] [reason=PAM acct error]",
      ]),
    Message(
      "unknown-user",
      "{:first}: auth failure: [user={user.name}] [service={:first}] [realm={:first}] [mech={mail.sasl.mechanism:first}] [reason=Invalid username]",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login as {user.name} was refused: there is no such user.",
      samples: [
        "                 : auth failure: [user=zoe] [service=smtp] [realm=example.com] [mech=shadow] [reason=Invalid username]"
      ]),
    Message(
      "zimbra-refused",
      "auth_zimbra: {user.name:last} auth failed: {event.reason}",
      action: .other, outcome: .failure, category: .authentication, reason: "wrong-password",
      means: "Zimbra refused the password of {user.name}: {event.reason}.",
      notTold: "That it is another failure than the one that the daemon itself logs: the two lines are one.",
      samples: ["auth_zimbra: bob@example.com auth failed: authentication failed for [bob@example.com]"]),
    Message(
      "zimbra-asked",
      "auth_zimbra: {user.name:last} auth ok", "zmauth: authenticating against elected url {}", "zmpost: url={}",
      action: .other, category: .authentication,
      means: "Zimbra was asked about a password.",
      samples: [
        "auth_zimbra: alice@example.com auth ok",
        "zmauth: authenticating against elected url 'https://mail.example.com:7073/service/admin/soap/' ...",
      ]),
    Message(
      "refusal-explained",
      "DEBUG: auth_pam: pam_authenticate failed: {event.reason}",
      "DEBUG: auth_pam: pam_acct_mgmt failed: {event.reason}",
      action: .other, category: .authentication,
      means: "Why PAM refused a login: {event.reason}. The next line names the user.",
      samples: [
        "DEBUG: auth_pam: pam_authenticate failed: Authentication failure",
        "DEBUG: auth_pam: pam_acct_mgmt failed: Authentication failure",
      ]),
    Message(
      "login-failed",
      "{:first}: auth failure: [user={user.name}] [service={:first}] [realm={:first}] [mech={mail.sasl.mechanism:first}] [reason={event.reason}]",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login as {user.name} was refused: {event.reason}.",
      notTold: "From where: the mail server's own line tells the address.",
      samples: [
        "                 : auth failure: [user=bob] [service=smtp] [realm=] [mech=shadow] [reason=Incorrect password]",
        "do_auth         : auth failure: [user=zoe] [service=smtp] [realm=example.com] [mech=pam] [reason=PAM auth error]",
      ],
      hostile: [
        .init(
          "do_auth         : auth failure: [user=x] [service=imap] [realm=] [mech=pam] [reason=y] [service=smtp] [realm=] [mech=pam] [reason=PAM auth error]",
          [.userName: "x] [service=imap] [realm=] [mech=pam] [reason=y", .reason: "PAM auth error"])
      ]),
    Message(
      "login",
      "{:first}: auth success: [user={user.name}] [service={:first}] [realm={:first}] [mech={mail.sasl.mechanism:first}]",
      "{:first}: auth success (cached): [user={user.name}] [service={:first}] [realm={:first}]",
      action: .login, outcome: .success,
      means: "The password of {user.name} is right.",
      samples: [
        "do_auth         : auth success: [user=alice] [service=smtp] [realm=] [mech=pam]",
        "do_auth         : auth success (cached): [user=alice] [service=smtp] [realm=]",
      ]),
    Message(
      "no-password",
      "{:first}: NULL password received",
      "{:first}: NULL login received",
      "{:first}: login length out of bounds{}",
      "{:first}: password length out of bounds{}",
      "{:first}: login exceeded MAX_REQ_LEN: {:digits}",
      "{:first}: password exceeded MAX_REQ_LEN: {:digits}",
      "{:first}: service exceeded MAX_REQ_LEN: {:digits}",
      "{:first}: realm exceeded MAX_REQ_LEN: {:digits}",
      action: .login, outcome: .failure,
      means: "A client wanted to log in without a name or a password, or with one that is too long.",
      samples: [
        "do_request      : NULL password received", "                 : login exceeded MAX_REQ_LEN: 256",
      ]),
    Message(
      "backend-down",
      "{:first}: unable to connect {event.reason}",
      "{:first}: Can't contact LDAP server{}",
      "{:first}: user ldap_simple_bind() failed {event.reason}",
      "{:first}: Connection {event.reason}",
      "{:first}: LDAP {event.reason}",
      "{:first}: starttls {event.reason}",
      "{:first}: pam_start failed: {event.reason}",
      "{:first}: connect {:word} {event.reason}",
      "{:first}: couldn't connect to {event.reason}",
      "ldap_simple_bind() failed {event.reason}",
      "ldap_search_st() failed: {event.reason}",
      "ldap_start_tls_s() failed: {event.reason}",
      "Authentication failed for {user.name}: Retry condition (ldap server connection reset or broken) ({:first})",
      action: .fail, category: .authentication, shows: .accessBackendDown,
      means: "What knows the passwords does not answer: {event.reason}.",
      samples: [
        "auth_rimap      : unable to connect to remote authentication server: Connection refused",
        "auth_rimap: couldn't connect to localhost/143", "ldap_simple_bind() failed -1 (Can't contact LDAP server).",
        "auth_rimap: connect localhost[127.0.0.1]/143: Connection refused",
        "Authentication failed for bob: Retry condition (ldap server connection reset or broken) (-3)",
      ]),
    Message(
      "backend-retried",
      "Retrying authentication",
      action: .other, category: .authentication,
      means: "The directory is asked once more.",
      samples: ["Retrying authentication"]),
    Message(
      "not-started",
      "{:first}: unknown authentication mechanism: {event.reason}",
      "{:first}: Cannot start saslauthd",
      "{:first}: Another instance of saslauthd is currently running",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The service could not start.",
      samples: [
        "                 : unknown authentication mechanism: nonsense",
        "                 : Cannot start saslauthd",
        "                 : Another instance of saslauthd is currently running",
      ]),
    Message(
      "start",
      "{:first}: master pid is: {mail.process.pid}",
      "{:first}: listening on socket: {mail.mailbox}",
      "{:first}: num_procs{}",
      "{:first}: using {event.reason}",
      action: .start,
      means: "The service starts.",
      samples: ["detach_tty      : master pid is: 811", "ipc_init        : listening on socket: /run/saslauthd/mux"]),
    Message(
      "stop",
      "{:first}: master exited: {mail.process.pid}",
      "{:first}: master exited: {}",
      action: .stop,
      means: "The service stopped.",
      samples: ["server_exit     : master exited: 811"]),
    Message(
      "trouble",
      "{:first}: could not {event.reason}",
      "{:first}: cannot {event.reason}",
      "{:first}: unable to {event.reason}",
      "{:first}: socket {event.reason}",
      action: .fail, category: .process,
      means: "The service failed: {event.reason}.",
      samples: ["ipc_init        : could not open socket accept lock file: Permission denied"]),
  ]

  static let fetching: [Message] = [
    Message(
      "wake",
      "awakened at {}",
      "sleeping at {:first} for {mail.seconds} seconds",
      "awakened by {event.reason}",
      "sleeping at {}",
      action: .other, category: .process,
      means: "The program looks for mail at intervals.",
      samples: ["awakened at Mon Oct  4 10:59:51 2010", "sleeping at Mon Oct  4 10:59:51 2010 for 300 seconds"]),
    Message(
      "mail-waiting",
      "{mail.messages.total} messages for {user.name} at {destination.domain:first} ({:digits} octets).",
      "{mail.messages.total} message for {user.name} at {destination.domain:first} ({:digits} octets).",
      "{mail.messages.total} messages ({:digits} seen) for {user.name} at {destination.domain:first} ({:digits} octets).",
      "{mail.messages.total} messages ({:digits} seen) for {user.name} at {destination.domain:word}",
      "{mail.messages.total} message ({:digits} seen) for {user.name} at {destination.domain:first} ({:digits} octets).",
      "{mail.messages.total} messages for {user.name} at {destination.domain:word}",
      "{mail.messages.total} message for {user.name} at {destination.domain:word}",
      "No mail for {user.name} at {destination.domain:word}",
      action: .other, outcome: .success, category: .session,
      means: "The program looked into the mailbox of {user.name} at {destination.domain}.",
      samples: [
        "3 messages for alice at pop.example.net (4711 octets).", "No mail for alice at pop.example.net",
        "2 messages (1 seen) for alice at pop.example.net.",
      ]),
    Message(
      "fetched",
      "reading message {user.name}@{destination.domain:first}:{:digits} of {:digits} ({mail.size} octets){}",
      "reading message {user.name}@{destination.domain:first}:{:digits} of {:digits} ({mail.size} octets)",
      "skipping message {user.name}@{destination.domain:first}:{:digits}{}",
      "reading message {user.name}@{destination.domain:first}:{:digits} of {:digits} ({:digits} header octets) ({mail.size} body octets){}",
      "flushed", " flushed", " not flushed",
      "not flushed",
      action: .other, outcome: .success, category: .email,
      means: "A message was fetched from the mailbox of {user.name} at {destination.domain}, or left there.",
      samples: [
        "reading message alice@pop.example.net:1 of 3 (812 octets) flushed",
        "skipping message alice@pop.example.net:2 not flushed",
        "reading message bob@192.0.2.10:1 of 8 (105 header octets) (350 body octets) not flushed", " not flushed",
      ]),
    Message(
      "login-failed",
      "Authorization failure on {user.name}@{destination.domain:word}",
      "Authorization failure on {user.name}@{destination.domain:first} (previously authorized)",
      "Query status=3 (AUTHFAIL)",
      "{destination.domain:first} query status=3 (AUTHFAIL)",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "The other server refused the login.",
      samples: ["Authorization failure on alice@pop.example.net", "Query status=3 (AUTHFAIL)"]),
    Message(
      "login",
      "Authorization OK on {user.name}@{destination.domain:word}",
      action: .login, outcome: .success,
      means: "The login as {user.name} at {destination.domain} works again.",
      samples: ["Authorization OK on alice@pop.example.net"]),
    Message(
      "unreachable",
      "{destination.domain:word} connection to {:first} failed: {event.reason}",
      "connection to {destination.domain:first}:{:first} [{}] failed: {event.reason}",
      "connection to {destination.domain:first} failed: {event.reason}",
      "couldn't find canonical DNS name of {event.reason}",
      "couldn't find HESIOD pobox for {event.reason}",
      "Query status=2 (SOCKET)",
      "timeout after {mail.seconds} seconds waiting for server {destination.domain:word}",
      "timeout after {mail.seconds} seconds waiting to connect to server {destination.domain:word}",
      "timeout after {mail.seconds} seconds {event.reason}",
      "socket error while fetching from {event.reason}",
      "SSL connection failed.",
      "{destination.domain:first}: SSL connection failed.",
      "Connection errors for this poll:{event.reason}",
      "getaddrinfo({event.reason}",
      "Lookup errors for {event.reason}",
      action: .fail, category: .network,
      means: "The other server cannot be reached.",
      samples: [
        "connection to pop.example.net:110 [203.0.113.20/110] failed: Connection refused.", "Query status=2 (SOCKET)",
        "timeout after 300 seconds waiting for server pop.example.net.",
        "socket error while fetching from alice@pop.example.net", "192.0.2.10: SSL connection failed.",
        "Connection errors for this poll:#012name 0: connection to 203.0.113.16:pop3 [203.0.113.16/110] failed: Connection refused.",
      ]),
    Message(
      "handing-over-failed",
      "SMTP connect to {event.reason}",
      "SMTP error: {event.reason}",
      "SMTP transaction {event.reason}",
      "SMTP listener {event.reason}",
      "can't even send to {event.reason}",
      "mail from {event.reason}",
      "Query status=10 (SMTP)",
      "MDA returned nonzero status {event.reason}",
      "MDA {event.reason}",
      action: .fail, category: .email,
      means: "A fetched message could not be handed to the mail server of this host; it stays where it was.",
      samples: ["SMTP connect to localhost failed", "SMTP error: 451 4.3.0 try again later", "Query status=10 (SMTP)"]),
    Message(
      "certificate",
      "Server certificate verification error: {event.reason}",
      "Server CommonName mismatch: {event.reason}",
      "{destination.domain:first} fingerprints do not match!",
      "Missing trust anchor certificate: {event.reason}",
      "This could mean that {event.reason}",
      "OpenSSL reported: {event.reason}",
      action: .warn, category: .network,
      means: "The certificate of the other server could not be verified: {event.reason}.",
      samples: [
        "Server certificate verification error: unable to get local issuer certificate",
        "OpenSSL reported: error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed",
      ]),
    Message(
      "start",
      "starting fetchmail {service.version:first} daemon",
      "restarting fetchmail ({event.reason:last})",
      "background fetchmail at {:digits} awakened.",
      action: .start,
      means: "The program started.",
      samples: ["starting fetchmail 6.3.26 daemon"]),
    Message(
      "stop",
      "terminated with signal {event.reason}",
      "normal termination, status {event.reason}",
      action: .stop,
      means: "The program stopped.",
      samples: ["terminated with signal 15", "normal termination, status 0"]),
    Message(
      "hint",
      "For help, see {}",
      action: .other, category: .session,
      means: "Where the fault in the line before is explained.",
      samples: ["For help, see http://www.fetchmail.info/fetchmail-FAQ.html#R15"]),
    Message(
      "query-failed",
      "Query status={:digits} ({event.reason:last})",
      "couldn't {event.reason}",
      "client/server {event.reason}",
      "protocol error: {event.reason}",
      "lock busy on server{event.reason}",
      "Repoll immediately on {event.reason}",
      "incorrect header line found{}",
      "message {event.reason}",
      action: .warn, category: .session,
      means: "Mail could not be fetched, or not as it should: {event.reason}.",
      samples: [
        "Query status=7 (ERROR)", "client/server synchronization error while fetching from alice@pop.example.net",
      ]),
  ]

  static let getting: [Message] = [
    Message(
      "fetched",
      "msg {:digits}/{:digits} ({mail.size} bytes) msgid {email.message_id:last} from <{email.from.address}> delivered to {event.reason}",
      "msg {:digits}/{:digits} ({mail.size} bytes) {event.reason}",
      "{mail.messages.total} messages ({:digits} bytes) retrieved, {}",
      "Initializing {event.reason}",
      "Destination {event.reason}",
      action: .other, outcome: .success, category: .email,
      means: "Mail was fetched from another server.",
      samples: [
        "msg 1/3 (812 bytes) delivered, deleted", "3 messages (4711 bytes) retrieved, 0 skipped",
        "msg 28/29 (55253 bytes) msgid 1708.M327228P26898.mx1,S=54471,W=55253 from <ana@example.net> delivered to MDA_external command dovecot-lda ()",
      ]),
    Message(
      "login-failed",
      "credential/login error ({event.reason:last})",
      "Operation error: {event.reason}", "getmailOperationError error ({event.reason:last})",
      "getmailCredentialError error ({event.reason:last})", "{:first}: operation error ({event.reason:last})",
      "{:first}: credential/login error ({event.reason:last})",
      action: .fail, category: .session,
      means: "The other server refused the login, or failed: {event.reason}.",
      samples: [
        "credential/login error (-ERR [AUTH] Invalid login)",
        "getmailOperationError error (POP error (-ERR [AUTH] Authentication failed.))",
        "alice.cfg: operation error (POP error (-ERR [AUTH] Authentication failed.))",
      ]),
    Message(
      "delivery-failed",
      "Delivery error ({event.reason:last})",
      "Delivery error: {event.reason}",
      "Configuration error: {event.reason}",
      "Retriever error ({event.reason:last})",
      "socket error ({event.reason:last})", "getmailDeliveryError error ({event.reason:last})",
      "{:first}: socket error ({event.reason:last})", "{:first}: delivery error ({event.reason:last})",
      action: .fail, category: .email,
      means: "Fetched mail could not be put into its mailbox: {event.reason}.",
      samples: ["Delivery error (command maildrop 4711 exited with code 75)"]),
  ]

  static let sorting: [Message] = [
    Message(
      "disk-full",
      "{event.reason:first}: No space left on device",
      "Quota exceeded while writing \"{mail.mailbox:last}\"",
      "Error while writing to \"{mail.mailbox:last}\"",
      "Short write to \"{mail.mailbox:last}\"",
      action: .fail, category: .file,
      means: "A mailbox could not be written.",
      notTold: "Whether the disk or only the user's quota is full.",
      samples: ["Quota exceeded while writing \"/var/mail/alice\"", "Error while writing to \"/var/mail/alice\""]),
    Message(
      "lock",
      "Lock failure on \"{mail.mailbox:last}\"",
      "Forcing lock on \"{mail.mailbox:last}\"",
      "Forced unlock denied on \"{mail.mailbox:last}\"",
      "Kernel-lock failed",
      "Unable to lock \"{mail.mailbox:last}\"",
      "Couldn't unlock \"{mail.mailbox:last}\"",
      action: .warn, category: .file,
      means: "The mailbox {mail.mailbox} is locked by another program.",
      samples: [
        "Lock failure on \"/var/mail/alice.lock\"", "Forcing lock on \"/var/mail/alice.lock\"", "Kernel-lock failed",
      ]),
    Message(
      "rules-suspect",
      "Suspicious rcfile \"{mail.mailbox:last}\"",
      "Couldn't read \"{mail.mailbox:last}\"",
      "Couldn't create \"{mail.mailbox:last}\"",
      "Couldn't chdir to \"{mail.mailbox:last}\"",
      "Couldn't make link to \"{mail.mailbox:last}\"",
      "Renamed bogus \"{mail.mailbox:first}\" into \"{}\"",
      "Bypassed locking \"{mail.mailbox:last}\"",
      "Insufficient privileges{}",
      action: .warn, category: .file,
      means: "A file of the user is missing, or others may write to it: {mail.mailbox}.",
      samples: [
        "Suspicious rcfile \"/home/alice/.procmailrc\"", "Couldn't create \"/var/mail/alice\"",
        "Renamed bogus \"/var/mail/alice\" into \"/var/mail/BOGUS.alice.aB1\"",
      ]),
    Message(
      "program-failed",
      "Program failure ({:first}) of \"{event.reason:last}\"",
      "Failed to execute \"{event.reason:last}\"",
      "Timeout, terminating \"{event.reason:last}\"",
      "Failed forking \"{event.reason:last}\"",
      "Unable to {event.reason}",
      "Out of memory{}",
      "Rescue of unfiltered data {event.reason}",
      "Non-zero exitcode ({:first}) from \"{event.reason:last}\"",
      action: .fail, category: .process,
      means: "A program of a user's rules failed: {event.reason}.",
      samples: [
        "Program failure (1) of \"/usr/bin/vacation\"", "Failed to execute \"/usr/bin/spamc\"",
        "Timeout, terminating \"/usr/bin/spamc\"",
      ]),
    Message(
      "unknown-user",
      "Unknown user \"{user.name:last}\"",
      "Unknown user",
      "Denying special privileges for \"{event.reason:last}\"",
      "Enforcing stricter permissions on \"{mail.mailbox:last}\"",
      action: .warn, category: .email,
      means: "Mail came for a user who does not exist, or with rights that are not granted.",
      samples: ["Unknown user \"zoe\"", "Denying special privileges for \"/etc/procmailrcs/x\""]),
    Message(
      "house",
      "[{:digits}] {event.reason}",
      "Assigning \"{event.reason:last}\"",
      "Executing \"{event.reason:last}\"",
      "Match on \"{event.reason:last}\"",
      "No match on \"{event.reason:last}\"",
      "Terminating prematurely{}",
      "Excessive output quenched from \"{event.reason:last}\"",
      "Extraneous {event.reason}",
      "Skipped \"{event.reason:last}\"",
      action: .other, category: .process,
      means: "What the rules of a user do, as their author asked to be told.",
      samples: ["Terminating prematurely whilst waiting for child", "Skipped \"x\""]),
  ]

  static let banning: [Message] = [
    Message(
      "banned",
      "{?NOTICE }{?WARNING }{?INFO }[{event.reason:first}] Ban {source.ip}",
      "{?NOTICE }{?WARNING }{?INFO }[{event.reason:first}] Restore Ban {source.ip}",
      action: .other, outcome: .success, category: .network,
      means: "{source.ip} was shut out by the rule {event.reason}.",
      samples: [
        "[postfix-sasl] Ban 203.0.113.66", "NOTICE [dovecot] Ban 203.0.113.66",
        "NOTICE [sendmail-auth] Restore Ban 203.0.113.66",
      ]),
    Message(
      "unbanned",
      "{?NOTICE }{?WARNING }{?INFO }[{event.reason:first}] Unban {source.ip}",
      action: .other, outcome: .success, category: .network,
      means: "{source.ip} may connect again.",
      samples: ["NOTICE [postfix-sasl] Unban 203.0.113.66"]),
    Message(
      "seen",
      "{?NOTICE }{?WARNING }{?INFO }[{event.reason:first}] Found {source.ip}{? - {}}",
      "{?NOTICE }{?WARNING }{?INFO }[{event.reason:first}] {source.ip} already banned",
      "{?NOTICE }{?WARNING }{?INFO }[{event.reason:first}] Ignore {source.ip}{? by {}}",
      action: .other, category: .network,
      means: "A line of {source.ip} fitted the rule {event.reason}.",
      samples: [
        "INFO [postfix-sasl] Found 203.0.113.66 - 2018-10-04 10:59:51", "NOTICE [dovecot] 203.0.113.66 already banned",
      ]),
    Message(
      "house",
      "INFO {event.reason}",
      "NOTICE {event.reason}",
      "Starting Fail2ban{}",
      "Server ready",
      action: .other,
      means: "The service tells of its own work.",
      samples: ["INFO Jail 'sshd' started", "Server ready"]),
    Message(
      "warning",
      "WARNING {event.reason}",
      action: .warn,
      means: "The service warns: {event.reason}.",
      samples: ["WARNING Determined IP using DNS Lookup: mail.example.net = ['203.0.113.66']"]),
    Message(
      "failed",
      "ERROR {event.reason}",
      action: .fail,
      means: "The service failed: {event.reason}.",
      samples: ["ERROR Failed to execute ban jail 'postfix-sasl' action 'iptables-multiport'"]),
  ]
}
