import MailTestSupport
import MailVocabulary
import Testing

/// Files that daemons write themselves, and what they print where systemd takes it to syslog.
@Suite struct OwnFileTests {
  /// A line, what it is, and when: as it stands in the daemon's own file.
  struct Known: CustomTestStringConvertible, Sendable {
    var line: String
    var code: String
    var time: String?
    var pid: Int32 = -1
    var program = ""
    var testDescription: String { line }
  }

  static let known: [Known] = [
    Known(
      line: "Tue Nov 24 17:07:51 2026 -> instream(local): OK", code: "clamav.clean", time: "2026-11-24T17:07:51Z"),
    Known(
      line: "Nov 24 17:07:51 mail clamd[7]: Tue Nov 24 17:07:51 2026 -> instream(local): OK", code: "clamav.clean",
      time: "2026-11-24T17:07:51Z", pid: 7, program: "clamd"),
    Known(
      line: "Nov 24 17:07:51 mail clamd[7]: instream(local): OK", code: "clamav.clean", time: "2026-11-24T17:07:51Z",
      pid: 7, program: "clamd"),
    Known(
      line: "Tue Nov 24 17:09:34 2026 [598] info: spamd: server pid: 598", code: "spamassassin.start",
      time: "2026-11-24T17:09:34Z", pid: 598),
    Known(
      line: "2026-11-24 17:09:34 #811(normal) <a1b2c3>; task; rspamd_task_write_log: id: <undef>, ip: 127.0.0.1",
      code: "rspamd.judged", time: "2026-11-24T17:09:34Z"),
    Known(
      line: "Nov 24 17:09:34 mail rspamd[811]: (normal) <a1b2c3>; task; rspamd_task_write_log: id: <undef>",
      code: "rspamd.judged", time: "2026-11-24T17:09:34Z", pid: 811, program: "rspamd"),
    Known(
      line: "[24-Nov-2026 17:08:40 +0100]: <k3q1v8d2> Failed login for bob from 198.51.100.14 in session a (error: 0)",
      code: "roundcube.login-failed", time: "2026-11-24T16:08:40Z"),
    Known(
      line: "[24-Nov-2026 17:08:40 Europe/Rome]: Failed login for bob from 198.51.100.14 in session a (error: 0)",
      code: "roundcube.login-failed", time: "2026-11-24T17:08:40Z"),
    Known(
      line: "[24/Nov/2026 17:08:40] IMAP: Invalid password for user bob. Attempt from IP address 198.51.100.14.",
      code: "kerio.login-failed", time: "2026-11-24T17:08:40Z"),
    Known(
      line:
        "2026-11-24 17:08:40,123 INFO  [Pop3Server-3] [name=alice;ip=198.51.100.14;cid=7;] pop - user alice authenticated, mechanism=LOGIN [TLS]",
      code: "zimbra.login", time: "2026-11-24T17:08:40.123Z"),
    Known(
      line:
        "2026-11-24T17:08:40Z INFO Authentication failed (auth.failed) remoteIp = 198.51.100.14, accountName = \"bob\"",
      code: "stalwart.login-failed", time: "2026-11-24T17:08:40Z"),
    Known(
      line:
        "Nov 24 17:08:40 sogod [811]: SOGoRootPage successful login from '198.51.100.14' for user 'bob' - expire = -1",
      code: "sogo.login", time: "2026-11-24T17:08:40Z", pid: 811, program: "sogod"),
    Known(
      line: "Tue Nov 24 17:08:40 2026 - [811] (198.51.100.14) zoe - login error - no such user - loginname=zoe",
      code: "openwebmail.login-unknown-user", time: "2026-11-24T17:08:40Z", pid: 811),
    Known(
      line:
        "2026/11/24 17:08:40 [info] 13#13: *26 client login failed: \"AUTH not supported\" while in http auth state, client: 203.0.113.66, server: 0.0.0.0:25, login: \"bob\"",
      code: "nginx.login-failed", time: "2026-11-24T17:08:40Z"),
    Known(
      line:
        "Nov 24 17:08:40 nginx[7]: 2026/11/24 17:08:40 [info] 13#13: *26 client 203.0.113.66:55250 connected to 0.0.0.0:25",
      code: "nginx.connect", time: "2026-11-24T17:08:40Z", pid: 7, program: "nginx"),
    Known(
      line:
        "[2026-11-24 17:08:40,601] INFO in nginx: Login attempt for: alice@example.com/imap/993 from: 198.51.100.14/35618: success: password",
      code: "mailu.login", time: "2026-11-24T17:08:40.601Z"),
    Known(
      line: "2026-11-24 17:08:40,276 INFO exited: amavis (exit status 1; not expected)", code: "supervisord.exited",
      time: "2026-11-24T17:08:40.276Z"),
    Known(
      line: "rspamd-mailcow_1     | 2026-11-24 17:08:40 #39(controller) <61f9e2>; csession; a_function: a text",
      code: "rspamd.task", time: "2026-11-24T17:08:40Z"),
    Known(
      line: "netfilter-mailcow-1  | Banning 203.0.113.66/32 for 30 minutes", code: "mailcow-netfilter.banned", time: nil
    ),
    Known(
      line: "stalwart-1  | 2026-11-24T17:08:40Z INFO Authentication failed (auth.failed) remoteIp = 198.51.100.14",
      code: "stalwart.login-failed", time: "2026-11-24T17:08:40Z"),
    Known(
      line: "<22>1 2026-11-24T17:08:40Z mail -- MARK -- - - -", code: "syslogd.mark", time: "2026-11-24T17:08:40Z"),
  ]

  @Test(arguments: known) func isRead(_ one: Known) throws {
    let event = try #require(LogRun(lines: [one.line]).events.first)
    #expect(event.code == one.code)
    #expect(event.time?.description == one.time)
    #expect(event.pid == one.pid && event.program == one.program)
    if !one.code.hasPrefix("syslogd") && one.program != "clamd" && one.program != "rspamd" { #expect(event.host == "") }
  }

  /// Words that are anybody's are a daemon's only where its mark stands before them.
  @Test(arguments: [
    "2026-11-24 17:08:15 something said: OK", "Tue Nov 24 17:07:51 2026 something: OK", "something said: OK",
    "2026-11-24 17:08:15 server pid: 598", "2026-11-24 17:08:15 ERROR: Unexpected reply",
    "Nov 24 17:08:15 mail sshd[7]: Tue Nov 24 17:07:51 2026 -> instream(local): OK",
    "[24-Nov-2026 17:08:40] something said: OK", "some-1 | something said: OK",
    "x | Banning 203.0.113.66 for 30 minutes", "[24/Nov/2026 17:08:40",
  ])
  func othersAreNotTaken(_ line: String) {
    #expect(LogRun(lines: [line]).events.allSatisfy { $0.code == "unknown" })
  }
}
