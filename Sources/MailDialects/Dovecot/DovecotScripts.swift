import MailSyntax
import MailVocabulary

extension DovecotMessages {
  /// Filter scripts as ManageSieve clients keep them, and what is told only on demand.
  static let sieveScripts: [Message] = [
    Message(
      "sieve-script-changed",
      templates: DovecotPrefix.times(
        DovecotPrefix.user("managesieve") + DovecotPrefix.user("sieve"),
        [
          "sieve: {:first}: Moved active sieve script file '{mail.mailbox:first}' to script storage{}",
          "sieve: storage {:first}: {:first}: Moved active sieve script file '{mail.mailbox:first}' to script storage{}",
          "Stored sieve script{event.reason}", "Script {event.reason}",
        ]),
      action: .other, outcome: .success, category: .file, mailProtocol: .managesieve,
      means: "{user.name} changed a filter script.",
      samples: [
        "managesieve(judy)<301><YTe9eghhc4HGM2QO>: sieve: file storage: Moved active sieve script file '/var/vmail/judy/.dovecot.sieve' to script storage as '/var/vmail/judy/sieve/dovecot.orig.sieve'.",
        "sieve(judy)<330><ohp5eghhY+bGM2QO>: sieve: storage personal: file: Moved active sieve script file '/var/vmail/judy/.dovecot.sieve' to script storage as '/var/vmail/judy/sieve/dovecot.orig.sieve'.",
      ]),
    Message(
      "sieve-script-trouble",
      templates: DovecotPrefix.times(
        DovecotPrefix.user("managesieve") + DovecotPrefix.user("sieve"),
        [
          "Failed to {event.reason}", "Warning: sieve: {event.reason}", "Error: sieve: {event.reason}",
          "sieve: Error: {event.reason}", "sieve: Warning: {event.reason}",
        ]),
      action: .warn, category: .file, mailProtocol: .managesieve,
      means: "Something about the filter scripts of {user.name} did not work: {event.reason}.",
      samples: [
        "managesieve(judy)<303><LQfKeghh4YLGM2QO>: Failed to delete script `nosuch': Sieve script `nosuch' not found",
        "sieve(judy)<332><Zu2FeghhR57GM2QO>: Failed to delete script 'nosuch': Sieve script not found",
        "managesieve(judy)<301><YTe9eghhc4HGM2QO>: Warning: sieve: file storage: Active sieve script symlink /var/vmail/judy/.dovecot.sieve is no symlink.",
      ]),
  ]

  /// What mail_debug, auth_debug and the like make it tell.
  static let traces: [Message] = [
    Message(
      "trace",
      templates: DovecotPrefix.times(
        DovecotPrefix.any + ["auth-worker({mail.process.pid}): "], ["Debug: {event.reason}"]),
      action: .other,
      means: "A step that Dovecot tells of because debugging is on: {event.reason}.",
      samples: [
        "imap(alice)<20681><9tU24vtgAa7GM2QP>: Debug: Effective uid=5000, gid=5000, home=/var/vmail/alice",
        "auth: Debug: auth client connected (pid=2311)",
        "lmtp(20889, alice): Debug: Loading modules from directory: /usr/lib/dovecot/modules",
        "auth-worker(588): Debug: conn unix:auth-worker (pid=134,uid=401): auth-worker<57>: Handling USER request",
      ])
  ]
}
