import MailSyntax
import MailVocabulary

/// What any program of Postfix says of its settings: wrong ones, and those that an old default still decides.
enum PostfixConfiguration {
  static let messages = configuration + compatibility

  static let configuration: [Message] = [
    Message(
      "setting-unusable",
      "fatal: bad string length {event.reason}", "fatal: bad numerical configuration: {event.reason}",
      "fatal: bad boolean configuration: {event.reason}", "fatal: invalid {event.reason:first} parameter value {}",
      "fatal: parameter {event.reason}", "fatal: bad parameter value: {event.reason}",
      "fatal: bad {} value: {event.reason}", "fatal: unsupported {} value: {event.reason}",
      "fatal: invalid parameter setting {event.reason}", "fatal: file {}: parameter {event.reason}",
      "fatal: file {}: parameters {event.reason}", "fatal: bad configuration: {event.reason}",
      "fatal: {}: bad string length {event.reason}", "fatal: {}: bad boolean configuration: {event.reason}",
      "fatal: {}: bad numerical configuration: {event.reason}", "fatal: unknown {} value {event.reason}",
      "fatal: invalid \"-o {event.reason:first}\" option value: {}",
      "fatal: unknown mynetworks mask style: {event.reason}", "fatal: {} parameter setting must not {event.reason}",
      "fatal: {} and {} parameter settings must not be identical: {event.reason}",
      "warning: bad {} value: {event.reason}", "fatal: malformed compatibility level syntax: \"{event.reason:first}\"",
      "fatal: invalid setting: \"{event.reason:first}\"", "fatal: unknown service: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A setting in main.cf cannot be used: {event.reason}.",
      samples: [
        "fatal: bad string length 0 < 1: mydomain =",
        "fatal: bad numerical configuration: message_size_limit = 10M",
        "fatal: bad boolean configuration: soft_bounce = maybe",
        "fatal: invalid smtp_connect_timeout parameter value -1 < 0",
        "fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: postfixx",
      ]),
    Message(
      "setting-repeated",
      "warning: {}, line {:integer}: overriding earlier entry: {event.reason}",
      "{}: warning: {}, line {:integer}: overriding earlier entry: {event.reason}",
      "warning: {}: overriding earlier entry: {event.reason}",
      action: .warn, category: .configuration, shows: .serverConfigError,
      means: "A setting stands twice in main.cf; the later one counts: {event.reason}.",
      samples: ["warning: /etc/postfix/main.cf, line 41: overriding earlier entry: myhostname=mail.example.com"]),
    Message(
      "setting-unused",
      "warning: {}: unused parameter: {event.reason}", "warning: {}: undefined parameter: {event.reason}",
      "{}: warning: {}: unused parameter: {event.reason}", "{}: warning: {}: undefined parameter: {event.reason}",
      "warning: {}/master.cf: unused parameter: {event.reason}",
      action: .warn, category: .configuration,
      means: "A setting is used by nothing, perhaps because it is misspelled: {event.reason}.",
      samples: [
        "warning: /etc/postfix/main.cf: unused parameter: smtpd_foo=bar",
        "/usr/sbin/postconf: warning: /etc/postfix/main.cf: unused parameter: smtpd_foo=bar",
      ]),
    Message(
      "setting-syntax",
      "fatal: {}, line {:integer}: missing '=' after attribute name: {event.reason}",
      "fatal: {}, line {:integer}: {event.reason}", "fatal: {}: in \"{event.reason:first}\": {}",
      "warning: {}: in \"{event.reason:first}\": {}", "warning: macro name syntax error: {event.reason}",
      "fatal: macro {event.reason}", "fatal: unreasonable macro call nesting: \"{event.reason:first}\"",
      "warning: truncated macro reference: \"{event.reason:first}\"", "fatal: bad $name syntax in {event.reason}",
      "warning: {}: comment at end of line is not supported: {event.reason}",
      "fatal: dictionary {event.reason:first}: macro processing error",
      "warning: dictionary {event.reason:first}: macro processing error",
      "warning: unknown macro name \"{event.reason:first}\" in expansion request",
      "fatal: invalid \"{event.reason:first}\" option value{}",
      "warning: {}, line {:integer}: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A line of the configuration cannot be understood: {event.reason}.",
      samples: [
        "fatal: /etc/postfix/main.cf, line 12: missing '=' after attribute name: \"myhostname mail.example.com\"",
        "warning: truncated macro reference: \"$(x\"",
      ]),
    Message(
      "network-list-faulty",
      "warning: non-null host address bits in \"{event.reason:first}\", perhaps you should use \"{}\" instead",
      "fatal: non-null host address bits in \"{event.reason:first}\", perhaps you should use \"{}\" instead",
      "warning: {}: {}: non-null host address bits in {event.reason}",
      "fatal: bad net/mask pattern: \"{event.reason:first}\"",
      "warning: bad net/mask pattern: \"{event.reason:first}\"",
      "fatal: bad address pattern: \"{event.reason:first}\"", "warning: bad address pattern: \"{event.reason:first}\"",
      "fatal: {}: no pattern after '!'", "warning: missing ']' character after \"{event.reason:first}\"",
      "fatal: missing ']' character after \"{event.reason:first}\"", "warning: file {}: parameter {}: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A network in a list is written wrongly: {event.reason}.",
      samples: [
        "fatal: non-null host address bits in \"192.0.2.10/24\", perhaps you should use \"192.0.2.0/24\" instead",
        "warning: non-null host address bits in \"192.0.2.10/24\", perhaps you should use \"192.0.2.0/24\" instead",
      ]),
    Message(
      "mydestination-mismatch",
      "warning: My unqualified onboard {event.reason}", "warning: using deprecated {event.reason}",
      "warning: {}: deprecated {event.reason}", "warning: support for {event.reason:first} will be removed from {}",
      "warning: {}, line {:integer}: support for parameter \"{event.reason:first}\" will be removed{}",
      "warning: {}: support for parameter \"{event.reason:first}\" will be removed{}",
      "warning: parameter {event.reason:first} is deprecated{}", "warning: deprecated {event.reason}",
      "warning: {event.reason:first} is obsolete; instead, specify {}",
      "warning: {event.reason:first} is deprecated{}", "warning: {}: support for restriction {event.reason}",
      "warning: option {event.reason:first} is deprecated{}",
      action: .warn, category: .configuration,
      means: "A setting is out of date and will go: {event.reason}.",
      samples: [
        "warning: /etc/postfix/main.cf: support for parameter \"smtpd_use_tls\" will be removed from Postfix; instead, specify \"smtpd_tls_security_level\"",
        "warning: option -V is deprecated with Postfix 2.3; specify -XV instead",
      ]),
  ]

  static let compatibility: [Message] = [
    Message(
      "compatibility-default",
      "using backwards-compatible default setting {event.reason}",
      "warning: using backwards-compatible default setting {event.reason}",
      "{}: using backwards-compatible default setting {event.reason}",
      action: .other, category: .configuration,
      means: "An old default still holds here, because of the compatibility level: {event.reason}.",
      notTold: "That anything is wrong now: it would change if compatibility_level were raised.",
      samples: [
        "using backwards-compatible default setting append_dot_mydomain=yes to rewrite \"mail\" to \"mail.example.com\"",
        "using backwards-compatible default setting mynetworks_style=subnet to permit request from client \"pc14.example.com[198.51.100.14]\"",
        "using backwards-compatible default setting \"smtpd_relay_restrictions = (empty)\" to avoid \"Relay access denied\" error for recipient \"a@example.net\" from client \"pc14.example.com[198.51.100.14]\"",
        "/etc/postfix/master.cf: line 12: using backwards-compatible default setting chroot=y",
      ],
      hostile: [
        .init(
          "using backwards-compatible default setting smtputf8_enable=no to accept non-ASCII recipient address \"x\" from client \"y[192.0.2.1]\"@example.net\" from unknown[203.0.113.5]",
          [
            .reason:
              "smtputf8_enable=no to accept non-ASCII recipient address \"x\" from client \"y[192.0.2.1]\"@example.net\" from unknown[203.0.113.5]",
            .sourceIP: "",
          ])
      ]),
    Message(
      "compatibility-mode",
      "Postfix is running with backwards-compatible default settings",
      "Postfix is using backwards-compatible default settings", "See {}COMPATIBILITY_README.html for details",
      "To disable backwards compatibility use \"postconf compatibility_level={}\" and \"postfix reload\"",
      "warning: Postfix is running with backwards-compatible default settings",
      "warning: See {}COMPATIBILITY_README.html for details",
      "warning: To disable backwards compatibility use \"postconf compatibility_level={}\" and \"postfix reload\"",
      "Note: {}backwards-compatib{}",
      action: .other, category: .configuration,
      means: "Postfix runs with the defaults of an older version.",
      samples: [
        "Postfix is running with backwards-compatible default settings",
        "See http://www.postfix.org/COMPATIBILITY_README.html for details",
        "To disable backwards compatibility use \"postconf compatibility_level=3.6\" and \"postfix reload\"",
      ]),
    Message(
      "debug-process",
      "time to retire -- {}", "master disconnect -- {}", "connection established", "connection closed",
      "idle timeout -- exiting", "trigger arrived", "rewrite stream disconnect",
      action: .other,
      means: "A process says how it goes, because it was told to be wordy.",
      samples: ["idle timeout -- exiting", "connection established"]),
  ]
}
