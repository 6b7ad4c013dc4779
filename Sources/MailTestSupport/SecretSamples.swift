/// Every way in which a daemon is known to write a password: the one list of them.
public enum SecretSamples {
  /// The password, what base64 makes of it and of a whole answer with it, and the begin of a hash.
  public static let payloads = ["S3cr3t", "UzNjcjN0", "AGFsaWNlAFMzY3IzdA", "5baa61"]

  /// Each hides one of them, and shows the rest.
  public static let all: [(String, String)] = [
    (
      "auth: pam(alice,1.2.3.4): Password mismatch (given password: S3cr3t)",
      "auth: pam(alice,1.2.3.4): Password mismatch (given password: ********)"
    ),
    (
      "x: unknown user (SHA1 of given password: 5baa61) - next",
      "x: unknown user (SHA1 of given password: ********) - next"
    ),
    ("x (given password: a) b S3cr3t)", "x (given password: ********)"),
    ("x (given password: S3cr3", "x (given password: ********"),
    (
      "vchkpw-smtp: password fail (pass: 'S3cr3t') alice@example.com:203.0.113.66",
      "vchkpw-smtp: password fail (pass: '********') alice@example.com:203.0.113.66"
    ),
    (
      "vchkpw-smtp: password fail (pass: 'it's S3cr3t') alice:1.2.3.4",
      "vchkpw-smtp: password fail (pass: '********') alice:1.2.3.4"
    ),
    (
      "smtp_sasl_passwd_lookup: host `mx' user `alice' pass `S3cr3t'",
      "smtp_sasl_passwd_lookup: host `mx' user `alice' pass `********'"
    ),
    ("< unknown[1.2.3.4]: AUTH PLAIN AGFsaWNlAFMzY3IzdA==", "< unknown[1.2.3.4]: AUTH PLAIN ********"),
    ("< unknown[1.2.3.4]: UzNjcjN0", "< unknown[1.2.3.4]: ********"),
    (
      "Nov 24 10:00:00 mx postfix/smtpd[1]: < unknown[1.2.3.4]: UzNjcjN0",
      "Nov 24 10:00:00 mx postfix/smtpd[1]: < unknown[1.2.3.4]: ********"
    ),
    ("iATJ6x: <-- AUTH LOGIN YWxpY2U=", "iATJ6x: <-- AUTH LOGIN ********"),
    ("iATJ6x: <-- UzNjcjN0", "iATJ6x: <-- ********"),
    ("12:00:00 99 SMTP<< UzNjcjN0", "12:00:00 99 SMTP<< ********"),
    ("a1 AUTHENTICATE PLAIN AGFsaWNlAFMzY3IzdA==", "a1 AUTHENTICATE PLAIN ********"),
    ("unknown command \"PASS S3cr3t\" from x", "unknown command \"PASS ********\" from x"),
    ("< PASS S3cr3t", "< PASS ********"),
    ("PASS S3cr3t with blanks", "PASS ********"),
    ("Nov 24 10:00:00 mail pop3d[7]: PASS S3cr3t", "Nov 24 10:00:00 mail pop3d[7]: PASS ********"),
    ("Nov 24 10:00:00 mail pop3d: PASS S3cr3t x", "Nov 24 10:00:00 mail pop3d: PASS ********"),
    ("last command was PASS S3cr3t", "last command was PASS ********"),
    (
      "auth: Debug: client in: AUTH\t1\tPLAIN\tservice=imap\tresp=AGFsaWNlAFMzY3IzdA==\tx=y",
      "auth: Debug: client in: AUTH\t1\tPLAIN\tservice=imap\tresp=********\tx=y"
    ),
    ("auth: Debug: client in: CONT#0111#011AGFsaWNlAFMzY3IzdA==", "auth: Debug: client in: CONT#0111#011********"),
    (
      "auth: Debug: passdb out: OK\t1\tuser=alice\tpass=S3cr3t two\tnologin",
      "auth: Debug: passdb out: OK\t1\tuser=alice\tpass=********\tnologin"
    ),
    ("auth: Debug: sql(alice): Credentials: S3cr3t", "auth: Debug: sql(alice): Credentials: ********"),
    ("auth: Debug: sql(alice): PLAIN(S3cr3t) != 'x'", "auth: Debug: sql(alice): PLAIN(********"),
    ("auth: cache hit: {PLAIN}S3cr3t\tuser=alice", "auth: cache hit: {PLAIN}********\tuser=alice"),
    (
      "authdaemond: supplied password 'S3cr3t' does not match encrypted password '$1$x'",
      "authdaemond: supplied password '********'"
    ),
    (
      "authdaemond: Authenticated: clearpasswd=S3cr3t, passwd=$1$x",
      "authdaemond: Authenticated: clearpasswd=********"
    ),
    ("  $auth3 = S3cr3t", "  $auth3 = ********"),
    ("CLIENT: \"flim07 LOGIN bob S3cr3t\"", "CLIENT: \"flim07 LOGIN bob ********\""),
    ("CLIENT: \"PASS S3cr3t\"", "CLIENT: \"PASS ********\""),
    ("<1416142003<a1 LOGIN \"bob b\" \"S3cr3t x\"", "<1416142003<a1 LOGIN \"bob b\" ********"),
    ("<1416142003<AGFsaWNlAFMzY3IzdA==", "<1416142003<********"),
    ("A001 LOGIN bob S3cr3t", "A001 LOGIN bob ********"),
    ("imap-login: Debug: client: . LOGIN bob S3cr3t", "imap-login: Debug: client: . LOGIN bob ********"),
    (
      "xsasl_cyrus_server_first: sasl_method PLAIN, init_response AGFsaWNlAFMzY3IzdA==",
      "xsasl_cyrus_server_first: sasl_method PLAIN, init_response ********"
    ),
    (
      "xsasl_cyrus_server_first: decoded initial response S3cr3t",
      "xsasl_cyrus_server_first: decoded initial response ********"
    ),
    ("http header: \"Auth-Pass: S3cr3t x\"", "http header: \"Auth-Pass: ********\""),
    ("http header: \"Authorization: Basic AGFsaWNlAFMzY3IzdA==\"", "http header: \"Authorization: Basic ********\""),
    (
      "auth: sql(alice): query: SELECT x FROM y WHERE password = 'S3cr3t'",
      "auth: sql(alice): query: SELECT x FROM y WHERE password = '********'"
    ),
    (
      "auth: Debug: client in: AUTH#0111#011PLAIN#011service=imap#011resp=AGFsaWNlAFMzY3IzdA==#011x=y",
      "auth: Debug: client in: AUTH#0111#011PLAIN#011service=imap#011resp=********#011x=y"
    ),
    (
      "auth: Debug: client passdb out: OK#0111#011user=alice#011pass=S3cr3t#011nologin",
      "auth: Debug: client passdb out: OK#0111#011user=alice#011pass=********#011nologin"
    ),
    (
      "auth: sql(alice): query: SELECT x FROM y WHERE p = crypt('S3cr3t', p)",
      "auth: sql(alice): query: SELECT x FROM y WHERE p = crypt('********', p)"
    ),
    (
      "auth: Debug: http-client: GET https://id.example.com/info?access_token=S3cr3t&x=1",
      "auth: Debug: http-client: GET https://id.example.com/info?access_token=********&x=1"
    ),
    ("header: Authorization: Bearer S3cr3t.a-b_c", "header: Authorization: Bearer ********"),
    ("xsasl_cyrus_server_next: decoded response: S3cr3t x", "xsasl_cyrus_server_next: decoded response: ********"),
    (
      "xsasl_cyrus_client_next: uncoded client response S3cr3t",
      "xsasl_cyrus_client_next: uncoded client response ********"
    ),
    (
      "maps_find: smtp_sasl_password_maps: hash:/etc/postfix/sasl_passwd(0,lock|fold_fix): [mx]:587 = alice:S3cr3t",
      "maps_find: smtp_sasl_password_maps: hash:/etc/postfix/sasl_passwd(0,lock|fold_fix): [mx]:587 = ********"
    ),
    (
      "cfg_get_str: /etc/postfix/mysql.cf: password = S3cr3t", "cfg_get_str: /etc/postfix/mysql.cf: password = ********"
    ),
    (
      "Running RADIUS authentication for user \"alice\" and \"S3cr3t\"",
      "Running RADIUS authentication for user \"alice\" and \"********\""
    ),
    ("POP3> PASS S3cr3t", "POP3> PASS ********"),
    ("crypteq: using crypt()#012  subject=S3cr3t#012  crypted=x", "crypteq: using crypt()#012  subject=********"),
    ("exim[99]:   subject=S3cr3t", "exim[99]:   subject=********"),
    ("  crypted=$1$S3cr3t", "  crypted=********"),
    (
      "auth-worker(7): Debug: sql(alice@example.com,192.0.2.7,<x>): query: SELECT x FROM y WHERE u = 'alice@example.com' AND l='alice' AND pw = 'S3cr3t' AND a='1'",
      "auth-worker(7): Debug: sql(alice@example.com,192.0.2.7,<x>): query: SELECT x FROM y WHERE u = 'alice@example.com' AND l='alice' AND pw = '********' AND a='1'"
    ),
    (
      "auth: Debug: mysql(db): Finished query 'SELECT x FROM y WHERE w = 'it''s S3cr3t'' in 2 msecs",
      "auth: Debug: mysql(db): Finished query 'SELECT x FROM y WHERE w = '********"
    ),
    (
      "SMTP syntax error in \"UzNjcjN0\" H=(x) [192.0.2.9] unrecognized command",
      "SMTP syntax error in \"********\" H=(x) [192.0.2.9] unrecognized command"
    ),
    (
      "SMTP call from [192.0.2.9] dropped: too many syntax or protocol errors (last command was \"UzNjcjN0\", C=EHLO)",
      "SMTP call from [192.0.2.9] dropped: too many syntax or protocol errors (last command was \"********\", C=EHLO)"
    ),
    (
      "improper command pipelining after EHLO from x[192.0.2.9]: AUTH LOGIN\\r\\nYWxpY2U=\\r\\nUzNjcjN0\\r\\n",
      "improper command pipelining after EHLO from x[192.0.2.9]: AUTH LOGIN\\r\\n********"
    ),
    (
      "improper command pipelining after CONNECT from x[192.0.2.9]: EHLO y\\r\\nAUTH PLAIN AGFsaWNlAFMzY3IzdA==\\r\\n",
      "improper command pipelining after CONNECT from x[192.0.2.9]: EHLO y\\r\\nAUTH PLAIN ********\\r\\n"
    ),
    ("<1416142003<AUTHENTICATE \"PLAIN\" \"AGFsaWNlAFMzY3IzdA==\"", "<1416142003<AUTHENTICATE \"PLAIN\" \"********\""),
    ("client: user=alice auth=Bearer S3cr3t", "client: user=alice auth=Bearer ********"),
    ("send attr value = alice:S3cr3t", "send attr value = ********"),
    (
      "private/proxymap socket: input attribute value: alice:S3cr3t",
      "private/proxymap socket: input attribute value: ********"
    ),
    (
      "lookup: lookup \"alice\" as CREDENTIALS in table static:creds -> \"alice\":\"S3cr3t\"",
      "lookup: lookup \"alice\" as CREDENTIALS in table static:creds -> \"alice\":\"********\""
    ),
    ("smtp: 0x10: <<< UzNjcjN0", "smtp: 0x10: <<< ********"),
    (
      "perform_ldap_search: server=x port=389 user=\"uid=alice\" pass=S3cr3t",
      "perform_ldap_search: server=x port=389 user=\"uid=alice\" pass=********"
    ),
    (
      "Auth: 192.0.2.9:99->192.0.2.1:110 authentication_id=\"alice\" passwd=\"S3cr3t\"",
      "Auth: 192.0.2.9:99->192.0.2.1:110 authentication_id=\"alice\" passwd=\"********\""
    ),
    (
      "auth_httpform: sending mx user=alice&password=S3cr3t&submit=1",
      "auth_httpform: sending mx user=alice&password=********&submit=1"
    ),
    // Typed in the place of the name.
    (
      "Login failed user=S3cr3t!pw auth=S3cr3t!pw host=[203.0.113.5]",
      "Login failed user=******** auth=******** host=[203.0.113.5]"
    ),
    ("user=<UzNjcjN0$12>, method=PLAIN, rip=203.0.113.5", "user=<********>, method=PLAIN, rip=203.0.113.5"),
    ("auth: pam(P@S3cr3t!,203.0.113.5): unknown user", "auth: pam(********,203.0.113.5): unknown user"),
    ("sasl_username=S3cr3t~2024", "sasl_username=********"),
    (
      "cannot connect to mysql://mail:S3cr3t@db.example.com/mail",
      "cannot connect to mysql://mail:********@db.example.com/mail"
    ),
    // Postfix as a client, and with the port of a client.
    ("xsasl_cyrus_client_get_passwd: S3cr3t", "xsasl_cyrus_client_get_passwd: ********"),
    (
      "xsasl_cyrus_client_first: uncoded initial reply: S3cr3t",
      "xsasl_cyrus_client_first: uncoded initial reply: ********"
    ),
    ("SASL authentication pass: S3cr3t", "SASL authentication pass: ********"),
    ("> mx.example.com[192.0.2.1]:587: UzNjcjN0", "> mx.example.com[192.0.2.1]:587: ********"),
    (
      "> mx.example.com[192.0.2.1]:587: AUTH PLAIN AGFsaWNlAFMzY3IzdA==",
      "> mx.example.com[192.0.2.1]:587: AUTH PLAIN ********"
    ),
    ("< unknown[192.0.2.9]:4711: UzNjcjN0", "< unknown[192.0.2.9]:4711: ********"),
    ("< unknown[2001:db8::9]:4711: UzNjcjN0", "< unknown[2001:db8::9]:4711: ********"),
    // Sendmail.
    (
      "2AO0000000001: AUTH decode64 error [-5 for \"AGFsaWNlAFMzY3IzdA\"], relay=x [192.0.2.9]",
      "2AO0000000001: AUTH decode64 error [-5 for \"********\"], relay=x [192.0.2.9]"
    ),
    ("NOQUEUE: getauth password=S3cr3t", "NOQUEUE: getauth password=********"),
    // Exim with -d.
    ("auth input decode: '' 'alice' 'S3cr3t'", "auth input decode: ********"),
    (
      "99 Calling sasl_server_start(PLAIN,\"AGFsaWNlAFMzY3IzdA==\")", "99 Calling sasl_server_start(PLAIN,\"********\")"
    ),
    ("99 Calling sasl_server_step(\"UzNjcjN0\")", "99 Calling sasl_server_step(\"********\")"),
    (
      "  DOVECOT>> 'AUTH\t1\tPLAIN\tservice=smtp\trip=192.0.2.9\tlip=192.0.2.1\tnologin\tresp=AGFsaWNlAFMzY3IzdA=='",
      "  DOVECOT>> 'AUTH\t1\tPLAIN\tservice=smtp\trip=192.0.2.9\tlip=192.0.2.1\tnologin\tresp=********'"
    ),
    ("sent: 'CONT\t1\tAGFsaWNlAFMzY3IzdA==", "sent: 'CONT\t1\t********"),
    ("auth[3] <=  GSASL_PASSWORD'S3cr3t'", "auth[3] <=  GSASL_PASSWORD'********'"),
    ("client_prop: set GSASL_PASSWORD = 'S3cr3t'", "client_prop: set GSASL_PASSWORD = '********'"),
    ("re-binding with user=cn=admin,dc=x password=S3, S3cr3t", "re-binding with user=cn=admin,dc=x password=********"),
    (
      "MYSQL query: \"SELECT id FROM users WHERE name='alice@example.com' AND pw='S3cr3t'\" opts ''",
      "MYSQL query: \"SELECT id FROM users WHERE name='********' AND pw='********'\" opts ''"
    ),
    ("ORACLE query: SELECT id FROM users WHERE pw='S3cr3t'", "ORACLE query: SELECT id FROM users WHERE pw='********'"),
    (
      "database lookup required for SELECT id FROM users WHERE pw='S3cr3t'",
      "database lookup required for SELECT id FROM users WHERE pw='********'"
    ),
    (
      "cached data used for lookup of SELECT id FROM users WHERE pw='S3cr3t'",
      "cached data used for lookup of SELECT id FROM users WHERE pw='********'"
    ),
    (
      "  type=mysql key=\"select id from users where pw='S3cr3t'\" opts=NULL",
      "  type=mysql key=\"select id from users where pw='********'\" opts=NULL"
    ),
    ("lookup yielded: S3cr3t", "lookup yielded: ********"),
    ("REDIS: argv[2] 'S3cr3t'", "REDIS: argv[2] '********'"),
    ("REDIS: argv[12] 'it's S3cr3t'", "REDIS: argv[12] '********'"),
    (
      "12:00:00 99 ╭considering: ${if and{{eq{$auth2}{alice}}{eq{$auth3}{S3cr3t}}}}",
      "12:00:00 99 ╭considering: ********"
    ),
    ("99  ├──expanding: ${if eq{$auth2}{S3cr3t}}", "99  ├──expanding: ********"),
    ("99  ╰─────result: S3cr3t", "99  ╰─────result: ********"),
    ("99  ├──────value: S3cr3t", "99  ├──────value: ********"),
    ("99  ├───────text: ^alice^S3cr3t", "99  ├───────text: ********"),
    ("99  ├──condition: eq{$auth2}{S3cr3t}", "99  ├──condition: ********"),
    ("99  ╎├─────op-res: S3cr3t", "99  ╎├─────op-res: ********"),
    ("99  ╎├───item-res: S3cr3t", "99  ╎├───item-res: ********"),
    ("99  ├failed to expand: S3cr3t", "99  ├failed to expand: ********"),
    ("/considering: S3cr3t", "/considering: ********"), ("99  |---scanning: S3cr3t", "99  |---scanning: ********"),
    ("|--expanding: S3cr3t", "|--expanding: ********"), ("99  \\_____result: S3cr3t", "99  \\_____result: ********"),
    ("|-----op-res: S3cr3t", "|-----op-res: ********"), ("|---item-res: S3cr3t", "|---item-res: ********"),
    ("99 expanding: S3cr3t", "99 expanding: ********"), ("   result: S3cr3t", "   result: ********"),
    ("99 expanded string: S3cr3t", "99 expanded string: ********"),
    ("  condition: inlist  item: S3cr3t", "  condition: inlist  item: ********"),
    ("HMAC[md5](S3cr3t,<1.2@mail>)=aabbcc", "HMAC[md5](********)=aabbcc"),
    // Courier with DEBUG_LOGIN=2.
    ("DEBUG: LOGIN: ip=[192.0.2.9], password=S3, S3cr3t", "DEBUG: LOGIN: ip=[192.0.2.9], password=********"),
    ("Authenticated: clearpasswd=<null>, passwd=$1$S3cr3t", "Authenticated: clearpasswd=<null>, passwd=********"),
    (
      "binding to LDAP server as DN 'cn=admin', password 'S3cr3t'",
      "binding to LDAP server as DN 'cn=admin', password '********'"
    ),
    (
      "supplied password 'S3cr3t' does not match clearpasswd 'S3cr3t'", "supplied password '********'"
    ),
    // saslauthd.
    (
      "auth_rimap: sending saslauthd LOGIN \"alice b\" \"S3cr3t\"",
      "auth_rimap: sending saslauthd LOGIN \"alice b\" ********"
    ),
    // Dovecot with auth_debug_passwords.
    (
      "auth: Debug: ldap(alice,192.0.2.9,<x>): result: uid=alice userPassword=S3cr3t, S3cr3t",
      "auth: Debug: ldap(alice,192.0.2.9,<x>): result: uid=alice userPassword=********"
    ),
    (
      "auth: Debug: ldap(alice): result: uid(user)=alice userPassword(password)=S3cr3t",
      "auth: Debug: ldap(alice): result: uid(user)=alice userPassword(password)=********"
    ),
    (
      "auth: ldap(alice): invalid credentials (given password: S3cr3t)",
      "auth: ldap(alice): invalid credentials (given password: ********)"
    ),
    (
      "auth: password(alice): Requested CRAM-MD5 scheme, but we have only SHA1 (input: S3cr3t)",
      "auth: password(alice): Requested CRAM-MD5 scheme, but we have only SHA1 (input: ********)"
    ),
    (
      "auth: Debug: cache(alice,192.0.2.9): hit: S3cr3t two\tuser=alice",
      "auth: Debug: cache(alice,192.0.2.9): hit: ********\tuser=alice"
    ),
    // OpenSMTPD with -T.
    (
      "lookup: lookup \"mx\" as CREDENTIALS in table static:creds -> \"alice:S3cr3t\"",
      "lookup: lookup \"mx\" as CREDENTIALS in table static:creds -> \"alice:********\""
    ),
    (
      "lookup: fetch CREDENTIALS from table static:creds -> \"alice:S3cr3t\"",
      "lookup: fetch CREDENTIALS from table static:creds -> \"alice:********\""
    ),
    ("smtp: 0x10: <<< AUTH PLAIN AGFsaWNlAFMzY3IzdA==", "smtp: 0x10: <<< AUTH PLAIN ********"),
    ("mta: 0x10: >>> UzNjcjN0", "mta: 0x10: >>> ********"),
  ]
}
