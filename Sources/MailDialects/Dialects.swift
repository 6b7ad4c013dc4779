public import MailSyntax

/// All dialects that mailwhy understands; where programs share a name, the first that fits wins.
///
/// What speaks under the tag of another stands behind it: PAM, tcp wrappers, and at last the log carriers.
public enum Dialects {
  public static let all: [Dialect] = [
    .uwIMAP, .postfix, .xinetd, .inetd, .ntpd, .chronyd, .systemd, .kernel, .sendmail, .pam, .tcpWrappers, .rsyslog,
    .journald, .syslogNG, .newsyslog, .syslogd,
  ]
}
