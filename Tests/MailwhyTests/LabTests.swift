import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// What is concluded from the logs of real daemons is what was done to them.
@Suite struct LabTests {
  /// What the log cannot tell, or tells otherwise than what was done.
  static let untold: [String: String] = [
    "uw-imap/imap-append-good": "imapd logs no counts",
    "uw-imap/imap-good": "imapd logs no counts",
    "uw-imap/imap-unknown-user": "an unknown name reads as a wrong password",
    "uw-imap/pop3-unknown-user": "an unknown name reads as a wrong password",
    "uw-imap/pop3-hangup-mid-session": "a session that breaks off logs no deletions",
    "uw-imap/pop3-tcpd-refused": "the refusal is in another file",
    "uw-imap/imap-wrong-password": "the refusals are in another file, so their number is not known",
    "uw-imap/pop3-wrong-password": "the refusals are in another file, so their number is not known",
    "uw-imap/pop3-brute-force": "the refusals are in another file, so their number is not known",
    "uw-imap/pop3-wrong-then-right": "the refusal is in another file",
    "uw-imap/pop3-auth-plain": "the refused name is in another file",
    "courier/imap-good": "Courier logs no counts",
    "courier/imap-login-failures": "an unknown name reads as a wrong password",
    "courier/pop3-good-delete": "Courier logs no counts",
    "courier/pop3-leave-on-server": "Courier logs no counts",
    "courier/pop3-unknown-user": "an unknown name reads as a wrong password",
    "cyrus/connect-drop": "Cyrus logs no addresses of those who do not log in",
    "cyrus/imap-good": "imapd logs no counts",
    "cyrus/imap-login-failures": "an unknown name reads as a wrong password",
    "cyrus/pop3-good-delete": "pop3d does not log how many messages there are",
    "cyrus/pop3-leave-on-server": "pop3d does not log how many messages there are",
    "cyrus/pop3-unknown-user": "an unknown name reads as a wrong password",
    "popa3d/pop3-unknown-user": "the name is withheld",
    "solid-pop3d/connect-drop": "the end is not told, or by another process",
    "solid-pop3d/pop3-good-delete": "solid-pop3d logs no counts",
    "solid-pop3d/pop3-leave-on-server": "solid-pop3d logs no counts",
    "postfix/submission-no-auth": "nobody tried to log in",
    "postfix/submission-wrong-password": "one try of a client that falls back to another mechanism is two refusals",
    "postfix/milter-down": "refused at MAIL: the line names no recipient",
    "postfix/too-large-at-mail": "refused at MAIL: the line names no recipient",
    "exim/acl-discard": "the line of what was thrown away names no recipient",
    "exim/acl-freeze": "nothing was tried yet, so no line names a recipient",
    "exim/client-blocked": "refused when it connected: the line names no recipient",
    "exim/dnsbl-reject": "refused when it connected: the line names no recipient",
    "exim/header-reject": "refused after DATA: the line names no recipient",
    "exim/sender-access-reject": "refused at MAIL: the line names no recipient",
    "exim/submission-good": "the sender is written with the name of the host",
    "exim/too-large": "refused at MAIL: the line names no recipient",
    "opensmtpd/relay-denied": "the line of the refusal names no sender",
    "opensmtpd/too-large": "the line of the refusal names no sender",
    "opensmtpd/unknown-local-user": "the line of the refusal names no sender",
    "dovecot-2.4/own-file": "2.4 logs the bytes of the deleted and not the number of messages",
    "dovecot-2.4/plaintext-refused-submission": "the refusal is told to the client only",
    "dovecot-2.4/pop3-good-delete": "2.4 logs the bytes of the deleted and not the number of messages",
    "dovecot-2.4/pop3-leave-on-server": "2.4 logs the bytes of the deleted and not the number of messages",
    "dovecot/backend-file-missing": "the line of the missing file names no session",
    "dovecot/imap-good": "imap logs no number of messages",
    "dovecot/plaintext-refused": "a refusal of plain text is no wrong password",
    "dovecot/plaintext-refused-submission": "the refusal is told to the client only",
    "dovecot/pop3-unknown-user": "an unknown name reads as a wrong password",
    "dovecot/pop3-wrong-then-right": "a refusal before the login is not told",
    "dovecot/restart": "the end says that the server stopped",
    "sendmail/alias-three": "local names are written without the domain",
    "sendmail/client-blocked": "refused when it connected: the line names no recipient",
    "sendmail/dnsbl-reject": "refused when it connected: the line names no recipient",
    "sendmail/sender-access-reject": "refused at MAIL: the line names no recipient",
    "sendmail/sender-domain-unknown": "refused at MAIL: the line names no recipient",
    "sendmail/too-large": "refused at MAIL: the line names no recipient",
    "sendmail/unknown-local-user": "the line of the refusal names no status",
    "sendmail-8.18/access-sender": "refused at MAIL: the line names no recipient",
    "sendmail-8.18/access-sender-later": "refused at MAIL: the line names no recipient",
    "sendmail-8.18/milter-eom-quarantine": "the line of the quarantine names no recipient",
    "sendmail-8.18/sender-domain-servfail": "refused at MAIL: the line names no recipient",
    "sendmail-8.18/sender-domain-unknown": "refused at MAIL: the line names no recipient",
  ]

  @Test(arguments: Lab.all, ["log", "rfc3339.log"]) func everyLineIsUnderstood(_ one: Lab.Scenario, _ ending: String)
    throws
  {
    for line in try one.run(ending).events {
      #expect(!line.code.hasSuffix(".other") || line.code == "pam.other", "line \(line.number): \(line.code)")
    }
  }

  @Test(arguments: Lab.all, ["log", "rfc3339.log"]) func sessionsAreTrue(_ one: Lab.Scenario, _ ending: String) throws {
    guard Self.untold[one.testDescription] == nil else { return }
    let sessions = try one.run(ending).sessions
    for truth in try one.truth.sessions {
      let found = sessions.filter { session in
        session.sourceIP == truth.client_ip && session.user == truth.user
          && session.outcome.rawValue == truth.outcome && (truth.reason == nil || session.reason == truth.reason)
          && (truth.messages == nil || session.total == truth.messages)
          && (truth.deleted == nil || session.deleted == truth.deleted)
          && (truth.failures == nil || session.failures == truth.failures)
      }
      #expect(!found.isEmpty, "\(truth)")
    }
    #expect(sessions.count >= (try one.truth.sessions.count))
  }

  @Test(arguments: Lab.all, ["log", "rfc3339.log"]) func messagesAreTrue(_ one: Lab.Scenario, _ ending: String) throws {
    // Dovecot puts into mailboxes what a mail server hands over; the record of the message is the mail server's.
    guard Self.untold[one.testDescription] == nil, !one.daemon.hasPrefix("dovecot") else { return }
    let messages = try one.run(ending).messages
    for truth in try one.truth.messages {
      let found = messages.contains { message in
        // OpenSMTPD logs no Message-ID.
        (truth.message_id == nil || message.messageID == truth.message_id || one.daemon == "opensmtpd")
          && (truth.from == nil || message.sender == truth.from || message.sender == "" && truth.from == "<>")
          && message.recipients.contains { recipient in
            recipient.address.lowercased() == truth.to?.lowercased() && recipient.outcome.rawValue == truth.outcome
              && (truth.dsn == nil || recipient.dsn == truth.dsn)
              && (truth.original_to == nil || recipient.originalTo == truth.original_to)
              && Self.isSaid(truth.reply, recipient.reply)
          }
      }
      #expect(found, "\(truth)")
    }
  }

  /// A truth may have the reply with the words around it, or a part of it; Sendmail has none where it delivered itself.
  static func isSaid(_ truth: String?, _ reply: String?) -> Bool {
    guard let truth, truth != "stat=Sent" else { return true }
    return reply.map { $0.contains(truth) || truth.contains($0) } ?? false
  }

  /// Exim's own files tell the same as its lines in syslog.
  @Test(arguments: Lab.scenarios("exim")) func messagesAreTrueInItsOwnFiles(_ one: Lab.Scenario) throws {
    guard Self.untold[one.testDescription] == nil else { return }
    let logs = ["mainlog", "rejectlog", "paniclog"].compactMap { name in
      (try? Data(contentsOf: one.file(name))).map { (name, [[UInt8]($0)]) }
    }
    #expect(!logs.isEmpty)
    let messages = LogRun(logs: logs).messages
    for truth in try one.truth.messages {
      let found = messages.contains { message in
        (truth.message_id == nil || message.messageID == truth.message_id)
          && message.recipients.contains {
            $0.address.lowercased() == truth.to?.lowercased() && $0.outcome.rawValue == truth.outcome
              && Self.isSaid(truth.reply, $0.reply)
          }
      }
      #expect(found, "\(truth)")
    }
  }

  /// Incidents whose rule one try is enough for.
  static let certain: Set<FindingCode> = [
    .accessLoginFailed, .deliveryRecipientUnknown, .deliveryMailboxFull, .deliveryDnsFailure,
    .deliveryRemoteUnreachable,
    .deliveryGreylisted, .deliveryBlocklisted, .deliveryExpired, .serverFilterDown, .serverRestarted,
    .deliveryContentRejected, .deliveryRelayDenied, .deliveryTooLarge, .deliveryAuthenticationPolicy,
    .deliveryRateLimited, .deliveryTlsFailed, .deliveryLocalFailure,
  ]

  /// What is told more exactly than the truth names it, or beside it.
  static let told: [String: FindingCode] = [
    "postfix/dns-nullmx": .deliveryNullMx,
    // Who has no login, and no name of the house, is a stranger.
    "postfix/relay-denied": .abuseRelayProbe,
    "postfix/header-check-discard": .deliveryDiscarded,
    "postfix/header-check-hold": .deliveryHeld,
  ]

  /// What is not told, since one refusal of a stranger is his own affair.
  static let unsaid: Set<String> = [
    "postfix/too-large-at-mail", "postfix/body-check-reject", "postfix/header-check-reject",
  ]

  @Test(arguments: Lab.scenarios("postfix"), ["log", "rfc3339.log"])
  func incidentsAreFound(_ one: Lab.Scenario, _ ending: String) throws {
    let findings = try one.run(ending).findings
    for truth in try one.truth.incidents {
      guard let code = FindingCode(rawValue: truth.kind), Self.certain.contains(code) else { continue }
      guard !Self.unsaid.contains(one.testDescription) else { continue }
      let expected = Self.told[one.testDescription] ?? code
      #expect(findings.contains { $0.code == expected && !$0.evidence.isEmpty }, "\(truth)")
    }
    let told = Set(try one.truth.incidents.map(\.kind))
    for finding in findings where !told.contains(finding.code.rawValue) {
      #expect(Self.told[one.testDescription] == finding.code, "\(finding.code)")
    }
  }

  /// Where a single event is enough, what was done to access and to servers is found at every daemon; what needs a
  /// habit, as mail left on the server for a week or sessions that keep breaking off, is not told of one.
  @Test(arguments: Lab.all, ["log", "rfc3339.log"])
  func troubleOfAccessIsFound(_ one: Lab.Scenario, _ ending: String) throws {
    let needsHabit: Set<FindingCode> = [
      .accessMailLeftOnServer, .accessClientDisconnects, .accessBruteForce, .accessTlsFailed, .accessPlaintextRefused,
      .accessLimitReached,
    ]
    // The log shows another trouble than the one that was meant.
    guard
      !["dovecot/stop", "dovecot-2.4/stop", "sendmail-8.18/queue-disk-full", "sendmail-8.18/milter-down-temp"]
        .contains(one.testDescription)
    else { return }
    let findings = try one.run(ending).findings
    for truth in try one.truth.incidents {
      guard let code = FindingCode(rawValue: truth.kind), !needsHabit.contains(code) else { continue }
      guard code.rawValue.hasPrefix("access.") || code.rawValue.hasPrefix("server.") else { continue }
      // A daemon that says nothing of a refusal, or withholds the name, shows no more than silence.
      if code == .accessLoginFailed, Self.untold[one.testDescription] != nil { continue }
      #expect(findings.contains { $0.code == code && !$0.evidence.isEmpty }, "\(truth)")
    }
  }

  /// The authentication file and the mail file together tell what each alone does not.
  @Test func bothFilesOfUWTogether() throws {
    let one = Lab.Scenario(daemon: "uw-imap", name: "pop3-wrong-then-right")
    let lines =
      (try [UInt8](Data(contentsOf: one.file("rfc3339.log"))) + [UInt8](Data(contentsOf: one.file("other.rfc3339.log"))))
    let sorted = lines.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }.sorted()
    let session = try #require(LogRun(lines: sorted).sessions.first)
    #expect(session.outcome == .success)
    #expect(session.failures == 1)
    #expect(session.user == "bob")
  }
}
