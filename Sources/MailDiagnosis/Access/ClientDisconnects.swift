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
    blindSpots:
      "Which side broke the connection off, and after which byte, only a capture tells: tcpdump -i any port 143.",
    blindSpotsFor: [
      "dovecot":
        "What the client was doing, the line tells behind in=, out= and state=; which program it is, imap_id_log = *.",
      "uw-imap": "How much had been fetched is not logged; the beginning of sessions is, with mail.debug.",
    ],
    detector: .rule { book in
      let needed = book.thresholds.brokenSessions
      return book.access.users.compactMap { _, user -> Finding? in
        guard let broken = user.broken, broken.count >= needed, broken.count >= user.intact else { return nil }
        // The same mail again and again is told of as that.
        if let repeated = user.repeats.longest, repeated.count >= book.thresholds.repeatedDownloads,
          repeated.count * 2 >= broken.count
        {
          return nil
        }
        return Finding(
          .accessClientDisconnects, .init(.user, user.name), broken, severity: .notice,
          values: ["service": user.service, "host": user.host ?? "SERVER"])
      }
    },
    cases: clientDisconnectsCases)
}
