import MailVocabulary

extension Diagnosis {
  /// Given up after the queue lifetime.
  static let expired = Diagnosis(
    .deliveryExpired, severity: .error, actor: .remote,
    title: "Mail to {subject} was given up and returned",
    cause: "{count} recipients at {subject} could not be reached until the queue lifetime ended; the last reason was: “{reply}”.",
    remedy: [
      "Remove that last reason first; it is the true trouble.",
      "Tell the senders, and have the mail sent again after that.",
    ],
    detector: .rule { book in
      book.delivery.expired.map { domain, trouble in
        Finding(
          .deliveryExpired, .init(.domain, domain), trouble.incident, severity: .error, values: trouble.values)
      }
    },
    cases: [])
}
