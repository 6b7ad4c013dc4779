import MailVocabulary

extension Diagnosis.Detector {
  /// Failed deliveries whose reply reads as one thing, by subject.
  static func reply(
    _ code: FindingCode, _ reading: ReplyReading, _ type: Finding.SubjectType, severity: Finding.Severity,
    where condition:
      @escaping @Sendable (_ subject: String, _ trouble: DeliveryLedger.Trouble, _ ledger: DeliveryLedger) -> Finding
      .Severity? = { _, _, _ in nil }
  ) -> Diagnosis.Detector {
    .rule { book in
      let ledger = book.delivery
      return ledger.troubles.compactMap { key, trouble -> Finding? in
        guard key.reading == reading else { return nil }
        let severity = condition(key.subject, trouble, ledger) ?? severity
        return Finding(code, .init(type, key.subject), trouble.incident, severity: severity, values: trouble.values)
      }
    }
  }
}
