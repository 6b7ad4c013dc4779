import MailVocabulary

extension Diagnosis {
  /// The sessions of one user keep breaking off.
  static let clientDisconnects = Diagnosis(
    .accessClientDisconnects, severity: .notice, actor: .user,
    title: "The connections of {subject} keep breaking off",
    cause:
      "{count|session|sessions} of {subject} ended without a good-bye, more than ended well. A virus scanner that reads along, a weak radio link, or a router that forgets idle connections are the usual reasons. With POP3 nothing is deleted in such a session, so the same mail comes again.",
    remedy: [
      "Ask {subject} to try from another network, and to exempt the mail program from the virus scanner.",
      "If all users of that network are hit, see whether large packets get through, from a computer there: ping -M do -s 1472 {host}",
    ],
    unless: "Telephones close IMAP connections without a good-bye, and nobody is harmed.",
    detector: .rule { book in
      let needed = book.thresholds.brokenSessions
      return book.access.users.compactMap { _, user -> Finding? in
        guard let broken = user.broken, broken.count >= needed, broken.count >= user.intact else { return nil }
        return Finding(
          .accessClientDisconnects, .init(.user, user.name), broken, severity: .notice,
          values: ["service": user.service, "host": user.host ?? "SERVER"])
      }
    },
    cases: clientDisconnectsCases)
}
