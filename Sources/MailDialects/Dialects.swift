public import MailSyntax

/// All dialects that mailwhy understands; where programs share a name, the first that fits wins.
///
/// Servers first, then filters and helpers, then the host's own programs; what speaks under the tag of another stands
/// behind it: PAM, tcp wrappers, and at last the log carriers.
public enum Dialects {
  public static let all: [Dialect] = [
    .uwIMAP, .courier, .cyrus, .dovecot, .popa3d, .solidPOP3d, .qpopper, .teapop, .tpop3d, .dbmail, .perdition,
    .imapProxy, .mailutils,
    .vpopmail, .nginxMail,
    .roundcube, .horde, .sogo, .squirrelMail, .openWebmail, .zimbra, .stalwart, .mox, .maddy, .haraka, .kerio,
    .plesk, .mailu,
    .mailman, .mlmmj, .postfix, .sendmail, .exim, .openSMTPD, .qmail, .ssmtp, .msmtp, .nullmailer, .dma, .openDKIM,
    .openDMARC, .openARC, .postgrey, .policydSPF, .sqlgrey, .policydWeight, .postfwd, .postsrsd, .spamAssassin, .clamAV,
    .amavis, .rspamd, .milterGreylist, .milterRegex, .smfSav, .smfSPF, .gld, .policyd, .dkimProxy, .mimedefang,
    .mailScanner, .saslauthd, .postfixTLSPolicy, .mailcowForwardingHosts,
    .fetchmail, .getmail, .procmail,
    .fail2ban, .mailcowNetfilter, .stunnel, .xinetd, .inetd, .ntpd, .chronyd, .systemd, .supervisor, .kernel, .pam,
    .tcpWrappers,
    .rsyslog,
    .journald, .syslogNG,
    .newsyslog, .syslogd,
  ]
}
