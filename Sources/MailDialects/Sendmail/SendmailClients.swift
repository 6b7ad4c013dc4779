import MailSyntax
import MailVocabulary

extension SendmailMessages {
  /// Connections of clients, and how they end: `srvrsmtp.c`, `collect.c`, `daemon.c`.
  static let clients: [Message] = [
    Message(
      "connect",
      "\(id)connect from {source}",
      "\(id)SMTP connect from {source}",
      action: .connect,
      means: "A client connected from {source.ip}.",
      samples: [
        "NOQUEUE: connect from mail.example.net [203.0.113.10]",
        "j94AxpXX019926: SMTP connect from ident:x@mail.example.net [203.0.113.10] (203.0.113.10)",
      ]),
    Message(
      "nothing-sent",
      "\(id){source} did not issue MAIL/EXPN/VRFY/ETRN during connection to {}",
      "\(id){source} did not issue MAIL/EXPN/VRFY/ETRN during connection",
      action: .disconnect,
      means: "The client at {source.ip} left without having sent mail or asked for anything.",
      notTold: "That it is an attack: a monitor, a broken login and a failed TLS handshake look the same.",
      samples: [
        "6AO23C1p020668: mail.example.com [192.0.2.10] did not issue MAIL/EXPN/VRFY/ETRN during connection to MTA-v4",
        "s1GNXHYB005133: [203.0.113.66] did not issue MAIL/EXPN/VRFY/ETRN during connection to TLSMTA",
        "NOQUEUE: dsl-77.isp.example.net [198.51.100.77] (may be forged) did not issue MAIL/EXPN/VRFY/ETRN during connection to MSA",
      ]),
    Message(
      "connection-lost",
      "\(id)lost input channel from {source} to {} after {event.reason}",
      action: .disconnect, outcome: .failure, reason: "disconnected",
      means: "The client at {source.ip} broke the connection off in the stage {event.reason}.",
      notTold: "Whose fault it is: the client's, or the network's.",
      samples: [
        "s1GNXHYB005133: lost input channel from mail.example.net [203.0.113.10] to MTA-v4 after rcpt",
        "s1GNXHYB005133: lost input channel from [203.0.113.66] to MTA after startup",
      ]),
    Message(
      "ident",
      "\(id)timeout waiting for input from {source} during ident {}",
      action: .other, category: .network,
      means: "The client's ident service did not answer; nothing depends on it.",
      samples: ["j94AxpXX019926: timeout waiting for input from 203.0.113.10 during ident read"]),
    Message(
      "server-timeout",
      "\(id)timeout waiting for input from {destination} during client {event.reason}",
      "\(id)timeout waiting for input from {destination} during delivery {event.reason}",
      action: .warn, category: .network,
      means: "The next server did not answer in time, in the stage {event.reason}.",
      notTold: "What became of the message: its own line says it.",
      samples: ["s1GNXHYB005133: timeout waiting for input from mx1.example.net. during client greeting"]),
    Message(
      "client-timeout",
      "\(id)timeout waiting for input from {source} during {event.reason}",
      action: .disconnect, outcome: .failure, reason: "idle",
      means: "The client at {source.ip} said nothing for too long during {event.reason}, and was hung up on.",
      samples: [
        "s1GNXHYB005133: timeout waiting for input from mail.example.net [203.0.113.10] during server cmd read",
        "j94AxpXX019926: timeout waiting for input from [203.0.113.66] during message collect",
      ]),
    Message(
      "data-broken-off",
      "\(id)collect: premature EOM: {event.reason}",
      "\(id)collect: unexpected close on connection from {source}, sender={email.from.address}",
      "\(id)collect: relay={source}, from={email.from.address}, info={|}{event.reason}",
      "\(id)collect: I/O error on connection from {source}, from={email.from.address}",
      "\(id)collect: {event.reason:first} on connection from {source}, from={email.from.address}",
      action: .warn, category: .email,
      means: "The connection ended in the middle of a message, which was therefore not taken in.",
      samples: [
        "6AOHAcvM000344: collect: relay=mx1.example.net, from=<ana@example.net>, info=unexpected close",
        "s1GNXHYB005133: collect: premature EOM: Connection reset by mail.example.net",
        "j94AxpXX019926: collect: unexpected close on connection from mail.example.net, sender=<ana@example.net>",
        "j94AxpXX019926: collect: I/O error on connection from mail.example.net, from=<ana@example.net>",
      ]),
    Message(
      "command-from-client",
      "\(id){source}: EXPN {mail.command:last} [rejected]",
      "\(id){source}: VRFY {mail.command:last} [rejected]",
      "\(id){source}: EXPN {mail.command}",
      "\(id){source}: VRFY {mail.command}",
      action: .other, outcome: .unknown, category: .network,
      means: "The client at {source.ip} asked whether {mail.command} is an address here.",
      samples: [
        "s1GNXHYB005133: mail.example.net [203.0.113.66]: EXPN root [rejected]",
        "s1GNXHYB005133: [203.0.113.66]: VRFY alice",
      ]),
    Message(
      "etrn",
      "\(id){source}: ETRN {mail.command}",
      action: .other, category: .network,
      means: "The client at {source.ip} asked for the mail that waits for {mail.command}.",
      samples: ["s1GNXHYB005133: mail.example.net [203.0.113.10]: ETRN example.net"]),
    Message(
      "reply-unsent",
      "\(id)SYSERR({:identifier}): putoutmsg ({source}): error on output channel sending \"{mail.reply}\": {event.reason}",
      "\(id)SYSERR: putoutmsg ({source}): error on output channel sending \"{mail.reply}\": {event.reason}",
      "\(id)putoutmsg ({source}): error on output channel sending \"{mail.reply}\": {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The client was gone before it could be told: {mail.reply}.",
      samples: [
        "s1GNXHYB005133: SYSERR(root): putoutmsg (mail.example.net): error on output channel sending \"250 2.1.0 <ana@example.net>... Sender ok\": Broken pipe"
      ]),
    Message(
      "tcp-wrappers",
      "\(id)tcpwrappers ({source.domain:first}, {source.ip}) rejection",
      action: .reject, category: .network,
      means: "The client at {source.ip} was turned away by the rules of /etc/hosts.deny.",
      samples: ["NOQUEUE: tcpwrappers (mail.example.net, 203.0.113.66) rejection"]),
  ]

  /// What clients do that honest mail servers do not.
  static let abuse: [Message] = [
    Message(
      "recipient-flood",
      "\(id){source}: Possible SMTP RCPT flood, {event.reason}",
      action: .warn, category: .network,
      means: "The client at {source.ip} named many recipients that do not exist, and is slowed down.",
      samples: [
        "s1GNXHYB005133: [203.0.113.66]: Possible SMTP RCPT flood, throttling.",
        "s1GNXHYB005133: [203.0.113.66]: Possible SMTP RCPT flood, shutting down connection.",
      ]),
    Message(
      "login-flood",
      "\(id){source}: possible SMTP attack: command=AUTH, count={:digits}",
      action: .warn, category: .network,
      means: "The client at {source.ip} tried to log in too often in one connection.",
      notTold: "Which users it tried: the lines AUTH failure name them.",
      samples: ["s1GNXHYB005133: dsl-77.isp.example.net [198.51.100.77]: possible SMTP attack: command=AUTH, count=6"]),
    Message(
      "command-flood",
      "\(id){source}: possible SMTP attack: command={mail.command}, count={:digits}",
      action: .warn, category: .network, shows: .abuseProtocolViolation,
      means: "The client at {source.ip} gave the command {mail.command} too often.",
      samples: [
        "s1GNXHYB005133: [203.0.113.66]: possible SMTP attack: command=HELO/EHLO, count=5",
        "s1GNXHYB005133: [203.0.113.66]: possible SMTP attack: command=NOOP, count=20",
      ]),
    Message(
      "open-proxy",
      "\(id){source}: probable open proxy: command={mail.command}",
      action: .warn, category: .network, shows: .abuseProtocolViolation,
      means: "The client at {source.ip} speaks HTTP: it is most likely an open proxy that somebody uses.",
      samples: ["s1GNXHYB005133: [203.0.113.66]: probable open proxy: command=GET / HTTP/1.0"]),
    Message(
      "talks-too-early",
      "\(id)rejecting commands from {source} due to pre-greeting traffic{? after {mail.seconds} seconds}",
      "\(id)rejecting server {mail.command:word} from {source} due to traffic before response",
      action: .reject, category: .network, shows: .abuseProtocolViolation,
      means:
        "The client at {source.ip} spoke before it was greeted, as programs that send spam do, and is refused everything.",
      samples: [
        "s1GNXHYB005133: rejecting commands from mail.example.net [203.0.113.66] due to pre-greeting traffic after 3 seconds",
        "s1GNXHYB005133: rejecting commands from [203.0.113.66] due to pre-greeting traffic",
        "6AOH93BX000337: rejecting server HELO from forged.example.net [203.0.113.66] due to traffic before response",
      ]),
    Message(
      "pipelining",
      "\(id)unauthorized PIPELINING, sleeping{?, relay={source}}",
      action: .warn, category: .network, shows: .abuseProtocolViolation,
      means: "The client at {source.ip} sent commands ahead of their answers without leave, and is slowed down.",
      samples: ["NOQUEUE: unauthorized PIPELINING, sleeping, relay=[203.0.113.66]"]),
    Message(
      "newline-attack",
      "\(id)POSSIBLE ATTACK from {source}: newline in string \"{mail.command:last}\"",
      action: .warn, category: .network, shows: .abuseProtocolViolation,
      means: "The client at {source.ip} sent a line break inside an address or a header.",
      samples: ["s1GNXHYB005133: POSSIBLE ATTACK from mail.example.net [203.0.113.66]: newline in string \"x\\012y\""]),
    Message(
      "header-attack",
      "\(id)Truncated MIME {} header due to {event.reason}",
      "\(id)Fixed MIME {} header{event.reason}",
      "\(id)Truncated long MIME {} header{event.reason}",
      "\(id)Dropped invalid comments from header address",
      action: .warn, category: .email,
      means: "A header of the message was malformed, and was cut or mended before it was passed on.",
      samples: ["s1GNXHYB005133: Dropped invalid comments from header address"]),
    Message(
      "smuggling",
      "\(id)Bare carriage return (CR) not allowed{event.reason}",
      "\(id)Bare linefeed (LF) not allowed{event.reason}",
      "\(id)collect: relay={source}, from={email.from.address}, info={|}Bare {event.reason}",
      action: .other, outcome: .failure, category: .network, shows: .abuseProtocolViolation,
      means: "The client ended lines in a way that is not allowed, as is done to smuggle a second message in.",
      samples: [
        "s1GNXHYB005133: collect: relay=mail.example.net [203.0.113.66], from=<x@example.net>, info=Bare linefeed (LF) not allowed, where=body, status=replaced"
      ]),
  ]

  /// SMTP AUTH.
  static let logins: [Message] = [
    Message(
      "login",
      "\(id)AUTH=server, relay={source}, authid={user.name}, mech={mail.sasl.mechanism}, bits={:digits}",
      action: .login, outcome: .success,
      means: "{user.name} logged in from {source.ip} to send mail.",
      samples: ["AUTH=server, relay=dsl-77.isp.example.net [198.51.100.77], authid=alice, mech=PLAIN, bits=0"],
      hostile: [
        .init(
          "AUTH=server, relay=[203.0.113.66], authid=x, mech=PLAIN, bits=9, mech=LOGIN, bits=0",
          [.userName: "x, mech=PLAIN, bits=9", .mechanism: "LOGIN", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-unknown-user",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): user not found (-20) {event.reason:last}, user={user.name}, relay={source}",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): user not found (-20) {event.reason:last}, relay={source}, user={user.name}",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): user not found (-20) {event.reason:last}, relay={source}",
      action: .login, outcome: .failure, reason: "unknown-user",
      means: "A login as {user.name} from {source.ip} was refused: there is no such user.",
      samples: [
        "s1GNXHYB005133: AUTH failure (LOGIN): user not found (-20) SASL(-13): user not found: checkpass failed, user=zoe, relay=dsl-77.isp.example.net [198.51.100.77]"
      ]),
    Message(
      "login-backend-failed",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): generic failure (-1) {event.reason:last}, user={user.name}, relay={source}",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): generic failure (-1) {event.reason:last}, relay={source}",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): temporary failure {event.reason:last}, relay={source}",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): remote authentication server unavailable {event.reason:last}, relay={source}",
      action: .login, outcome: .failure, reason: "backend", shows: .accessBackendDown,
      means: "A login from {source.ip} failed, because the password could not be checked: {event.reason}.",
      samples: [
        "s1GNXHYB005133: AUTH failure (LOGIN): generic failure (-1) SASL(-1): generic failure: checkpass failed, user=alice, relay=[198.51.100.77]",
        "s1GNXHYB005133: AUTH failure (PLAIN): generic failure (-1) SASL(-1): generic failure: Password verification failed, relay=[198.51.100.77]",
      ]),
    Message(
      "login-mechanism-unsupported",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): no mechanism available (-4) {event.reason:last}, relay={source}",
      action: .login, outcome: .failure, reason: "mechanism",
      means: "The client at {source.ip} wanted to log in with {mail.sasl.mechanism}, which is not offered.",
      samples: [
        "s1GNXHYB005133: AUTH failure (NTLM): no mechanism available (-4) SASL(-4): no mechanism available: , relay=[198.51.100.77]"
      ]),
    Message(
      "login-failed",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): {event.reason:last}, user={user.name}, relay={source}",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): {event.reason:last}, relay={source}, user={user.name}",
      "\(id)AUTH failure ({mail.sasl.mechanism:first}): {event.reason:last}, relay={source}",
      action: .login, outcome: .failure, reason: "wrong-password",
      means: "A login from {source.ip} with {mail.sasl.mechanism} was refused: {event.reason}.",
      notTold: "Which user it was, in versions that do not say user=: the line of saslauthd tells it.",
      samples: [
        "6AO241ZJ011119: AUTH failure (LOGIN): authentication failure (-13) SASL(-13): authentication failure: checkpass failed, user=bob, relay=dsl-77.isp.example.net [198.51.100.77]",
        "s1GNXHYB005133: AUTH failure (PLAIN): authentication failure (-13) SASL(-13): authentication failure: Password verification failed, relay=dsl-77.isp.example.net [198.51.100.77]",
      ],
      hostile: [
        .init(
          "6AO241ZJ011119: AUTH failure (LOGIN): authentication failure (-13) SASL(-13): authentication failure: checkpass failed, user=x, relay=[192.0.2.1], relay=[203.0.113.66]",
          [.userName: "x, relay=[192.0.2.1]", .sourceIP: "203.0.113.66"])
      ]),
    Message(
      "login-dialogue-broken",
      "\(id)AUTH decode64 error [{event.reason:last}] for mechanism {mail.sasl.mechanism}, relay={source}",
      "\(id)AUTH decode64 error [{event.reason:last}], relay={source}",
      "\(id)AUTH protocol error{event.reason:last}, relay={source}",
      action: .other, outcome: .failure, category: .authentication,
      means: "The client at {source.ip} broke the login dialogue off or spoke nonsense in it.",
      samples: [
        "s1GNXHYB005133: AUTH decode64 error [-5 for \"*\"] for mechanism PLAIN, relay=[198.51.100.77]",
        "6AOHBLII000385: AUTH decode64 error [1 for \"!!!\"], relay=dsl-77.isp.example.net [198.51.100.77]",
      ]),
    Message(
      "login-to-relay",
      "\(id)AUTH=client, relay={destination}, mech={mail.sasl.mechanism}, bits={:digits}",
      action: .other, outcome: .success, category: .authentication,
      means: "This server logged in at {destination.domain} to send mail.",
      samples: ["s1GNXHYB005133: AUTH=client, relay=smtp.example.net., mech=PLAIN, bits=0"]),
    Message(
      "login-to-relay-failed",
      "\(id)AUTH=client, relay={destination}, temporary failure, {event.reason}",
      "\(id)AUTH=client, available mechanisms={mail.sasl.mechanism:first} do not fulfill requirements",
      "\(id)AUTH=client, available mechanisms do not fulfill requirements",
      "\(id)AUTH=client, error: {event.reason}",
      action: .fail, category: .authentication,
      means: "This server could not log in at the next server.",
      samples: ["s1GNXHYB005133: AUTH=client, available mechanisms do not fulfill requirements"]),
    Message(
      "sasl-mechanisms",
      "\(id)AUTH: available mech={event.reason:last}, allowed mech={mail.sasl.mechanism}",
      action: .other, category: .configuration,
      means: "The ways to log in that are offered to this client: {mail.sasl.mechanism}.",
      samples: ["AUTH: available mech=PLAIN LOGIN CRAM-MD5, allowed mech=PLAIN LOGIN CRAM-MD5"]),
    Message(
      "sasl-trouble",
      "\(id)AUTH error: {event.reason}",
      "\(id)AUTH warning: {event.reason}",
      "\(id)error: safesasl({mail.mailbox:first}) failed: {event.reason}",
      action: .warn, category: .configuration,
      means: "The SASL library does not work as it is set up: {event.reason}.",
      notTold: "That logins fail: where none are wanted, SASL is often left unconfigured.",
      samples: [
        "NOQUEUE: AUTH warning: no mechanisms",
        "error: safesasl(/etc/sasldb2) failed: Group readable file",
      ]),
  ]

  /// TLS.
  static let encryption: [Message] = [
    Message(
      "tls-from-client",
      "\(id)STARTTLS=server, relay={source}, version={tls.version}, verify={}, cipher={tls.cipher}, bits={}",
      action: .other, outcome: .success, category: .network,
      means: "The connection of the client at {source.ip} is encrypted with {tls.version}.",
      notTold:
        "That something is wrong: verify=NO or FAIL says only that the client showed no certificate that can be verified, which is usual.",
      samples: [
        "STARTTLS=server, relay=dsl-77.isp.example.net [198.51.100.77], version=TLSv1.3, verify=NO, cipher=TLS_AES_256_GCM_SHA384, bits=256/256"
      ]),
    Message(
      "tls-to-server",
      "\(id)STARTTLS=client, relay={destination}, version={tls.version}, verify={}, cipher={tls.cipher}, bits={}",
      action: .other, outcome: .success, category: .network,
      means: "The connection to {destination.domain} is encrypted with {tls.version}.",
      notTold:
        "That something is wrong: verify=FAIL says only that the other server's certificate cannot be verified, which is usual.",
      samples: [
        "STARTTLS=client, relay=mx1.example.net., version=TLSv1.3, verify=FAIL, cipher=TLS_AES_256_GCM_SHA384, bits=256/256"
      ]),
    Message(
      "tls-certificate-names",
      "\(id)STARTTLS=server, cert-subject={}",
      "\(id)STARTTLS=client, cert-subject={}",
      "\(id)STARTTLS: x509 cert verify: {event.reason}",
      "\(id)STARTTLS=server, get_verify: {event.reason}",
      "\(id)STARTTLS=client, get_verify: {event.reason}",
      "\(id)STARTTLS: TLS cert verify: {event.reason}",
      action: .other, category: .network,
      means: "What the other side's certificate says of itself.",
      samples: [
        "STARTTLS=client, cert-subject=/CN=mx1.example.net, cert-issuer=/CN=Example+20CA, verifymsg=ok",
        "STARTTLS: x509 cert verify: depth=0 /CN=mx1.example.net, state=0, reason=certificate has expired",
      ]),
    Message(
      "tls-from-client-failed",
      "\(id)STARTTLS=server, error: accept failed={}, reason={event.reason:first}, SSL_error={}, errno={}, retry={}, relay={source}",
      "\(id)STARTTLS=server, error: accept failed={}, SSL_error={}, errno={}, retry={}, relay={source}",
      "\(id)STARTTLS=server, error: accept failed={}, SSL_error={}, timedout={}, relay={source}",
      "\(id)STARTTLS=server, error: accept failed={}, SSL_error={}, timedout={}",
      action: .other, outcome: .failure, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "The TLS handshake with the client at {source.ip} failed.",
      samples: [
        "STARTTLS=server, error: accept failed=-1, reason=no shared cipher, SSL_error=1, errno=0, retry=-1, relay=mail.example.net [203.0.113.10]",
        "STARTTLS=server, error: accept failed=0, SSL_error=5, errno=0, retry=-1, relay=[203.0.113.66]",
      ]),
    Message(
      "tls-to-server-failed",
      "\(id)STARTTLS=client, error: connect failed={}, reason={event.reason:first}, SSL_error={}, errno={}, retry={}{?, relay={destination}}",
      "\(id)STARTTLS=client, error: connect failed={}, SSL_error={}, errno={}, retry={}{?, relay={destination}}",
      action: .other, outcome: .failure, category: .network,
      means: "The TLS handshake with the next server failed.",
      notTold: "What became of the message: its own line says it.",
      samples: [
        "STARTTLS=client, error: connect failed=-1, reason=certificate verify failed, SSL_error=1, errno=0, retry=-1",
        "STARTTLS=client, error: connect failed=-1, SSL_error=1, errno=0, retry=-1, relay=mx1.example.net.",
      ]),
    Message(
      "tls-broken-off",
      "\(id)STARTTLS: read error={event.reason}",
      "\(id)STARTTLS: write error={event.reason}",
      "\(id)STARTTLS: shutdown {event.reason}",
      "\(id)STARTTLS=server, SSL_shutdown {event.reason}",
      "\(id)STARTTLS=client, SSL_shutdown {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "An encrypted connection broke off: {event.reason}.",
      samples: [
        "STARTTLS: read error=generic SSL error (-1), errno=104, get_error=error:00000000:lib(0):func(0):reason(0), retry=99, ssl_err=5"
      ]),
    Message(
      "tls-detail",
      "\(id)STARTTLS=server: {:digits}:{event.reason}",
      "\(id)STARTTLS=client: {:digits}:{event.reason}",
      "\(id)STARTTLS=server: error:{event.reason}",
      "\(id)STARTTLS=client: error:{event.reason}",
      action: .other, category: .network,
      means: "What the TLS library says of the failure in the line before: {event.reason}.",
      samples: [
        "STARTTLS=server: 1234:error:1408A0C1:SSL routines:ssl3_get_client_hello:no shared cipher:s3_srvr.c:1355:",
        "STARTTLS=server: error:0A00010B:SSL routines::wrong version number:../ssl/record/methods/tlsany_meth.c:77:",
      ]),
    Message(
      "tls-file-unusable",
      "\(id)STARTTLS=server: file {mail.mailbox:first} unsafe: {event.reason}",
      "\(id)STARTTLS=client: file {mail.mailbox:first} unsafe: {event.reason}",
      "\(id)STARTTLS=server, error: SSL_CTX_use_certificate_file({mail.mailbox:first}) failed",
      "\(id)STARTTLS=server, error: SSL_CTX_use_PrivateKey_file({mail.mailbox:first}) failed",
      "\(id)STARTTLS=server, error: SSL_CTX_check_private_key failed({mail.mailbox:first}): {event.reason}",
      "\(id)STARTTLS=server, error: load verify locs {mail.mailbox:first} failed: {event.reason}",
      "\(id)STARTTLS: {mail.mailbox:first} missing",
      "\(id)STARTTLS: {mail.mailbox:first} not defined",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A file that TLS needs cannot be used, {mail.mailbox}, so that TLS is not offered.",
      samples: [
        "STARTTLS=server: file /etc/mail/tls/sendmail-server.key unsafe: Group readable file",
        "STARTTLS: CACertFile missing",
        "STARTTLS=server, error: SSL_CTX_use_certificate_file(/etc/mail/certs/host.cert) failed",
      ]),
    Message(
      "tls-init",
      "\(id)STARTTLS=server, init=0",
      "\(id)STARTTLS=client, init=0",
      "\(id)STARTTLS=server, Diffie-Hellman init, {event.reason}",
      "\(id)STARTTLS=server, init=1",
      "\(id)STARTTLS=client, init=1",
      "\(id)STARTTLS=client, start={event.reason}",
      "\(id)STARTTLS=server, start={event.reason}",
      "\(id)engine={}, path={}, ispre={}, pre={}, initialized={}",
      "\(id)tls_clt_features={event.reason:last}, relay={destination}",
      "\(id)tls_srv_features={event.reason:last}, relay={source}",
      action: .other, category: .configuration,
      means: "A step of setting up TLS; init=0 means that it is not offered.",
      samples: [
        "STARTTLS=server, Diffie-Hellman init, key=1024 bit (1)", "STARTTLS=client, init=1",
        "engine=(null), path=(null), ispre=0, pre=0, initialized=0",
        "tls_clt_features=empty, stat=0, relay=mx1.example.net [203.0.113.10]",
        "tls_srv_features=(null), relay=pc14.example.com [198.51.100.14]",
      ]),
    Message(
      "tls-other-error",
      "\(id)STARTTLS=server, error: {event.reason}",
      "\(id)STARTTLS=client, error: {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "TLS failed: {event.reason}.",
      samples: ["STARTTLS=server, error: no certificate file", "STARTTLS=client, error: fcntl(F_GETFL) failed"]),
  ]
}
