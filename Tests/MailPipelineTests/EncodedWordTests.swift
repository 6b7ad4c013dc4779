import MailVocabulary
import Testing

/// Subjects and mailbox names as people read them, however the log has them.
@Suite struct EncodedWordTests {
  @Test(arguments: [
    ("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=", "Grüße aus Köln"), ("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"),
    ("=?iso-8859-1?Q?Caff=E8?=", "Caffè"), ("=?ISO-8859-15?q?10_=A4?=", "10 €"),
    ("=?windows-1252?Q?=80_5_=96_=93ja=94?=", "€ 5 – “ja”"), ("=?utf-8*en?Q?x?=", "x"),
    ("Re: =?utf-8?Q?=C3=A0?= bientot", "Re: à bientot"), ("no words at all", "no words at all"),
    // Folded: with a blank, and with what Postfix, Exim and syslog daemons write for the line end.
    ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"), ("=?utf-8?Q?a?=? =?utf-8?Q?b?=", "ab"),
    ("=?utf-8?Q?a?=??=?utf-8?Q?b?=", "ab"), ("=?utf-8?Q?a?=\\n =?utf-8?Q?b?=", "ab"),
    ("=?utf-8?Q?a?=#012 =?iso-8859-1?Q?=E8?=", "aè"), ("=?utf-8?Q?a?=  text", "a  text"),
    // A letter that begins in one word and ends in the next.
    ("=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=", "ü"), ("=?utf-8?B?w7w=?= =?utf-8?B?w7w=?=", "üü"),
    // Cut in the middle of a word, of an escape.
    ("=?utf-8?Q?Gr=C3=BC=C3=9", "Grü\u{FFFD}"), ("=?utf-8?B?R3LDvM", "Grü"), ("=?utf-8?Q?abc=", "abc"),
    // Broken, or of a character set that is not known: as it stands.
    ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="), ("=?koi8-r?Q?abc?=", "=?koi8-r?Q?abc?="), ("=?", "=?"), ("=??=", "=??="),
    ("=?utf-8?B?!!?=", "=?utf-8?B?!!?="), ("=?utf-8?Q?50=ZZ_off?=", "50=ZZ off"),
    ("a =?utf-8?Q?b?c", "a =?utf-8?Q?b?c"),
    ("=?utf-8?Q?broken=FF?=", "broken\u{FFFD}"),
  ]) func subjectsAreRead(_ text: String, _ told: String) {
    #expect(EncodedWords.decoded(text) == told)
  }

  @Test func subjectsAreFoundAsTheyAreReadAndAsTheyStand() {
    let subject = "=?utf-8?Q?GR=C3=9CSSE?= =?utf-8?Q?_aus_Rom?="
    for part in ["grüsse", "sse aus rom", "=?utf-8?q?gr=c3", "=?utf-8?Q?gr=C3=BCsse?="] {
      #expect(EncodedWords.contains(subject, part), "\(part)")
    }
    for part in ["grosse", "rom aus", "utf-16"] { #expect(!EncodedWords.contains(subject, part), "\(part)") }
  }

  /// Nothing that a sender may write makes it fail, nor larger than it was.
  @Test func anySubjectIsRead() {
    let parts = ["=?", "?=", "utf-8", "?Q?", "?B?", "=", "=C3", "w7", " ", "?", "\\n", "é", "\u{0}"]
    var state: UInt64 = 1
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        text += parts[Int(state >> 33) % parts.count]
      }
      #expect(EncodedWords.decoded(text).utf8.count <= 3 * text.utf8.count)
    }
  }

  @Test(arguments: [
    ("INBOX", "INBOX"), ("Entw&APw-rfe", "Entwürfe"), ("&U,BTFw-", "台北"), ("R&-D", "R&D"), ("R&D", "R&D"),
    ("a&b-c", "a&b-c"), ("Tom & Jerry-2", "Tom & Jerry-2"), ("&2D3eAA-", "😀"), ("&2D0-", "&2D0-"), ("", ""),
  ]) func mailboxesAreRead(_ name: String, _ told: String) {
    #expect(MailboxName.decoded(name) == told)
  }
}
