import MailVocabulary

/// Mail in bulk from one place where the account never was. People move, and addresses change by night, so it takes
/// more than the place: how much of the mail comes back, as happens to those who write to lists of strangers.
struct StrangeOrigin {
  let source: String

  /// - Parameter users: those of the access ledger who have the sender's name.
  init?(_ burst: SpamBurst, _ sender: SenderLedger.Sender, _ users: [AccessLedger.User], _ access: AccessLedger) {
    guard let source = burst.newSources.max(by: { Self.sent(sender, $0) < Self.sent(sender, $1) }),
      Self.sent(sender, source) * 5 >= burst.messages * 4, !PrivateNetworks.contain(source)
    else { return nil }
    // A web mail server, an office, a carrier: others are there too.
    guard access.sources[source].map({ $0.users.count <= 1 }) ?? true else { return nil }
    let before = Instant(seconds: burst.start - 3_600)
    // Where the account was at home until then, reading or sending.
    let homes = users.flatMap { $0.origins.filter { $0.first < before }.map(\.source) }
    let origins = sender.sources.filter { $0.value.first < before }.keys
    guard !homes.isEmpty || !origins.isEmpty, !homes.contains(source), !origins.contains(source) else { return nil }
    let hasOnlyRead = origins.isEmpty && users.reduce(0) { $0 + $1.logins } >= 3
    guard burst.failed * 10 >= burst.recipients * (hasOnlyRead ? 1 : 3) else { return nil }
    self.source = source
  }

  private static func sent(_ sender: SenderLedger.Sender, _ source: String) -> Int {
    sender.sources[source]?.messages ?? 0
  }
}
