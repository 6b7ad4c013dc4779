import MailVocabulary
public import MailSyntax

extension Dialect {
  /// What PAM and its modules write under the tag of the daemon that asks them.
  ///
  /// It doubles what the daemon itself says of a login, so these lines are no logins of their own. The name after
  /// `user=` is written only where such an account exists; that after `ruser=` is the client's own word.
  ///
  /// Source: Linux-PAM `modules/pam_unix/support.c`, `pam_faillock`, `pam_tally2`, `pam_succeed_if`;
  /// sssd; pam_ldap, nss_ldap.
  public static let pam = Dialect(
    service: "pam",
    programs: [
      "imapd", "ipop3d", "ipop2d", "imap", "imaps", "pop", "pop3", "pop3s", "pop3d", "qpopper", "popper", "popa3d",
      "solid-pop3d", "saslauthd", "dovecot", "dovecot-auth", "auth", "auth-worker", "authdaemond", "courier-authdaemon",
      "cyrus", "perdition", "exim", "exim4", "smtp", "nslcd",
      // Before Linux-PAM 0.99 the module stood in the tag.
      "imap(pam_unix)", "pop(pam_unix)", "pop3(pam_unix)", "dovecot(pam_unix)", "dovecot-auth(pam_unix)",
      "smtp(pam_unix)", "saslauthd(pam_unix)", "imapd(pam_unix)", "ipop3d(pam_unix)",
    ],
    protocols: [
      "imapd": .imap, "ipop3d": .pop3, "ipop2d": .pop3, "imap": .imap, "imaps": .imap, "pop": .pop3, "pop3": .pop3,
      "pop3s": .pop3, "pop3d": .pop3, "qpopper": .pop3, "popper": .pop3, "popa3d": .pop3, "solid-pop3d": .pop3,
      "imap(pam_unix)": .imap, "pop(pam_unix)": .pop3, "pop3(pam_unix)": .pop3, "smtp(pam_unix)": .smtp,
      "imapd(pam_unix)": .imap, "ipop3d(pam_unix)": .pop3,
    ],
    isGuest: true,
    messages: PAMMessages.verdicts + PAMMessages.accounts + PAMMessages.backends)
}

enum PAMMessages {
  static let verdicts: [Message] = [
    Message(
      "authentication-failure",
      "pam_unix({}:auth): authentication failure; {} ruser={source.user.name:last} rhost={source}  user={user.name}",
      "pam_unix({}:auth): authentication failure; {} ruser={source.user.name:last} rhost={source} user={user.name}",
      "pam_unix({}:auth): authentication failure; {} ruser={source.user.name:last} rhost={source}",
      "pam_sss({}:auth): authentication failure; {} ruser={source.user.name:last} rhost={source} user={user.name}",
      "pam_sss({}:auth): authentication failure; {} ruser={source.user.name:last} rhost={source}",
      "pam_ldap({}:auth): authentication failure; {} ruser={source.user.name:last} rhost={source} user={user.name}",
      "pam_krb5({}:auth): authentication failure; {} ruser={source.user.name:last} rhost={source} user={user.name}",
      "pam_krb5({}:auth): authentication failure; {} ruser={source.user.name:last} rhost={source}",
      "authentication failure; {} ruser={source.user.name:last} rhost={source}  user={user.name}",
      "authentication failure; {} ruser={source.user.name:last} rhost={source} user={user.name}",
      "authentication failure; {} ruser={source.user.name:last} rhost={source}",
      action: .other, outcome: .failure, category: .authentication, reason: "wrong-password",
      means: "PAM refused a password for {user.name}, offered from {source.ip}.",
      notTold: "That it is another failure than the one that the daemon itself logs: the two lines are one.",
      samples: [
        "pam_unix(pop:auth): authentication failure; logname= uid=0 euid=0 tty= ruser= rhost=198.51.100.14  user=alice",
        "pam_unix(imap:auth): authentication failure; logname= uid=0 euid=0 tty= ruser= rhost=198.51.100.15",
        "pam_unix(dovecot:auth): authentication failure; logname= uid=0 euid=0 tty=dovecot ruser=bob rhost=198.51.100.15  user=bob",
        "pam_sss(dovecot:auth): authentication failure; logname= uid=0 euid=0 tty=dovecot ruser=bob rhost=198.51.100.15 user=bob",
        "pam_unix(smtp:auth): authentication failure; logname= uid=0 euid=0 tty= ruser= rhost=  user=alice",
        "authentication failure; logname= uid=0 euid=0 tty= ruser= rhost=198.51.100.14  user=alice",
      ],
      hostile: [
        .init(
          "pam_unix(dovecot:auth): authentication failure; logname= uid=0 euid=0 tty=dovecot ruser=x rhost=192.0.2.1  user=root rhost=203.0.113.66",
          [.sourceIP: "203.0.113.66", .userName: ""])
      ]),
    Message(
      "more-failures",
      "PAM {} more authentication failure; {} ruser={source.user.name:last} rhost={source}  user={user.name}",
      "PAM {} more authentication failures; {} ruser={source.user.name:last} rhost={source}  user={user.name}",
      "PAM {} more authentication failure; {} ruser={source.user.name:last} rhost={source}",
      "PAM {} more authentication failures; {} ruser={source.user.name:last} rhost={source}",
      "{} more authentication failure; {} ruser={source.user.name:last} rhost={source}  user={user.name}",
      "{} more authentication failures; {} ruser={source.user.name:last} rhost={source}  user={user.name}",
      "{} more authentication failure; {} ruser={source.user.name:last} rhost={source}",
      "{} more authentication failures; {} ruser={source.user.name:last} rhost={source}",
      action: .other, outcome: .failure, category: .authentication, reason: "wrong-password",
      means: "Further passwords from {source.ip} were refused in the same connection.",
      samples: [
        "PAM 2 more authentication failures; logname= uid=0 euid=0 tty= ruser= rhost=203.0.113.66  user=alice",
        "1 more authentication failure; logname= uid=0 euid=0 tty= ruser= rhost=203.0.113.66",
      ]),
    Message(
      "unknown-user",
      "pam_unix({}:auth): check pass; user unknown",
      "pam_unix({}:auth): bad username [{user.name:last}]",
      "check pass; user unknown",
      "bad username [{user.name:last}]",
      "pam_succeed_if({}:auth): error retrieving information about user {user.name}",
      action: .other, outcome: .failure, category: .authentication, reason: "unknown-user",
      means: "A login was tried with a name that is no account here.",
      samples: [
        "pam_unix(imap:auth): check pass; user unknown",
        "check pass; user unknown",
        "pam_succeed_if(dovecot:auth): error retrieving information about user zoe",
      ]),
    Message(
      "service-verdict",
      "pam_sss({}:auth): received for user {user.name}: 7 (Authentication failure)",
      "pam_sss({}:auth): received for user {user.name}: 17 (Failure setting user credentials)",
      action: .other, outcome: .failure, category: .authentication, reason: "wrong-password",
      means: "The directory refused the password of {user.name}.",
      samples: ["pam_sss(dovecot:auth): received for user bob: 7 (Authentication failure)"]),
    Message(
      "service-unknown-user",
      "pam_sss({}:auth): received for user {user.name}: 10 (User not known to the underlying authentication module)",
      action: .other, outcome: .failure, category: .authentication, reason: "unknown-user",
      means: "The directory does not know {user.name}.",
      samples: [
        "pam_sss(dovecot:auth): received for user zoe: 10 (User not known to the underlying authentication module)"
      ]),
    Message(
      "password-refused",
      "pam_winbind({}:auth): user '{user.name:last}' denied access (incorrect password or invalid membership)",
      "pam_winbind({}:auth): request wbcLogonUser failed: WBC_ERR_AUTH_ERROR, PAM error: PAM_AUTH_ERR ({:first}), NTSTATUS: {event.reason:first}, Error message was: {}",
      "pam_winbind({}:auth): request failed: Wrong Password, PAM error was Authentication failure (7), NT error was {event.reason}",
      "pam_ldap({}:auth): Authentication failure; user={user.name}",
      "[{:identifier}] <authc=\"{user.name:last}\"> {:last}: Invalid credentials",
      "pam_krb5({}:auth): authentication fails for '{user.name:last}' ({}): {event.reason}",
      action: .other, outcome: .failure, category: .authentication, reason: "wrong-password",
      means: "The directory refused the password of a user.",
      notTold: "That it is another failure than the one that the daemon itself logs: the two lines are one.",
      samples: [
        "pam_winbind(dovecot:auth): user 'bob' denied access (incorrect password or invalid membership)",
        "pam_winbind(dovecot:auth): request wbcLogonUser failed: WBC_ERR_AUTH_ERROR, PAM error: PAM_AUTH_ERR (7), NTSTATUS: NT_STATUS_WRONG_PASSWORD, Error message was: Wrong Password",
        "pam_ldap(dovecot:auth): Authentication failure; user=bob",
      ]),
    Message(
      "name-refused",
      "pam_winbind({}:auth): request wbcLogonUser failed: WBC_ERR_AUTH_ERROR, PAM error: PAM_USER_UNKNOWN ({:first}), NTSTATUS: {event.reason:first}, Error message was: {}",
      "pam_winbind({}:auth): user '{user.name:last}' not found",
      "pam_winbind({}:account): user '{user.name:last}' not found",
      "pam_ldap({}:auth): User not known to the underlying authentication module; user={user.name}",
      action: .other, outcome: .failure, category: .authentication, reason: "unknown-user",
      means: "The directory knows no user of that name.",
      samples: [
        "pam_winbind(dovecot:auth): request wbcLogonUser failed: WBC_ERR_AUTH_ERROR, PAM error: PAM_USER_UNKNOWN (10), NTSTATUS: NT_STATUS_NO_SUCH_USER, Error message was: No such user",
        "pam_winbind(dovecot:auth): user 'zoe' not found",
      ]),
    Message(
      "access-granted",
      "pam_winbind({}:{:first}): user '{user.name:last}' granted access",
      "pam_winbind({}:auth): getting password ({})", "pam_winbind({}:auth): pam_get_item returned a password",
      "pam_krb5({}:auth): user {user.name:first} authenticated as {}",
      "pam_krb5({}:auth): authentication succeeds for '{user.name:last}' ({})",
      "pam_sss({}:auth): authentication success; {} ruser={source.user.name:last} rhost={source} user={user.name}",
      action: .other, outcome: .success, category: .authentication,
      means: "PAM found the password of {user.name} right.",
      samples: [
        "pam_winbind(dovecot:auth): user 'alice' granted access",
        "pam_sss(dovecot:auth): authentication success; logname= uid=0 euid=0 tty=dovecot ruser=alice rhost=198.51.100.14 user=alice",
      ]),
    Message(
      "service-denied",
      "pam_sss({}:{}): received for user {user.name}: 6 (Permission denied)",
      "pam_sss({}:{}): Access denied for user {user.name}: {event.reason}",
      action: .other, outcome: .failure, category: .authentication, reason: "login-disabled",
      means: "The directory says that {user.name} may not use this service.",
      samples: [
        "pam_sss(dovecot:account): Access denied for user bob: 6 (Permission denied)",
        "pam_sss(dovecot:auth): received for user bob: 6 (Permission denied)",
      ]),
    Message(
      "requirement-not-met",
      "pam_succeed_if({}:{}): requirement \"{}\" not met by user \"{user.name}\"",
      action: .other, outcome: .failure, category: .authentication, reason: "login-disabled",
      means: "{user.name} does not fulfil a condition that PAM is told to ask for.",
      notTold: "That the login was refused: the condition may be one of several ways.",
      samples: ["pam_succeed_if(dovecot:auth): requirement \"uid >= 1000\" not met by user \"mail\""]),
    Message(
      "refused-by-list",
      "pam_listfile({}:{}): Refused user {user.name} for service {}",
      "pam_access({}:{}): access denied for user `{user.name}' from `{source}'",
      action: .other, outcome: .failure, category: .authentication, reason: "login-disabled",
      means: "A list forbids {user.name} to use this service.",
      samples: [
        "pam_listfile(imap:auth): Refused user guest for service imap",
        "pam_access(imap:account): access denied for user `guest' from `198.51.100.14'",
      ]),
    Message(
      "session-opened",
      "pam_unix({}:session): session opened for user {user.name:first} by {}",
      "pam_unix({}:session): session opened for user {user.name:first}({}) by {}",
      "session opened for user {user.name:first} by {}",
      action: .other, outcome: .success, category: .session,
      means: "PAM opened a session for {user.name}.",
      samples: ["pam_unix(imap:session): session opened for user alice by (uid=0)"]),
    Message(
      "session-closed",
      "pam_unix({}:session): session closed for user {user.name}",
      "session closed for user {user.name}",
      action: .other, outcome: .success, category: .session,
      means: "PAM closed the session of {user.name}.",
      samples: ["pam_unix(imap:session): session closed for user alice"]),
  ]

  static let accounts: [Message] = [
    Message(
      "account-expired",
      "pam_unix({}:account): account {user.name:first} has expired (account expired)",
      "pam_unix({}:account): account {user.name:first} has expired (failed to change password)",
      "account {user.name:first} has expired (account expired)",
      "pam_unix({}:account): User account has expired",
      action: .other, outcome: .failure, category: .authentication, reason: "login-disabled",
      shows: .accessAccountDisabled,
      means: "The account {user.name} has expired, so even the right password is refused.",
      samples: ["pam_unix(imap:account): account erin has expired (account expired)"]),
    Message(
      "password-expired",
      "pam_unix({}:account): expired password for user {user.name:first} (password aged)",
      "pam_unix({}:account): expired password for user {user.name:first} (root enforced)",
      "expired password for user {user.name:first} (password aged)",
      "expired password for user {user.name:first} (root enforced)",
      action: .other, outcome: .failure, category: .authentication, reason: "login-disabled",
      shows: .accessAccountDisabled,
      means: "The password of {user.name} has expired and must be changed before it is accepted again.",
      samples: ["pam_unix(pop:account): expired password for user erin (password aged)"]),
    Message(
      "password-expires-soon",
      "pam_unix({}:account): password for user {user.name:first} will expire in {} days",
      "password for user {user.name:first} will expire in {} days",
      action: .warn, category: .authentication,
      means: "The password of {user.name} expires soon.",
      samples: ["pam_unix(pop:account): password for user erin will expire in 5 days"]),
    Message(
      "account-locked",
      "pam_faillock({}:{}): Consecutive login failures for user {user.name:first} account temporarily locked",
      "pam_faillock({}:{}): Consecutive login failures for user {user.name:first} from {} account temporarily locked",
      "pam_tally2({}:{}): user {user.name:last} ({user.id}) tally {}, deny {}",
      "pam_tally({}:{}): user {user.name:last} ({user.id}) tally {}, deny {}",
      action: .other, outcome: .failure, category: .authentication, reason: "login-disabled",
      shows: .accessAccountDisabled,
      means: "After too many failures {user.name} is locked for a while: even the right password is refused.",
      samples: [
        "pam_faillock(dovecot:auth): Consecutive login failures for user bob account temporarily locked",
        "pam_tally2(dovecot:auth): user bob (1002) tally 6, deny 5",
        "pam_tally(imap:auth): user bob (1002) tally 6, deny 5",
      ]),
    Message(
      "account-wait",
      "pam_tally2({}:{}): user {user.name:last} ({user.id}) has time limit [{}s left] since last failure.",
      "pam_tally({}:{}): user {user.name:last} ({user.id}) has time limit [{}s left] since last failure.",
      action: .other, outcome: .failure, category: .authentication, reason: "limit",
      means: "{user.name} must wait after a refused login before another is looked at.",
      samples: ["pam_tally2(dovecot:auth): user bob (1002) has time limit [42s left] since last failure."]),
    Message(
      "failure-count-unknown",
      "pam_faillock({}:{}): User unknown",
      "pam_tally2({}:{}): pam_get_uid; no such user",
      "pam_tally({}:{}): pam_get_uid; no such user",
      action: .other, outcome: .failure, category: .authentication, reason: "unknown-user",
      means: "A login was tried with a name that is no account here.",
      samples: ["pam_faillock(dovecot:auth): User unknown", "pam_tally2(imap:auth): pam_get_uid; no such user"]),
  ]

  static let backends: [Message] = [
    Message(
      "backend-unreachable",
      "pam_ldap: ldap_simple_bind Can't contact LDAP server",
      "pam_ldap: ldap_starttls_s: Can't contact LDAP server",
      "pam_ldap: ldap_search_s Can't contact LDAP server",
      "pam_ldap: ldap_result Can't contact LDAP server",
      "pam_ldap: {:first}: Can't contact LDAP server",
      "pam_ldap: ldap_result Timed out",
      "nss_ldap: could not search LDAP server - Server is unavailable",
      "nss_ldap: could not search LDAP server - Can't contact LDAP server",
      "nss_ldap: could not connect to any LDAP server as {:first} - Can't contact LDAP server",
      "nss_ldap: failed to bind to LDAP server {:last}: Can't contact LDAP server",
      "nss_ldap: could not get LDAP result - {event.reason}",
      "nss_ldap: could not soft reconnect to LDAP server - {event.reason}",
      "nss_ldap: could not hard reconnect to LDAP server - {event.reason}",
      action: .fail, category: .authentication, reason: "backend", shows: .accessBackendDown,
      means: "The LDAP server, which knows users and passwords, could not be reached.",
      notTold: "That a password was wrong: logins that are refused at this time say nothing of it.",
      samples: [
        "pam_ldap: ldap_simple_bind Can't contact LDAP server",
        "pam_ldap: ldap_starttls_s: Can't contact LDAP server",
        "nss_ldap: could not search LDAP server - Server is unavailable",
        "nss_ldap: failed to bind to LDAP server ldap://192.0.2.30: Can't contact LDAP server",
        "nss_ldap: could not connect to any LDAP server as (null) - Can't contact LDAP server",
      ]),
    Message(
      "backend-failed",
      "pam_ldap: ldap_simple_bind {event.reason}",
      "pam_ldap: ldap_starttls_s: {event.reason}",
      "pam_ldap: ldap_search_s {event.reason}",
      "pam_ldap: ldap_result {event.reason}",
      "nss_ldap: could not search LDAP server - {event.reason}",
      "nss_ldap: failed to bind to LDAP server {:first}: {event.reason}",
      "nss_ldap: failed to bind to LDAP server {:last}: {event.reason}",
      action: .warn, category: .authentication, reason: "backend",
      means: "The LDAP server answered with an error: {event.reason}.",
      samples: [
        "pam_ldap: ldap_search_s No such object",
        "nss_ldap: failed to bind to LDAP server ldap://192.0.2.30: Invalid credentials",
      ]),
    Message(
      "directory-refused",
      "pam_ldap: error trying to bind as user \"{user.name}\" ({event.reason})",
      action: .other, outcome: .failure, category: .authentication, reason: "wrong-password",
      means: "The LDAP server refused the password of {user.name}: {event.reason}.",
      samples: ["pam_ldap: error trying to bind as user \"uid=bob,ou=people,dc=example,dc=com\" (Invalid credentials)"]),
    Message(
      "backend-back",
      "nss_ldap: reconnected to LDAP server {}",
      action: .other, outcome: .success, category: .authentication,
      means: "The LDAP server is reached again.",
      samples: ["nss_ldap: reconnected to LDAP server ldap://192.0.2.30 after 1 attempt(s)"]),
    Message(
      "backend-retry",
      "nss_ldap: reconnecting to LDAP server...",
      "nss_ldap: reconnecting to LDAP server (sleeping {} seconds)...",
      action: .warn, category: .authentication,
      means: "The LDAP server did not answer and is tried again.",
      samples: [
        "nss_ldap: reconnecting to LDAP server...", "nss_ldap: reconnecting to LDAP server (sleeping 4 seconds)...",
      ]),
    Message(
      "service-unavailable",
      "pam_sss({}:{}): received for user {user.name}: 9 (Authentication service cannot retrieve authentication info)",
      "pam_sss({}:{}): received for user {user.name}: 4 (System error)",
      "pam_sss({}:{}): Request to sssd failed. {event.reason}",
      "pam_krb5({}:auth): authentication failed for {user.name}: Cannot contact any KDC for requested realm{? {}}",
      "pam_winbind({}:auth): internal module error (retval = {}, user = '{user.name}')",
      action: .fail, category: .authentication, reason: "backend", shows: .accessBackendDown,
      means: "The service that knows users and passwords could not be reached.",
      notTold: "That a password was wrong: logins that are refused at this time say nothing of it.",
      samples: [
        "pam_sss(dovecot:auth): received for user bob: 9 (Authentication service cannot retrieve authentication info)",
        "pam_sss(dovecot:auth): received for user bob: 4 (System error)",
        "pam_sss(dovecot:auth): Request to sssd failed. Connection refused",
      ]),
    Message(
      "module-missing",
      "PAM unable to dlopen({:first}): {event.reason}",
      "PAM [error: {event.reason}]",
      "PAM [dlerror: {event.reason}]",
      "PAM adding faulty module: {}",
      "PAM unable to resolve symbol: {}",
      "PAM pam_start: failed to initialize handlers",
      "PAM _pam_init_handlers: could not open {}",
      "PAM _pam_init_handlers: no default config {}",
      "PAM error loading (null)",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "PAM is told to use a module or a file that it cannot load.",
      samples: [
        "PAM unable to dlopen(/lib/security/pam_ldap.so): /lib/security/pam_ldap.so: cannot open shared object file: No such file or directory",
        "PAM adding faulty module: /lib/security/pam_ldap.so",
        "PAM _pam_init_handlers: could not open /etc/pam.conf",
      ]),
    Message(
      "audit-failed",
      "PAM audit_log_acct_message() failed: {event.reason}",
      "PAM pam_end: NULL pam handle passed{? {}}",
      action: .warn,
      means: "PAM could not write its audit record.",
      notTold: "That the login failed: it has nothing to do with it.",
      samples: ["PAM audit_log_acct_message() failed: Operation not permitted"]),
  ]
}
