/// What the log of each daemon cannot tell of a refused login, and which setting would make it tell.
enum LoginBlindSpots {
  static let all: [String: String] = [
    "dovecot":
      "Whether the name or the password was wrong is logged only with auth_verbose = yes; then look for the lines of auth.",
    "postfix":
      "Postfix logs the name that was tried (sasl_username) from version 3.9 on; before it, only the log of what checks the password has it: auth_verbose = yes in Dovecot, or the facility auth for saslauthd.",
    "exim":
      "Exim logs the name that was tried only if the authenticator has server_set_id; log_selector = +smtp_connection +incoming_port tells the connections apart.",
    "uw-imap":
      "The daemon writes refusals with the facility auth, most often into /var/log/secure or /var/log/auth.log: give mailwhy that file too. Whether the name exists is not told.",
    "sendmail":
      "Sendmail logs no name for a refused login below LogLevel 10: define(`confLOG_LEVEL', 10); saslauthd tells it in the facility auth.",
    "courier":
      "Whether the name or the password was wrong is logged only with DEBUG_LOGIN=1 in authdaemonrc; with 2 the passwords are logged too.",
    "cyrus":
      "Why SASL refused is logged only with sasl_log_level: 7 in imapd.conf, and auth.debug in the configuration of syslog.",
    "opensmtpd":
      "Whether the name or the password was wrong is not logged; smtpd -d -T smtp shows it while it happens.",
  ]
}
