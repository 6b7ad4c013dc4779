import MailSyntax
import MailVocabulary

/// What smtpd, smtp, lmtp and tlsproxy write of TLS, and tlsmgr of its keys and caches.
enum PostfixTLS {
  static let messages = sessions + certificates + library + configuration + manager

  static let sessions: [Message] = [
    Message(
      "tls-established",
      "Anonymous TLS connection established from {source}: {tls.version:word} with cipher {tls.cipher:word} ({}", "Untrusted TLS connection established from {source}: {tls.version:word} with cipher {tls.cipher:word} ({}",
      "Trusted TLS connection established from {source}: {tls.version:word} with cipher {tls.cipher:word} ({}", "Verified TLS connection established from {source}: {tls.version:word} with cipher {tls.cipher:word} ({}",
      "Anonymous TLS connection established from {source} to {:word}: {tls.version:word} with cipher {tls.cipher:word} ({}", "Untrusted TLS connection established from {source} to {:word}: {tls.version:word} with cipher {tls.cipher:word} ({}",
      "{} TLS connection established from {source:first} to {:first}: {tls.version:word} with cipher {tls.cipher:word} ({}", "{} TLS connection reused from {source:first} to {:first}: {tls.version:word} with cipher {tls.cipher:word} ({}", "{} TLS connection reused from {source}: {tls.version:word} with cipher {tls.cipher:word} ({}",
      action: .other, outcome: .success, category: .network,
      means: "TLS with the client {source.ip} was set up: {tls.version}, {tls.cipher}.",
      notTold: "That something is wrong: Anonymous and Untrusted speak of the client's certificate, and most clients have none.",
      samples: [
        "Anonymous TLS connection established from dsl-77.isp.example.net[198.51.100.77]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256",
        "Anonymous TLS connection established from dsl-77.isp.example.net[198.51.100.77] to mail.example.com: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256",
        "Trusted TLS connection established from mx.example.org[203.0.113.9]: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)",
        "Anonymous TLS connection reused from mx.example.org[203.0.113.9]: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)",
      ]),
    Message(
      "tls-established-out",
      "Anonymous TLS connection established to {destination}: {tls.version:word} with cipher {tls.cipher:word} ({}", "Untrusted TLS connection established to {destination}: {tls.version:word} with cipher {tls.cipher:word} ({}",
      "Trusted TLS connection established to {destination}: {tls.version:word} with cipher {tls.cipher:word} ({}", "Verified TLS connection established to {destination}: {tls.version:word} with cipher {tls.cipher:word} ({}",
      "{} TLS connection reused to {destination}: {tls.version:word} with cipher {tls.cipher:word} ({}", "{} TLS connection established to {destination}: {tls.version:word} with cipher {tls.cipher:word} ({}",
      action: .other, outcome: .success, category: .network,
      means: "TLS with the server {destination.ip} was set up: {tls.version}, {tls.cipher}.",
      notTold: "That something is wrong: Untrusted only means that the server's certificate was not checked.",
      samples: [
        "Trusted TLS connection established to mx.example.org[203.0.113.30]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256",
        "Untrusted TLS connection established to mx1.example.net[2001:db8::25]:25: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)",
        "Verified TLS connection reused to mx1.example.net[203.0.113.10]:25: TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)",
      ]),
    Message(
      "tls-setup",
      "setting up TLS connection from {source}", "setting up TLS connection to {destination}",
      action: .other, category: .network,
      means: "TLS is being set up.",
      samples: ["setting up TLS connection from mx.example.org[203.0.113.9]", "setting up TLS connection to mx1.example.net[203.0.113.10]:25"]),
    Message(
      "tls-accept-failed",
      "SSL_accept error from {source}: {event.reason}", "SSL_accept error from {source}: {event.reason:first} ({})", "warning: SSL_accept error from {source}: {event.reason}",
      action: .other, outcome: .failure, category: .network, reason: "tls", shows: .accessTlsFailed,
      means: "TLS with the client {source.ip} could not be set up: {event.reason}.",
      notTold: "Which side is at fault: the library's own line before or after it says more.",
      samples: [
        "SSL_accept error from unknown[203.0.113.5]: -1", "SSL_accept error from unknown[203.0.113.5]: lost connection", "SSL_accept error from unknown[203.0.113.5]: Connection reset by peer",
      ]),
    Message(
      "tls-connect-failed",
      "SSL_connect error to {destination}: {event.reason}", "SSL_set_fd error to {destination}",
      action: .other, outcome: .failure, category: .network,
      means: "TLS with the server {destination.ip} could not be set up: {event.reason}.",
      notTold: "That the delivery failed: where TLS is not required it is tried without.",
      samples: ["SSL_connect error to mx1.example.net[203.0.113.10]:25: -1", "SSL_connect error to mx1.example.net[203.0.113.10]:25: lost connection"]),
    Message(
      "tls-client-certificate-refused",
      "NOQUEUE: abort: TLS from {source}: {event.reason}", "abort: TLS from {source}: {event.reason}",
      action: .reject, category: .network, reason: "tls",
      means: "The client {source.ip} was turned away because of its certificate: {event.reason}.",
      samples: ["NOQUEUE: abort: TLS from mx.example.org[203.0.113.9]: No client certificate presented"]),
    Message(
      "tls-server-name",
      "TLS SNI from {source} is invalid: {event.reason}", "warning: TLS SNI from {source} is invalid: {event.reason}", "TLS SNI {event.reason:first} from {source} not matched, using default chain", "warning: TLS SNI {event.reason:first} from {source} not matched, using default chain", "TLS SNI changed from {source:first} initially {event.reason}",
      "warning: {}: ignoring too long SNI hostname: {event.reason}", "{}: SNI hostname: {event.reason}",
      action: .other, category: .network,
      means: "The client asked for a server name that has no certificate here, and gets the default one.",
      samples: ["TLS SNI smtp.example.net from mx.example.org[203.0.113.9] not matched, using default chain"]),
    Message(
      "tls-unavailable",
      "warning: Wrapper-mode request dropped from {source} for service {event.reason:first}. TLS context initialization failed. For details see earlier warnings in your logs.",
      action: .fail, category: .network, reason: "tls", shows: .serverConfigError,
      means: "The client {source.ip} was turned away because TLS does not work here; an earlier line says why.",
      samples: [
        "warning: Wrapper-mode request dropped from unknown[198.51.100.7] for service smtps. TLS context initialization failed. For details see earlier warnings in your logs."
      ]),
    Message(
      "tls-session-detail",
      "{source}: subject_CN={:first}, issuer{:first}=", "{source}: subject_CN={:first}, issuer_CN={:first}, fingerprint={}", "{source}: subject_CN={:first}, issuer={:first}, fingerprint={}",
      "{source}: Reusing old session{}", "{source}: depth={} verify={}", "{source}: matched peername: {}", "{source}: Matched {}", "{source}: TLS cipher list \"{}", "{source}: Issuing session ticket, key expiration: {}", "{source}: Decrypting session ticket, key expiration: {}", "{source}: save session {} to {} cache", "{source}: reloaded session {} from {} cache", "{source}: looking up session {} in {} cache",
      "{source}: re-using session with untrusted certificate, look for details earlier in the log", "{source}: certificate verification depth={}", "{source}: remove session {} from {} cache", "{source}: cert valid despite trust init failure",
      "save session {} to {} cache", "looking for session {} in {} cache", "reloaded session {} from {} cache", "remove session {} from client cache", "Host offered STARTTLS: [{}]", "SSL3 alert {}", "SSL_accept:{}", "SSL_connect:{}", "certificate peer name verification {}", "{}: {}: {} {} {} {}sha256 digest {}",
      action: .other, category: .network, programs: ["smtpd", "smtp", "lmtp", "tlsproxy", "posttls-finger"],
      means: "A detail of a TLS session.",
      samples: [
        "mx1.example.net[203.0.113.10]:25: subject_CN=mx1.example.net, issuer=R3, fingerprint=AB:CD, pkey_fingerprint=EF:01",
        "Host offered STARTTLS: [mx1.example.net]", "mx1.example.net[203.0.113.10]:25: depth=0 verify=1 subject=/CN=mx1.example.net", "SSL_accept:before SSL initialization",
      ]),
  ]

  static let certificates: [Message] = [
    Message(
      "certificate-verification-failed",
      "certificate verification failed for {destination}: {event.reason}", "client certificate verification failed for {destination}: {event.reason}", "server certificate verification failed for {destination}: {event.reason}",
      "certificate verification failed for {destination}:{event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The certificate of {destination.ip} was not found good: {event.reason}.",
      notTold: "That the delivery failed: it matters only where a checked certificate is required.",
      samples: [
        "certificate verification failed for mx1.example.net[203.0.113.10]:25: untrusted issuer /C=US/O=Example/CN=Root",
        "certificate verification failed for mx1.example.net[203.0.113.10]:25: self-signed certificate",
        "server certificate verification failed for mx1.example.net[203.0.113.10]:25: certificate has expired",
        "server certificate verification failed for mx1.example.net[203.0.113.10]:25: num=62:hostname mismatch",
        "certificate verification failed for mx1.example.net[203.0.113.10]:25: not trusted by local or TLSA policy",
      ]),
    Message(
      "certificate-name-odd",
      "warning: {}: {}: error reading peer certificate {event.reason}", "warning: {}: {}: error decoding peer {event.reason}", "warning: {}: {}: NULL character in peer {event.reason}", "warning: {}: {}: non-printable content in peer {event.reason}", "warning: {}: {}: peer {event.reason:first} too long: {}", "warning: {}: could not configure peer name checks", "warning: {}: error loading match name: {event.reason}", "warning: {}: ignoring invalid match name: {event.reason}",
      action: .warn, category: .network,
      means: "A name in the certificate of the other side cannot be used: {event.reason}.",
      samples: ["warning: mx1.example.net[203.0.113.10]:25: tls_text_name: non-printable content in peer CommonName"]),
  ]

  static let library: [Message] = [
    // The alert comes from the other side: to a server it speaks of the server's own certificate.
    Message(
      "tls-own-certificate-expired",
      "warning: TLS library problem: error:{:first}:SSL routines:{:first}:sslv3 alert certificate expired:{}", "warning: TLS library problem: error:{:first}:SSL routines:{:first}:ssl/tls alert certificate expired:{}",
      action: .fail, category: .network, programs: ["smtpd", "tlsproxy"], reason: "tls", shows: .serverCertificateExpired,
      means: "A client says that the certificate of this server has expired.",
      samples: [
        "warning: TLS library problem: error:14094415:SSL routines:ssl3_read_bytes:sslv3 alert certificate expired:s3_pkt.c:1493:SSL alert number 45:",
        "warning: TLS library problem: error:0A000415:SSL routines::sslv3 alert certificate expired:../ssl/record/rec_layer_s3.c:1605:SSL alert number 45:",
      ]),
    Message(
      "tls-library-problem",
      "warning: TLS library problem: error:{:first}:{:first}:{:first}:{event.reason:first}:{}", "warning: TLS library problem: {:first}:error:{:first}:{:first}:{:first}:{event.reason:first}:{}", "warning: TLS library problem: {event.reason}",
      action: .warn, category: .network,
      means: "The TLS library says: {event.reason}.",
      notTold: "Which peer it is about: the lines of the same process before and after tell.",
      samples: [
        "warning: TLS library problem: error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../ssl/record/ssl3_record.c:332:",
        "warning: TLS library problem: error:0A000126:SSL routines::unexpected eof while reading:../ssl/record/rec_layer_s3.c:320:",
        "warning: TLS library problem: error:14094416:SSL routines:ssl3_read_bytes:sslv3 alert certificate unknown:s3_pkt.c:1493:SSL alert number 46:",
        "warning: TLS library problem: 12345:error:140760FC:SSL routines:SSL23_GET_CLIENT_HELLO:unknown protocol:s23_srvr.c:640:",
      ]),
    Message(
      "tls-layer-fault",
      "warning: {}: unexpected SSL_ERROR code {event.reason}", "warning: {}: stream has no active TLS context", "warning: {}: i2d_SSL_SESSION failed: unable to cache session", "warning: {} TLS cache: truncated entry for {event.reason}", "warning: {} TLS cache: malformed entry for {event.reason}", "warning: {}: internal error: bad state: {event.reason}", "error opening memory BIO for {event.reason}", "warning: error opening memory BIO for {event.reason}", "warning: tls_{}: {event.reason}", "warning: {}:failed in {event.reason}", "warning: {}: error configuring {event.reason}", "warning: {}: error setting {event.reason}", "warning: {}: error enabling {event.reason}", "warning: {}: error clearing {event.reason}",
      action: .warn, category: .network, programs: ["smtpd", "smtp", "lmtp", "tlsproxy", "tlsmgr"],
      means: "A step of TLS failed inside the mail system.",
      samples: ["warning: smtpd TLS cache: truncated entry for AB: 00"]),
  ]

  static let configuration: [Message] = [
    Message(
      "certificate-unusable",
      "warning: cannot get {} certificate from file \"{event.reason:first}\": disabling TLS support", "warning: cannot get {} private key from file \"{event.reason:first}\": disabling TLS support", "warning: cannot get {} certificate from file {event.reason:first}: disabling TLS support", "warning: cannot get {} private key from file {event.reason:first}: disabling TLS support",
      "warning: cannot get {} certificate from file {event.reason}", "warning: cannot get {} private key from file {event.reason}", "warning: {} private key in {event.reason:first} does not match public key in {}", "warning: cannot load Certification Authority data, {event.reason:first}: disabling TLS support", "warning: cannot load Certification Authority data: disabling TLS support", "warning: cannot load Certificate Authority data: disabling TLS support", "warning: error loading {event.reason}", "warning: loading {event.reason}", "warning: error opening chain file: {event.reason}", "warning: No certs for key at index {event.reason}", "warning: key at index {event.reason}", "warning: ignoring 2nd key at index {event.reason}", "warning: No PEM data in {event.reason}", "warning: No private key found in {event.reason}", "warning: error opening trust anchor file: {event.reason}", "warning: unable to set {} certificate {event.reason}", "warning: error loading the '{event.reason:first}' settings from the {} OpenSSL configuration file{}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The certificate or key of this server cannot be used, so TLS is off: {event.reason}.",
      samples: [
        "warning: cannot get RSA certificate from file \"/etc/ssl/certs/mail.pem\": disabling TLS support", "warning: cannot get RSA private key from file \"/etc/ssl/private/mail.key\": disabling TLS support",
        "warning: RSA private key in /etc/ssl/private/mail.key does not match public key in /etc/ssl/certs/mail.pem: disabling TLS support",
        "warning: cannot load Certification Authority data, CAfile=\"/etc/ssl/ca.pem\": disabling TLS support", "warning: error loading private keys and certificates from: /etc/ssl/chain.pem: disabling TLS support",
      ]),
    Message(
      "certificate-missing",
      "warning: No server certs available. TLS won't be enabled", "warning: No server certs available. TLS can't be enabled", "warning: Need a server cert to request client certs", "warning: Can't require client certs unless TLS is required", "No server certs available. TLS won't be enabled", "warning: Both {event.reason:first} and one or more of the legacy {} are non-empty; the legacy parameters will be ignored", "warning: Both {event.reason:first} and one or more of the legacy {}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "This server has no certificate for what it is told to do with TLS.",
      samples: ["warning: No server certs available. TLS won't be enabled", "warning: Need a server cert to request client certs"]),
    Message(
      "tls-config",
      "fatal: Invalid TLS level \"{event.reason:first}\"", "warning: {}: unsupported TLS level \"{event.reason:first}\", using \"encrypt\"", "fatal: invalid tls security level: \"{event.reason:first}\"", "warning: {}: invalid cipher grade: \"{event.reason:first}\"", "warning: Invalid TLS protocol list \"{event.reason:first}\": disabling TLS support", "warning: {}: Invalid TLS protocol list \"{event.reason:first}\": aborting TLS session", "warning: {}: error setting cipher grade: \"{event.reason:first}\"", "warning: {}: empty \"{event.reason:first}\" cipherlist", "warning: {}: invalid unary '!+-@' in cipher exclusion: {event.reason}", "warning: ignoring unknown ECDHE curve \"{event.reason:first}\"", "warning: unknown curve name \"{event.reason:first}\"{}",
      "warning: error opening DH parameter file \"{event.reason:first}\": {}", "warning: error decoding DH parameters from file \"{event.reason:first}\" -- using compiled-in defaults", "warning: cannot load DH parameters from file {event.reason}", "warning: digest algorithm \"{event.reason:first}\" not found", "warning: Digest algorithm \"{event.reason:first}\" not found", "warning: malformed fingerprint value: {event.reason}", "warning: TLS has been selected, but TLS support is not compiled in", "warning: {}: TLS support is not compiled in{}", "fatal: {}: TLS support is not compiled in{}", "warning: {} has been requested, but TLS support is not compiled in", "warning: TLS server role is disabled with {event.reason}", "warning: TLS client initialization failed", "warning: non-default {event.reason:first} is not an absolute pathname, disabling TLS support", "warning: {}: {event.reason:first} session tickets disabled", "warning: {}: digest algorithm {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "TLS is wrongly configured: {event.reason}.",
      samples: ["fatal: Invalid TLS level \"maybe\"", "warning: Invalid TLS protocol list \"SSLv9\": disabling TLS support", "warning: error opening DH parameter file \"/etc/ssl/dh.pem\": No such file or directory -- using compiled-in defaults"]),
    Message(
      "openssl-mismatch",
      "warning: run-time library vs. compile-time header version mismatch: {event.reason}", "warning: OpenSSL runtime {event.reason}",
      action: .warn, category: .configuration,
      means: "The TLS library is not the one that Postfix was built with: {event.reason}.",
      samples: ["warning: run-time library vs. compile-time header version mismatch: OpenSSL 3.1.0 may not be compatible with OpenSSL 3.0.0"]),
  ]

  static let manager: [Message] = [
    Message(
      "tls-manager-unreachable",
      "warning: connect to private/tlsmgr: {event.reason}", "warning: problem talking to server private/tlsmgr: {event.reason}", "warning: no entropy for TLS key generation: disabling TLS support", "warning: connect to private/tlsproxy: {event.reason}", "warning: connect to tlsproxy service: {event.reason}", "warning: {} service role \"{event.reason:first}\" is not available", "warning: connect to private/tlsproxy service: {event.reason}", "warning: {} receiving {} from private/tlsproxy service{}",
      action: .fail, category: .process, shows: .serverConfigError,
      means: "The TLS manager does not answer, so there is no TLS.",
      samples: [
        "warning: connect to private/tlsmgr: No such file or directory", "warning: problem talking to server private/tlsmgr: No such file or directory", "warning: no entropy for TLS key generation: disabling TLS support",
      ]),
    Message(
      "tls-manager-randomness",
      "warning: cannot open entropy device {event.reason}", "warning: {}: cannot open entropy device {event.reason}", "warning: cannot read from entropy device {event.reason}", "warning: cannot read {} bytes from entropy device {event.reason}", "warning: no entropy source specified with parameter {event.reason}", "warning: encryption keys etc. may be predictable", "warning: cannot connect to EGD server {event.reason}", "warning: lost connection to EGD server {event.reason}", "warning: cannot read from entropy file {event.reason}", "warning: {}: cannot {} EGD server {event.reason}", "warning: {}: entropy device {event.reason}", "exiting to reopen external entropy source {event.reason}", "warning: exiting to reopen external entropy source {event.reason}",
      action: .warn, category: .process,
      means: "The TLS manager has trouble with its source of random numbers.",
      samples: ["warning: cannot open entropy device /dev/urandom: No such file or directory", "warning: encryption keys etc. may be predictable"]),
    Message(
      "tls-manager-files",
      "fatal: cannot open PRNG exchange file {event.reason}", "warning: cannot open PRNG exchange file {event.reason}", "PRNG exchange file was removed -- exiting to reopen", "warning: PRNG exchange file was removed -- exiting to reopen", "fatal: cannot {} PRNG exchange file{event.reason}", "fatal: do not use the same TLS cache file {event.reason:first} for {}", "fatal: open TLS cache {event.reason}", "warning: bogus cache type {event.reason}", "warning: bogus seed length {event.reason}", "warning: invalid session ticket key name length: {event.reason}",
      "warning: open {} TLS cache {event.reason}", "warning: tlsmgr_{}: {event.reason}",
      action: .fail, category: .file,
      means: "A file of the TLS manager cannot be used: {event.reason}.",
      samples: ["fatal: cannot open PRNG exchange file /var/lib/postfix/prng_exch: Permission denied"]),
    Message(
      "data-directory-redirect",
      "warning: request to update {} in non-postfix directory {event.reason}", "warning: request to update {} in non-{} directory {event.reason}", "warning: redirecting the request to postfix-owned {event.reason}", "warning: redirecting the request to {}-owned {event.reason}",
      action: .warn, category: .configuration,
      means: "A database that Postfix writes stands where it may not write, so another place is used: {event.reason}.",
      samples: ["warning: request to update table btree:/etc/postfix/smtpd_scache in non-postfix directory /etc/postfix", "warning: redirecting the request to postfix-owned data_directory /var/lib/postfix"]),
  ]
}
