import MailInput
import Testing

@Suite struct SystemLogTests {
  @Test func usualPlaces() throws {
    let work = Workplace()
    for name in [
      "maillog", "maillog-20261011.gz", "maillog-20261018.xz", "mail", "mail.1", "mail.err", "mail.log", "messages",
      "exim4/mainlog", "exim4/mainlog.1", "exim4/rejectlog", "exim4/paniclog", "dovecot.log", "dovecot-info.log",
    ] {
      try work.write("var/log/" + name, name + "\n")
    }
    try work.write("usr/bin/journalctl", "")
    let expected = [
      ["maillog-20261011.gz", "maillog-20261018.xz", "maillog"], ["mail.log"], ["mail.1", "mail"],
      ["exim4/mainlog.1", "exim4/mainlog"], ["exim4/rejectlog"], ["exim4/paniclog"], ["dovecot.log"],
      ["dovecot-info.log"],
    ]
    let prefix = work.path + "/var/log/"
    let found = InputPlan.systemLog(root: work.path).map { $0.parts.map { String($0.path.dropFirst(prefix.count)) } }
    #expect(found == expected)
  }

  @Test func mailDirectoryOfContainers() throws {
    let work = Workplace()
    try work.write("var/log/mail/mail.log", "x\n")
    try work.write("var/log/mail/mail.log.1", "x\n")
    try work.write("var/log/mail/clamav.log", "x\n")
    #expect(InputPlan.systemLog(root: work.path).map(\.parts.count) == [2])
  }

  @Test func mailDirectoryIsNoLog() throws {
    let work = Workplace()
    try work.write("var/log/mail/info", "x\n")
    #expect(InputPlan.systemLog(root: work.path).isEmpty)
  }

  @Test func journalIfThereIsNoFile() throws {
    let work = Workplace()
    #expect(InputPlan.systemLog(root: work.path).isEmpty)
    try work.write("usr/bin/journalctl", "")
    #expect(InputPlan.systemLog(root: work.path).map { $0.parts.map(\.place) } == [[.journal]])
    // An empty file was left behind when the journal took over.
    try work.write("var/log/mail.log", "")
    #expect(InputPlan.systemLog(root: work.path).last?.parts.map(\.path) == ["journal"])
    try work.write("var/log/mail.log.1", "x\n")
    #expect(InputPlan.systemLog(root: work.path).map(\.parts.count) == [2])
  }
}
