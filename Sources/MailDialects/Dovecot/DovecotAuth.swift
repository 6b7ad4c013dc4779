import MailSyntax
import MailVocabulary

/// The beginnings of lines of the authentication processes.
private let speakers: Wordings = [
  // Dovecot 1 named the configuration of the process.
  "auth{~(default)}: ", "auth-worker(default): ", "auth-worker({mail.process.pid}): ",
  "auth-worker({mail.process.pid}): conn unix:auth-worker (pid={},uid={}): auth-worker<{}>: ",
]

/// Who asks, as the back ends write it: `pam(alice,198.51.100.14,<583W4vtglYfGM2QO>): `, in 2.4
/// `auth(alice,198.51.100.14,sasl:plain)<583W4vtglYfGM2QO>: pam: `.
///
/// The name is the client's own word and may hold commas and brackets. It is told only where all that follows fits to
/// the end of the line; otherwise the session is, by which the login process tells the name.
private func asked(_ texts: Wordings, severities: [String] = [""]) -> Wordings {
  let named: Wordings = [
    "{:first}({user.name:first},{source.ip},<{session.id}>): ", "{:first}({user.name:first},{source.ip}): ",
  ]
  let nameless: Wordings = ["{:first}({:last},<{session.id}>): ", "{:first}({user.name:first}): "]
  let new: Wordings = [
    "auth({user.name:first},{source.ip},sasl:{mail.sasl.mechanism:first})<{session.id}>: ",
    "auth({user.name:first},{source.ip},sasl:{mail.sasl.mechanism:first})<{mail.process.pid}><{session.id}>: ",
    "auth({:last},sasl:{mail.sasl.mechanism:first})<{session.id}>: ",
    "auth-worker({user.name:first},{source.ip})<{mail.process.pid}><{session.id}>: request [{:integer}]: ",
  ]
  return DovecotPrefix.times(
    DovecotPrefix.times(speakers, DovecotPrefix.times(Wordings(severities), named + nameless)), texts)
    + DovecotPrefix.times(DovecotPrefix.times(new, Wordings(severities.flatMap { [$0, $0 + "{:first}: "] })), texts)
}

/// The same where the text goes on with words that are not known: the name is left out.
private func askedFreely(_ texts: Wordings, severities: [String] = [""]) -> Wordings {
  DovecotPrefix.times(
    DovecotPrefix.times(
      speakers,
      DovecotPrefix.times(Wordings(severities), ["{:first}({:last},<{session.id}>): ", "{:first}({:first}): "])), texts)
    + DovecotPrefix.times(
      DovecotPrefix.times(
        [
          "auth({:last},sasl:{mail.sasl.mechanism:first})<{session.id}>: ",
          "auth-worker({:last})<{mail.process.pid}><{session.id}>: request [{:integer}]: ",
        ],
        Wordings(severities.flatMap { [$0, $0 + "{:first}: "] })), texts)
}

/// What follows where auth_verbose_passwords is on: the password itself, or its hash.
private func withPassword(_ text: String) -> Wordings {
  [text, text + " (given password: {})", text + " (SHA1 of given password: {})"]
}

private let doubled =
  "That it is another failure than the one that the login process or the mail server logs: the two lines are one."

extension DovecotMessages {
  /// What a back end says of one password.
  static let authVerdicts: [Message] = [
    Message(
      "auth-unknown-user",
      templates: asked(
        withPassword("unknown user") + [
          "pam_authenticate() failed: User not known to the underlying authentication module"
        ]),
      action: .other, outcome: .failure, category: .authentication, reason: "unknown-user",
      means: "This back end knows no user {user.name}.",
      notTold: "That the login failed: with several back ends each says so in turn. " + doubled,
      samples: [
        "auth: passwd-file(zoe,198.51.100.14,<82Ng4/tgWY/GM2QO>): unknown user",
        "auth-worker(2001): sql(zoe,198.51.100.14): unknown user",
        "auth-worker(2001): conn unix:auth-worker (pid=1990,uid=97): auth-worker<12>: pam(zoe,198.51.100.14,<82Ng4/tgWY/GM2QO>): unknown user",
        "auth(zoe,198.51.100.14,sasl:plain)<82Ng4/tgWY/GM2QO>: passwd-file: unknown user",
        "auth-worker(zoe,198.51.100.14)<122><gxqw2whhY9bGM2QO>: request [3]: pam: unknown user",
        "auth: sql(zoe,198.51.100.14,<82Ng4/tgWY/GM2QO>): unknown user (SHA1 of given password: 5baa61)",
      ],
      hostile: [
        .init(
          "auth: pam(a, ip=[192.0.2.1],203.0.113.66,<b>): unknown user",
          [.sessionID: "b", .userName: "", .sourceIP: ""]),
        .init(
          "auth: pam(root,192.0.2.1,<a>): unknown user,203.0.113.66,<b>): unknown user",
          [.sessionID: "b", .userName: ""]),
      ]),
    Message(
      "auth-wrong-password",
      templates: asked(
        withPassword("Password mismatch")
          + withPassword("pam_authenticate() failed: Authentication failure (Password mismatch?)")
          + withPassword("pam_authenticate() failed: Authentication failure (password mismatch?)")
          + withPassword("invalid credentials") + withPassword("Invalid credentials")
          + ["pam_authenticate() failed: Authentication failure"]),
      action: .other, outcome: .failure, category: .authentication, reason: "wrong-password",
      means: "The password for {user.name} is wrong.",
      notTold: doubled,
      samples: [
        "auth: passwd-file(alice,198.51.100.14,<583W4vtglYfGM2QO>): Password mismatch",
        "auth-worker(2001): sql(alice,198.51.100.14,<583W4vtglYfGM2QO>): Password mismatch",
        "auth-worker(2001): conn unix:auth-worker (pid=1990,uid=97): auth-worker<12>: pam(alice,198.51.100.14,<583W4vtglYfGM2QO>): pam_authenticate() failed: Authentication failure (Password mismatch?)",
        "auth(alice,198.51.100.14,sasl:plain)<583W4vtglYfGM2QO>: pam: pam_authenticate() failed: Authentication failure (Password mismatch?)",
        "auth: ldap(alice,198.51.100.14,<583W4vtglYfGM2QO>): invalid credentials",
      ]),
    Message(
      "auth-account-refused",
      templates: asked(
        [
          "pam_acct_mgmt() failed: {event.reason}", "pam_setcred() failed: {event.reason}",
          "User is disabled{event.reason}",
          "user disabled{event.reason}", "User disabled{event.reason}", "Password expired{event.reason}",
          "Account is {event.reason}", "nologin{event.reason}",
        ], severities: ["", "Error: "]),
      action: .other, outcome: .failure, category: .authentication, reason: "account-disabled",
      shows: .accessAccountDisabled,
      means: "The password was right, but the account may not log in: {event.reason}.",
      notTold: doubled,
      samples: [
        "auth-worker(2001): pam(alice,198.51.100.14,<583W4vtglYfGM2QO>): pam_acct_mgmt() failed: User account has expired",
        "auth-worker(wanda,198.51.100.14)<122></mW+2whhCeHGM2QO>: request [4]: Error: pam: pam_acct_mgmt() failed: User account has expired",
      ]),
    Message(
      "auth-network-refused",
      templates: askedFreely([
        "allow_nets check failed: IP {source.ip} not in allowed networks",
        "allow_nets check failed: IP not known{}",
        "allow_real_nets check failed: IP {source.ip} not in allowed networks",
      ]),
      action: .other, outcome: .failure, category: .authentication, reason: "network-refused",
      means: "The account may not be used from {source.ip}.",
      notTold: doubled,
      samples: [
        "auth: passwd-file(alice,198.51.100.14,<583W4vtglYfGM2QO>): allow_nets check failed: IP 198.51.100.14 not in allowed networks"
      ]),
    Message(
      "auth-policy-refused",
      templates: askedFreely([
        "Authentication failure due to policy server refusal{event.reason}", "Policy server {event.reason}",
        "policy: {event.reason}",
      ]),
      action: .other, outcome: .failure, category: .authentication, reason: "policy",
      means: "The policy server refused a login.",
      notTold: doubled,
      samples: [
        "auth: policy(alice,198.51.100.14,<583W4vtglYfGM2QO>): Authentication failure due to policy server refusal"
      ]),
    Message(
      "auth-odd-name",
      templates: askedFreely([
        "Username character disallowed by auth_username_chars: {event.reason}",
        "Invalid username: {event.reason}", "Empty username", "Username contains {event.reason}",
        "Attempted login with {event.reason}", "Username {event.reason}",
      ]),
      action: .other, outcome: .failure, category: .authentication, reason: "unknown-user",
      means: "A login with a name that none can have was refused: {event.reason}.",
      notTold: doubled,
      samples: [
        "auth: plain(?,203.0.113.66,<583W4vtglYfGM2QO>): Username character disallowed by auth_username_chars: 0x3e (username: admin> rip=)",
        "auth: login(?,203.0.113.66): Empty username",
      ]),
    Message(
      "auth-backend-refused",
      templates: askedFreely(
        [
          "pam_authenticate() failed: Authentication service cannot retrieve authentication info{event.reason}",
          "pam_authenticate() failed: System error{event.reason}",
          "pam_authenticate() failed: Module is unknown{event.reason}",
          "pam_authenticate() failed: Critical error{event.reason}",
          "pam_authenticate() failed: Permission denied{event.reason}",
          "pam_start() failed: {event.reason}", "Password query failed: {event.reason}",
          "User query failed: {event.reason}", "missing passwd file: {event.reason}",
          "ldap_bind() failed: {event.reason}", "ldap_search_ext() failed: {event.reason}",
          "ldap_search() failed: {event.reason}",
          "ldap_search(base={}) failed: {event.reason}", "stat({mail.mailbox:first}) failed: {event.reason}",
          "open({mail.mailbox:first}) failed: {event.reason}", "Lookup timed out{event.reason}",
          "Auth worker {event.reason}", "Timeout {event.reason}", "No database {event.reason}",
          "Lookup failed: {event.reason}", "Request timed out {event.reason}",
          "Falling back to expired data from cache{event.reason}",
        ], severities: ["", "Error: ", "Warning: "]),
      action: .fail, category: .authentication, reason: "backend", shows: .accessBackendDown,
      means: "A password could not be looked at, because the back end failed: {event.reason}.",
      notTold: "Whether the password is right.",
      samples: [
        "auth-worker(2001): conn unix:auth-worker (pid=1990,uid=97): auth-worker<12>: pam(alice,198.51.100.14,<583W4vtglYfGM2QO>): pam_authenticate() failed: Authentication service cannot retrieve authentication info",
        "auth: Error: ldap(alice,198.51.100.14,<583W4vtglYfGM2QO>): ldap_bind() failed: Can't contact LDAP server",
        "auth-worker(2001): Error: sql(alice,198.51.100.14): Password query failed: Not connected to database",
        "auth(alice,198.51.100.14,sasl:plain)<583W4vtglYfGM2QO>: passwd-file: stat(/etc/dovecot/users) failed: Permission denied",
        "auth: passwd-file(alice,198.51.100.14,<583W4vtglYfGM2QO>): Falling back to expired data from cache",
        "auth(dave,198.51.100.14,sasl:plain)<2npYfAhh75/GM2QO>: passwd-file: missing passwd file: /etc/dovecot/users",
      ]),
    Message(
      "auth-pam-refused",
      templates: askedFreely(["pam_authenticate() failed: {event.reason}"]),
      action: .other, outcome: .failure, category: .authentication,
      means: "PAM refused a login: {event.reason}.",
      notTold: doubled,
      samples: [
        "auth-worker(2001): pam(alice,198.51.100.14,<583W4vtglYfGM2QO>): pam_authenticate() failed: Have exhausted maximum number of retries for service"
      ]),
  ]

  /// Requests that went wrong before or after the look at the password.
  static let authRequests: [Message] = [
    Message(
      "auth-request-timeout",
      templates: askedFreely(
        ["Request timed out waiting for client to continue authentication ({mail.seconds} secs)"],
        severities: ["", "Info: "]),
      action: .other, category: .authentication,
      means: "A client began to log in and sent no more for {mail.seconds} seconds.",
      samples: [
        "auth: plain(?,203.0.113.66,<583W4vtglYfGM2QO>): Request timed out waiting for client to continue authentication (60 secs)"
      ]),
    Message(
      "auth-user-missing",
      templates: DovecotPrefix.times(
        ["auth: Error: ", "auth: "],
        [
          "userdb({:first}({:last},<{session.id}>): user not found from userdb{}",
          "{:first}({user.name:first},{source.ip},<{session.id}>): user not found from userdb{}",
          "{:first}({user.name:first}): user not found from userdb{}",
          "{:first}({user.name:first}): user not found from any userdbs",
          "userdb lookup: {:first}: user {user.name:first} not found from any userdbs{}",
        ])
        + askedFreely(["user not found from any userdbs", "user not found from userdb"], severities: ["", "Error: "]),
      action: .fail, category: .authentication, reason: "backend",
      means: "The password of {user.name} was right, but the user database does not know the account.",
      samples: [
        "auth: Error: passwd-file(alice,198.51.100.14,<583W4vtglYfGM2QO>): user not found from userdb",
        "auth: Error: passwd(alice,198.51.100.14,<583W4vtglYfGM2QO>): user not found from any userdbs",
      ]),
    Message(
      "auth-password-unusable",
      templates: askedFreely(
        [
          "Invalid password in passdb: {event.reason}", "Invalid password format for scheme {event.reason}",
          "Password in passdb is not in expected scheme {event.reason}", "Unknown scheme {event.reason}",
          "Password data is not valid for scheme {event.reason}",
        ], severities: ["", "Error: "]),
      action: .fail, category: .configuration, reason: "backend", shows: .serverConfigError,
      means:
        "The stored password of a user cannot be compared, because it is not of the scheme that is configured: {event.reason}.",
      notTold: "Whether the password that was given is right.",
      samples: [
        "auth-worker(1709): Error: sql(alice@example.com,198.51.100.14,<GyrF5+ml+Jx/AAAB>): Invalid password in passdb: Not a valid MD5-CRYPT or PLAIN-MD5 password",
        "auth: Error: passwd-file(alice,198.51.100.14): Unknown scheme ARGON2",
      ]),
    Message(
      "auth-bad-response",
      templates: askedFreely([
        "Invalid base64 data in {event.reason}", "invalid input{event.reason}", "Invalid input{event.reason}",
        "Authentication attempt {event.reason}", "Invalid {event.reason}", "client used {event.reason}",
      ]),
      action: .other, outcome: .failure, category: .authentication,
      means: "A client sent an authentication that can't be read: {event.reason}.",
      samples: ["auth: plain(?,203.0.113.66,<583W4vtglYfGM2QO>): Invalid base64 data in initial response"]),
  ]

  /// The back end itself.
  static let authBackends: [Message] = [
    Message(
      "auth-sql-down",
      templates: DovecotPrefix.times(
        DovecotPrefix.times(speakers, ["Error: ", "Warning: "]),
        [
          "mysql({service.address:first}): Connect failed to database ({:first}): {event.reason:last} - waiting for {} seconds before retry",
          "mysql({service.address:first}): Connect failed to database ({:first}): {event.reason}",
          "pgsql({service.address:first}): Connect failed to database {:first}: {event.reason:last} - waiting for {} seconds before retry",
          "pgsql({service.address:first}): Connect failed to {event.reason}",
          "mysql({service.address:first}): {event.reason}", "pgsql({service.address:first}): {event.reason}",
          "pgsql: {event.reason}", "mysql: {event.reason}", "sqlite: {event.reason}",
          "sqlite({service.address:first}): {event.reason}",
          "sqlpool({service.address:first}): {event.reason}", "sqlpool: {event.reason}", "sql: {event.reason}",
          "{service.address:first}: SQL: {event.reason}",
        ]),
      action: .fail, category: .database, reason: "backend", shows: .accessBackendDown,
      means: "The database that holds the users can't be used: {event.reason}.",
      samples: [
        "auth-worker(2001): Error: mysql(localhost): Connect failed to database (mail): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (111) - waiting for 5 seconds before retry",
        "auth: Error: mysql(127.0.0.1): Connect failed to database (mail): Can't connect to MySQL server on '127.0.0.1' (111) - waiting for 25 seconds before retry",
        "auth: Error: pgsql(localhost): Connect failed to database mail: could not connect to server - waiting for 1 seconds before retry",
      ]),
    Message(
      "auth-sql-connected",
      templates: DovecotPrefix.times(
        speakers,
        [
          "mysql({service.address:first}): Connected to database {}",
          "pgsql({service.address:first}): Connected to database {}",
          "Info: mysql({service.address:first}): Connected to database {}",
        ]),
      action: .other, outcome: .success, category: .database,
      means: "The authentication has reached its database.",
      samples: [
        "auth-worker(2001): mysql(localhost): Connected to database mail",
        "auth: pgsql(localhost): Connected to database mail",
      ]),
    Message(
      "auth-ldap-down",
      templates: DovecotPrefix.times(
        DovecotPrefix.times(speakers, ["Error: ", "Warning: "]),
        [
          "ldap: Can't connect to server: {service.address}", "LDAP: Can't connect to server: {service.address}",
          "LDAP: {event.reason}", "ldap: {event.reason}",
          "ldap({service.address:first}): Initial binding to LDAP server timed out{}",
          "ldap({service.address:first}): Can't connect to server: {event.reason}",
          "ldap({service.address:first}): binding failed {event.reason}",
          "LDAP {service.address:first}: {event.reason}", "ldap_{event.reason}",
        ]),
      action: .fail, category: .database, reason: "backend", shows: .accessBackendDown,
      means: "The directory that holds the users can't be used.",
      samples: [
        "auth: Error: ldap: Can't connect to server: ldap://ldap.intern",
        "auth: Error: LDAP: Connection lost to LDAP server, reconnecting",
        "auth: Error: LDAP: binding failed (dn cn=dovecot,dc=example,dc=com): Invalid credentials",
        "auth: Error: ldap(/etc/dovecot/dovecot-ldap.conf.ext): Initial binding to LDAP server timed out",
      ]),
    Message(
      "auth-file-failed",
      templates: DovecotPrefix.times(
        DovecotPrefix.times(speakers, ["Error: ", "Fatal: "]),
        [
          "passwd-file {mail.mailbox:first}: {event.reason}", "passwd-file: {event.reason}",
          "stat({mail.mailbox:first}) failed: {event.reason}", "open({mail.mailbox:first}) failed: {event.reason}",
          "pam: {event.reason}", "dict: {event.reason}", "oauth2: {event.reason}", "oauth2 failed: {event.reason}",
        ])
        + ["auth: missing passwd file: {event.reason}", "auth: {:first}: missing passwd file: {event.reason}"],
      action: .fail, category: .authentication, reason: "backend", shows: .accessBackendDown,
      means: "What holds the passwords can't be read: {event.reason}.",
      samples: [
        "auth: Error: passwd-file /etc/dovecot/users: User alice is missing userdb info",
        "auth: Error: stat(/etc/dovecot/users) failed: Permission denied",
        "auth: missing passwd file: /etc/dovecot/users",
      ]),
    Message(
      "auth-penalty",
      "auth: Error: read(anvil-auth-penalty) failed: {event.reason}",
      "auth: Error: net_connect_unix({service.address:first}) failed: {event.reason}",
      "auth: Warning: Auth penalty {event.reason}",
      "auth: Error: anvil: {event.reason}",
      "auth: Delaying response for {mail.seconds} seconds{event.reason}",
      action: .warn, category: .authentication,
      means: "The delay against guessing passwords does not work as it should, or was applied: {event.reason}.",
      samples: ["auth: Error: read(anvil-auth-penalty) failed: EOF"]),
  ]

  /// The helpers of the authentication process, and those who ask it.
  static let authWorkers: [Message] = [
    Message(
      "auth-queued",
      "auth: Warning: auth workers: Auth request was queued for {mail.seconds} seconds, {} left in queue (see auth_worker_max_count)",
      "auth: Warning: auth workers: Auth request was queued for {mail.seconds} seconds, {event.reason}",
      action: .warn, category: .authentication, shows: .accessSlowLogin,
      means: "A login waited {mail.seconds} seconds, because the helpers that check passwords were busy.",
      samples: [
        "auth: Warning: auth workers: Auth request was queued for 12 seconds, 3 left in queue (see auth_worker_max_count)"
      ]),
    Message(
      "auth-workers-busy",
      "auth: Error: auth workers: {event.reason}",
      "auth: Error: auth worker: Aborted {event.reason}",
      "auth: Error: auth-worker: Aborted {event.reason}",
      "auth: Error: auth-worker: {event.reason}",
      "auth: Error: auth worker: {event.reason}",
      "auth: Warning: auth-worker: {event.reason}",
      "auth: Warning: Event {} leaked (parent={}): {event.reason}",
      "auth: Warning: Timeout leak: {event.reason}",
      action: .fail, category: .authentication, reason: "backend", shows: .accessBackendDown,
      means: "Logins wait, because the back end answers too slowly: {event.reason}.",
      samples: [
        "auth: Error: auth worker: Aborted PASSV request for alice: Lookup timed out"
      ]),
    Message(
      "auth-worker-fault",
      templates: DovecotPrefix.times(
        ["auth-worker({mail.process.pid}): ", "auth-worker: "],
        [
          "Error: Auth worker sees different passdbs/userdbs than auth server. {event.reason}",
          "Error: Auth worker sees different passdbs/userdbs{event.reason}", "Error: conn {:first}: {event.reason}",
          "Fatal: {event.reason}", "Error: Aborted: {event.reason}",
        ]),
      action: .fail, category: .authentication,
      means: "A helper of the authentication process gave up: {event.reason}.",
      samples: [
        "auth-worker(2001): Error: Auth worker sees different passdbs/userdbs than auth server. Maybe config just changed and this goes away automatically?"
      ]),
    Message(
      "auth-client-gone",
      "auth: Warning: auth client {} disconnected with {} pending requests: {event.reason}",
      "auth: Error: Master requested auth for nonexistent client {}",
      "auth: Error: Master request {} not found{}",
      "auth: Info: Master request {} not found{}",
      "auth: Error: BUG: {event.reason}",
      "auth: Error: Authentication client {event.reason}",
      "auth: Warning: Auth client {event.reason}",
      "auth: Error: auth client {event.reason}",
      "auth: Error: auth-client: {event.reason}",
      "auth: Error: auth-master: {event.reason}",
      "auth: Error: userdb lookup: {event.reason}",
      "auth: Error: Request {} timed out after {mail.seconds} secs, state={}",
      "auth: Error: net_accept() failed: {event.reason}",
      action: .warn, category: .authentication,
      means: "A process that had asked for a login did not wait for the answer, or was not known.",
      samples: [
        "auth: Warning: auth client 0 disconnected with 1 pending requests: EOF",
        "auth: Error: Master requested auth for nonexistent client 2311",
        "auth: Error: Request 2311.12 timed out after 150 secs, state=1",
      ]),
    Message(
      "auth-permission",
      "auth: Error: userdb({:last}): client doesn't have lookup permissions for this user: {event.reason}",
      action: .fail, category: .configuration, shows: .serverPermission,
      means:
        "A process may not ask for this user: the permissions of the socket of the user database do not fit: {event.reason}.",
      samples: [
        "auth: Error: userdb(alice): client doesn't have lookup permissions for this user: userdb reply doesn't contain uid (change userdb socket permissions)"
      ]),
    Message(
      "auth-config-fault",
      "auth: Fatal: {event.reason}",
      "auth: Error: No passdbs specified in configuration file. {event.reason}",
      "auth: Error: Invalid {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The authentication process can't start as it is configured: {event.reason}.",
      samples: [
        "auth: Fatal: Unknown passdb driver 'ldap' (typo, or Dovecot was built without support for it? Check with dovecot --build-options)",
        "auth: Fatal: No passdbs specified in configuration file. PLAIN mechanism needs one",
      ]),
  ]
}
