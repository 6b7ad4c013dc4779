import MailVocabulary

/// Whose the refused logins of one address most likely are.
public enum RefusalOwner: String, Sendable {
  /// A device that keeps an old password.
  case oldDevice = "old-device"
  /// Someone who guesses.
  case attack
  /// Mistyped, and right within ten minutes.
  case mistyped
  /// An address from which they log in.
  case ownAddress = "own-address"
  /// The server refused for a reason that is not the password.
  case server
  case stranger
}

extension UserStory {
  /// What was found about them, or about a source that tried them.
  public func findings(_ entries: [Report.Entry]) -> [Report.Entry] { entries.filter { concerns($0.finding) } }

  private func concerns(_ finding: Finding) -> Bool {
    let value = finding.subject.value
    switch finding.subject.type {
    case .user:
      let user = value.lowercased()
      return user == folded || addresses.contains { $0.address == user }
    case .source:
      if finding.values["user"]?.lowercased() == folded { return true }
      let range = AddressRange(value)
      func isIt(_ source: String) -> Bool { source == value || range?.contains(source) ?? false }
      // What is said of an office or a web mail server is not said of each who sits there.
      return ledger.refusals.keys.contains(where: isIt)
        || ledger.devices.keys.contains { isIt($0.source) && neighbours[$0.source] == nil }
    case .message: return (received.ids.elements + sent.ids.elements).contains(value)
    case .domain, .service, .host, .log: return false
    }
  }

  /// Whether somebody who guessed the password logs in from there.
  func isIntruder(_ source: String, _ entries: [Report.Entry]) -> Bool {
    entries.contains { $0.finding.code == .accessAccountCompromised && $0.finding.subject.value.lowercased() == folded }
      && owner(of: source, entries) == .attack
  }

  public func owner(of source: String, _ entries: [Report.Entry]) -> RefusalOwner {
    let findings = entries.map(\.finding)
    func has(_ code: FindingCode, _ test: (Finding) -> Bool) -> Bool {
      findings.contains { $0.code == code && test($0) }
    }
    func isIt(_ finding: Finding) -> Bool {
      finding.subject.value == source || AddressRange(finding.subject.value)?.contains(source) ?? false
    }
    if has(.accessStalePassword, { $0.subject.value.lowercased() == folded && $0.values["source"] == source }) {
      return .oldDevice
    }
    if has(.accessBruteForce, isIt) || has(.accessPasswordSpray, isIt) { return .attack }
    if !ledger.hasLoggedIn(from: source),
      has(.accessDistributedBruteForce, { $0.subject.value.lowercased() == folded })
    {
      return .attack
    }
    if let reasons = ledger.refusals[source]?.reasons,
      reasons.byName.keys.allSatisfy({ $0 != "wrong-password" && $0 != "unknown-user" })
    {
      return .server
    }
    if ledger.isPutRight(source) { return .mistyped }
    return ledger.hasLoggedIn(from: source) ? .ownAddress : .stranger
  }
}
