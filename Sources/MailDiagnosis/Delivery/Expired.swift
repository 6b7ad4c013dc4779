import MailVocabulary

extension Diagnosis {
  /// Given up after the queue lifetime.
  static let expired = Diagnosis(
    .deliveryExpired, severity: .error, actor: .remote,
    title: "Mail to {subject} was given up and returned",
    cause:
      "{count|recipient|recipients} at {subject} could not be reached until the time for trying was over{reply?; the last reason was “~”}.",
    remedy: [
      "Mend what the last reason says first; it is the true trouble.",
      "Tell the senders, who have got a notice, to send again after that.",
    ],
    detector: .rule { book in
      book.delivery.expired.map { domain, trouble in
        var finding = Finding(
          .deliveryExpired, .init(.domain, domain), trouble.incident, severity: .error, values: trouble.values)
        // Who can remove the last reason.
        finding.actor = trouble.lastReading.actor
        return finding
      }
    },
    cases: expiredCases)
}
