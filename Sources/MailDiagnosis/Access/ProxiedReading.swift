import MailVocabulary

/// Attacks that come through a proxy or web mail which keeps to itself where they come from: the refusals are read name by
/// name, since the address is everybody's.
struct ProxiedReading: Sendable {
  struct Attack: Sendable {
    /// The names that are tried, in small letters.
    var names: Set<String>
    /// How many users log in through the same address.
    var users: Int
    var service: String
    var program: String
  }

  /// By address of the proxy.
  private(set) var attacks: [String: Attack] = [:]

  init() {}

  /// - Parameter isOutage: whether a refusal belongs to a time in which nobody could log in.
  init(
    _ ledger: AccessLedger, _ thresholds: Thresholds, isOutage: (AccessLedger.PairKey, AccessLedger.Pair) -> Bool
  ) {
    var names: [String: [(name: String, pair: AccessLedger.Pair)]] = [:]
    for (key, pair) in ledger.pairs where Self.isProxy(key.source, ledger, thresholds) && pair.silent == 0 {
      guard !isOutage(key, pair) else { continue }
      names[key.source, default: []].append((key.user, pair))
    }
    for (address, tried) in names {
      guard let source = ledger.sources[address] else { continue }
      var chosen = Self.sprayed(tried, source, ledger, thresholds)
      for (name, pair) in tried where Self.isGuessed(pair, thresholds) { chosen.insert(name) }
      guard !chosen.isEmpty else { continue }
      attacks[address] = Attack(
        names: chosen, users: source.users.count, service: source.service, program: source.program)
    }
  }

  private static let comparedNames = 1_000

  func explains(_ key: AccessLedger.PairKey) -> Bool { attacks[key.source]?.names.contains(key.user) ?? false }

  /// A program of this machine, or an address of the house by which so many log in that a router of few people is not.
  static func isProxy(_ address: String, _ ledger: AccessLedger, _ thresholds: Thresholds) -> Bool {
    if isLoopback(address) { return true }
    guard PrivateNetworks.contain(address), let source = ledger.sources[address] else { return false }
    return source.users.count >= min(3 * thresholds.hiddenUsers, 64)
  }

  static func isLoopback(_ address: String) -> Bool { address.hasPrefix("127.") || address == "::1" }

  /// Names under which nobody ever logs in anywhere, many within an hour. Who mistypes his own name does so too, so among
  /// many logins it takes more of them.
  private static func sprayed(
    _ tried: [(name: String, pair: AccessLedger.Pair)], _ source: AccessLedger.Source, _ ledger: AccessLedger,
    _ thresholds: Thresholds
  ) -> Set<String> {
    let hours = max(
      1, (source.lastLogin ?? .distantPast).seconds(since: source.firstLogin ?? .distantPast) / 3_600)
    let fewest = max(thresholds.sprayNames, Int(Double(source.logins) / hours / 20))
    func isEnough(_ names: [(name: String, pair: AccessLedger.Pair)]) -> Bool {
      AccessReading.most(names.compactMap(\.pair.times.first).sorted(), within: 3_600) >= fewest
    }
    var strange = tried.filter { (ledger.users[$0.name]?.logins ?? 0) == 0 }
    guard isEnough(strange) else { return [] }
    // Whom a name is like is a look at all users, so of very many names only the first are asked about.
    strange.sort { $0.name < $1.name }
    strange = strange.enumerated().filter { $0 >= comparedNames || !ledger.hasNameLike($1.name) }.map(\.element)
    return isEnough(strange) ? Set(strange.map(\.name)) : []
  }

  /// More tries at one name than a person or a program with an old password makes.
  private static func isGuessed(_ pair: AccessLedger.Pair, _ thresholds: Thresholds) -> Bool {
    let isStranger = pair.successes == 0 && !pair.hadLoggedIn
    return AccessReading.most(pair.times.sorted(), within: 600)
      >= (isStranger ? 2 : 6) * thresholds.bruteForceInTenMinutes
      && AccessReading.regularInterval(pair.times) == nil
  }
}
