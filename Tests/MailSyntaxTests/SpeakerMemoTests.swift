@testable import MailSyntax
import MailVocabulary
import Testing

/// A header that is told from those before is the header that is read.
@Suite struct SpeakerMemoTests {
  static let lines = [
    "mail postfix/smtpd[17795]: connect from unknown[192.0.2.7] and more",
    "mail postfix/smtpd[17796]: 244D53CCED3: client=unknown[192.0.2.7]",
    "mail postfix/smtpd[17795]:connect from unknown[192.0.2.7], no blank",
    "mail postfix/smtpd[17795] connect from unknown[192.0.2.7], no colon",
    "mail postfix/smtpd[]: connect from unknown[192.0.2.7], no number here",
    "mail postfix/smtpd[12345678901234567890]: connect from unknown[192.0.2.7]",
    "mail postfix/smtpd[1234567890]: connect from unknown[192.0.2.7], ten digits",
    "mail postfix/smtpd[99999999999]: connect from unknown[192.0.2.7], too many",
    "mail postfix/smtpd[17x5]: connect from unknown[192.0.2.7], a letter in it",
    "mail postfix/smtpd[177", "mail postfix/smtpd[17795]: ", "mail postfix/smtpd[17795]:",
    "mail  postfix/smtpd[17795]: two blanks before the tag, and some text",
    "mail.example.com dovecot[7]: imap-login: Login: user=<bob>, method=PLAIN",
    "mail.a.very.long.name.example.com postfix/submission/smtpd[7]: connect from x",
    "mail sm-mta[dma]: a tag with letters in its brackets, as some have",
    "[192.0.2.7] postfix/smtpd[1]: an address in brackets for the host name",
    "postfix/smtpd[17795]: no host at all, as some have it, and then more text",
    "mail sogod [123]: a blank before the bracket, and some text behind it",
    "INFO    postfix/smtpd[7]: a level where the host should be, then a tag",
    "a=b postfix/smtpd[17795]: no host has such a name, so it is text only",
    "<mail.info> mail postfix/smtpd[17795]: what FreeBSD writes in front of it",
    "mail postfix/smtpd: [17795]: a bracket behind the tag, which has no number",
    "mail last message repeated 3 times [17795]: and then some more of the text",
    "mail dovecot: imap-login: Login: user=<bob>, method=PLAIN, rip=192.0.2.7",
    "mail dovecot:imap-login: no blank behind the colon, and some more text",
    "mail dovecot[17795]: imap-login: Login: user=<bob>, method=PLAIN, rip=192.0.2.7",
    "mail dovecot: [17795]: a bracket behind the colon, and then some more text",
    "imap(john doe): Info: Logged out in=60 out=1200, as its own file has it",
    "imap(john doe): Logged out in=60 out=1200, without a word for how bad it is",
    "imap(john doe)[17795]: Info: Logged out in=60 out=1200, and with a number",
    "auth: Error: LDAP: binding failed, as its own file has it, and more text",
    "fe80::1 postfix/smtpd[17795]: connect from unknown[192.0.2.7] and more",
    "fe80::1 dovecot: imap-login: Login: user=<bob>, method=PLAIN, rip=192.0.2.7",
    "NOTICE dovecot: imap-login: a level that may be the name of a host, too",
    "NOTICE dovecot[17795]: imap-login: a level that may be the name of a host",
    "INFO dovecot: imap-login: a level that is none, and then some more text",
    "mail last: message repeated 3 times, which looks as if syslog had written it",
    "mail -- MARK --: which syslog writes, but for the colon that follows it",
    "a=b dovecot: imap-login: no host has such a name, so it is text only",
    "mail dovecot(x): imap-login: a tag with more in it than letters and digits",
  ]

  static let stamps = [
    "Oct  4 10:59:51 ", "2026-10-04T10:59:51.123456+02:00 ", "Oct  4 10:59:52 ", "<22>Oct  4 10:59:51 ",
  ]

  private static func text(_ header: SyslogHeader) -> String {
    var header = header
    header.program = -1
    return "\(header)"
  }

  @Test func theSameHeader() {
    var memo = SyslogHeader.Memo()
    var known = 0
    // Twice, so that each was seen; and each after each other, so that none is taken for another.
    for first in Self.lines {
      for second in Self.lines {
        for stamp in Self.stamps {
          for (number, line) in [(1, stamp + first), (2, stamp + second), (1, stamp + first)] {
            line.withBytes { line in
              let header = SyslogHeader(line, &memo)
              if header.program >= 0 { known += 1 }
              #expect(Self.text(header) == Self.text(SyslogHeader(line)), "\(line.string)")
              if header.program < 0 { memo.speakers.note(line, header, program: number) }
            }
          }
        }
      }
    }
    #expect(known > 1_000)
  }

  /// What was noted is known again: with a number and without, and where the two have one place in the table.
  @Test func whatWasNotedIsKnown() {
    var memo = SyslogHeader.Memo()
    let tags = (0..<40).flatMap { ["mail daemon\($0)[7]: ", "mail daemon\($0): "] }
    func number(_ tag: String) -> Int {
      (Self.stamps[0] + tag + String(repeating: "x", count: 40)).withBytes { line in
        let header = SyslogHeader(line, &memo)
        if header.program < 0 { memo.speakers.note(line, header, program: 5) }
        return header.program
      }
    }
    for tag in tags {
      #expect(number(tag) == -1 && number(tag) == 5, "\(tag)")
    }
    // Most of eighty are known still.
    #expect(tags.count { number($0) == 5 } > 60)
  }
}
