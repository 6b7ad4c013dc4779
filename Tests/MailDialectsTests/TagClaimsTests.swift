import MailDialects
import MailVocabulary
import Testing

@testable import MailSyntax

/// Whose a tag is, found by name and by asking each dialect.
@Suite struct TagClaimsTests {
  @Test func theTableSaysWhatTheDialectsSay() {
    let claims = TagClaims(Dialects.all)
    var tags: Set<String> = [
      "", "/", "x", "imapd", "IMAPD", "postfix", "postfix-out/smtpd", "a/b/smtpd", "smtpd/", "dma/12ab", "Dovecot",
    ]
    for dialect in Dialects.all {
      for name in dialect.programs + dialect.programsBeforeSlash + dialect.programsAfterSlash {
        tags.formUnion([name, name.uppercased(), "x/" + name, name + "/x", name + "x"])
      }
    }
    for tag in tags {
      let asked = Dialects.all.indices.filter { Dialects.all[$0].claims(tag) }
      #expect(claims.claimants(of: tag) == Array(asked), "\(tag)")
    }
  }
}
