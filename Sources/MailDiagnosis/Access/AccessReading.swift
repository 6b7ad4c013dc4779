import MailVocabulary

/// How the refusals of a log are to be read: each belongs to one pattern, the most specific that fits.
struct AccessReading {
  /// Sources that guess, with the most refusals that they had in ten minutes.
  var bruteForce: [String: Int] = [:]
  /// Sources that try many names.
  var spray: [String: Int] = [:]
  /// Users that are tried from many sources.
  var distributed: [String: Int] = [:]
  /// Sources that guess at a daemon that logs no refusal.
  var silentBruteForce: [String: Int] = [:]
  /// Names that do not exist, and are tried by people who have one here.
  var unknownNames: Set<String> = []
  /// Who guesses through a program before the mail server that tells the address, and is not told by another pattern.
  var fronts: [String: FrontLedger.Attack] = [:]
  /// Attacks through a proxy that keeps the address to itself.
  var proxied = ProxiedReading()
  /// When many people at once were refused from where they always log in.
  var outages: [BackendOutage] = []
  /// Users with an old saved password somewhere, with that source and the interval in seconds.
  var stale: [String: (source: String, interval: Int64)] = [:]

  init() {}

  /// - Parameter isGateway: whether an address is a proxy or a server before this one.
  init(_ ledger: AccessLedger, _ thresholds: Thresholds, isGateway: (String) -> Bool = { _ in false }) {
    readSources(ledger, thresholds, isGateway)
    readUsers(ledger, thresholds)
    readNames(ledger, thresholds)
    let outages = BackendOutage.all(ledger, thresholds)
    self.outages = outages
    proxied = ProxiedReading(ledger, thresholds) { key, pair in outages.contains { $0.explains(key, pair) } }
  }

  private mutating func readSources(
    _ ledger: AccessLedger, _ thresholds: Thresholds, _ isGateway: (String) -> Bool
  ) {
    for (address, source) in ledger.sources
    where source.logins == 0 && source.silentTimes.count > 1 && !isGateway(address)
      && !ProxiedReading.isLoopback(address)
    {
      // Silence is a weaker sign than a refusal, so it takes twice as many.
      let times = source.silentTimes.sorted()
      let most = Self.most(times, within: 600)
      if most >= 2 * thresholds.bruteForceInTenMinutes
        || Self.most(times, within: 3_600) >= 2 * thresholds.bruteForceInAnHour
      {
        silentBruteForce[address] = most
      }
    }
    for (address, source) in ledger.sources where source.refusedCount > 0 {
      // An office, a web mail server, a carrier's NAT: many log in from there, so counts accuse nobody.
      // What comes from this machine comes through a program of it, which is not the one who guesses.
      let isShared =
        source.users.count >= thresholds.sharedSourceUsers || isGateway(address) || ProxiedReading.isLoopback(address)
      // Behind an address of a house or a carrier are many people, whom the log does not tell apart.
      let isOfMany = isShared || PrivateNetworks.contain(address)
      let names = source.refused.keys.filter { !$0.isEmpty }
      let unfamiliar = names.filter { !source.users.contains($0) }
      if !isOfMany, Self.most(source, in: 3_600, unfamiliar) >= thresholds.sprayNames,
        source.refused.values.reduce(0, +) <= 3 * source.refused.count || names.count >= 3 * thresholds.sprayNames
      {
        spray[address] = names.count
        continue
      }
      if !isOfMany, source.logins == 0, Self.isVolley(source, names, thresholds) {
        spray[address] = names.count
        continue
      }
      // Two old devices in one house are no attack for being counted together.
      let rhythms = Self.rhythms(ledger, address, source, thresholds)
      let times = (rhythms.max { $0.count < $1.count } ?? source.times).sorted()
      let inTenMinutes = Self.most(times, within: 600)
      let inAnHour = Self.most(times, within: 3_600)
      guard inTenMinutes >= thresholds.bruteForceInTenMinutes || inAnHour >= thresholds.bruteForceInAnHour else {
        continue
      }
      // Whoever had logged in from there before is a person with a wrong password.
      let isOwn = names.contains { name in
        guard let pair = ledger.pairs[.init(user: name, source: address)] else { return false }
        return pair.hadLoggedIn
      }
      if !isShared, !isOwn { bruteForce[address] = inTenMinutes }
    }
  }

  /// The refusals of two users from one source, each at a rhythm of its own, as two devices with old passwords have
  /// them; none where it is anything else.
  private static func rhythms(
    _ ledger: AccessLedger, _ address: String, _ source: AccessLedger.Source, _ thresholds: Thresholds
  ) -> [[Int64]] {
    guard source.refused.count == 2 else { return [] }
    let rhythms = source.refused.keys.compactMap { name -> [Int64]? in
      guard ledger.users[name]?.logins ?? 0 > 0, let pair = ledger.pairs[.init(user: name, source: address)],
        interval(pair, thresholds) != nil
      else { return nil }
      return pair.times
    }
    return rhythms.count == 2 ? rhythms : []
  }

  /// The interval of refusals that go on long enough for a saved password.
  private static func interval(_ pair: AccessLedger.Pair, _ thresholds: Thresholds) -> Int64? {
    guard pair.times.count >= thresholds.staleFailures,
      pair.incident.last.seconds(since: pair.incident.first) >= thresholds.staleSeconds
    else { return nil }
    return regularInterval(pair.times)
  }

  /// The most names of a source that fall into one window: their share of its busiest one, as the times are not kept
  /// by name.
  private static func most(_ source: AccessLedger.Source, in seconds: Int64, _ names: [String]) -> Int {
    guard !source.times.isEmpty else { return 0 }
    let share = Double(most(source.times.sorted(), within: seconds)) / Double(source.times.count)
    return Int((Double(names.count) * share).rounded(.up))
  }

  /// All that a source ever did is to try different people within one minute, as no person does.
  private static func isVolley(_ source: AccessLedger.Source, _ names: [String], _ thresholds: Thresholds) -> Bool {
    guard let first = source.times.min(), let last = source.times.max(), last - first <= 60 else { return false }
    return Set(names.map { $0.prefix { $0 != "@" } }).count >= thresholds.sprayNamesInAMinute
  }

  private mutating func readUsers(_ ledger: AccessLedger, _ thresholds: Thresholds) {
    for (name, user) in ledger.users where !user.refusedFrom.isEmpty && user.logins > 0 {
      let strangers = user.refusedFrom.filter { source in
        guard let pair = ledger.pairs[.init(user: name, source: source)] else { return false }
        return !pair.hadLoggedIn && pair.successes == 0 && pair.incident.count <= 5
      }
      if strangers.count >= thresholds.distributedSources,
        Set(strangers.map(Self.network)).count >= thresholds.distributedNetworks
      {
        distributed[name] = strangers.count
      }
      for source in user.refusedFrom where bruteForce[source] == nil && spray[source] == nil {
        guard let pair = ledger.pairs[.init(user: name, source: source)],
          let interval = Self.interval(pair, thresholds),
          ledger.sources[source].map({ $0.refused.count <= 2 && $0.users.count < thresholds.sharedSourceUsers }) ?? true
        else { continue }
        stale[name] = (source, interval)
      }
    }
  }

  /// The most of sorted times that fall into a window.
  static func most(_ times: [Int64], within seconds: Int64) -> Int {
    var most = 0
    var start = 0
    for end in times.indices {
      while times[end] - times[start] > seconds { start += 1 }
      most = max(most, end - start + 1)
    }
    return most
  }

  private static let comparedNames = 1_000

  /// A name that the daemon does not know, from where others log in, or next to one that does: somebody's own name,
  /// mistyped, or with or without the domain.
  private mutating func readNames(_ ledger: AccessLedger, _ thresholds: Thresholds) {
    var compared = 0
    for (name, user) in ledger.users.sorted(by: { $0.key < $1.key }) where user.logins == 0 {
      var tries = 0
      var isFamiliar = false
      for source in user.refusedFrom where bruteForce[source] == nil && spray[source] == nil {
        guard let pair = ledger.pairs[.init(user: name, source: source)], pair.unknownName > 0 else { continue }
        tries += pair.unknownName
        if ledger.sources[source].map({ $0.logins > 0 }) ?? false { isFamiliar = true }
      }
      guard tries >= thresholds.unknownNameFailures else { continue }
      if !isFamiliar {
        // Made-up names have no end; who mistypes is among the first of them.
        compared += 1
        guard compared <= Self.comparedNames, ledger.hasNameLike(name) else { continue }
      }
      unknownNames.insert(name)
    }
  }

  /// The interval at which times come, if they come regularly: at least 70 % of the gaps within a quarter of the
  /// median or of its small multiples, between one minute and three hours.
  static func regularInterval(_ times: [Int64]) -> Int64? {
    let sorted = times.sorted()
    let gaps = zip(sorted.dropFirst(), sorted).map(-).filter { $0 > 0 }
    guard gaps.count >= 4 else { return nil }
    let median = gaps.sorted()[gaps.count / 2]
    guard median >= 60, median <= 3 * 3_600 else { return nil }
    let regular = gaps.filter { gap in
      let multiple = max(1, (gap + median / 2) / median)
      return multiple <= 6 && abs(gap - multiple * median) * 4 <= median
    }
    return regular.count * 10 >= gaps.count * 7 ? median : nil
  }

  /// The network of an address, coarse: two parts of IPv4, two groups of IPv6.
  static func network(_ address: String) -> String {
    let separator: Character = address.contains(":") ? ":" : "."
    return address.split(separator: separator, omittingEmptySubsequences: false).prefix(2).joined(separator: ".")
  }

  /// Whether a stronger pattern explains the refusals of a pair.
  func explains(_ key: AccessLedger.PairKey, _ pair: AccessLedger.Pair) -> Bool {
    if proxied.explains(key) { return true }
    if bruteForce[key.source] != nil || spray[key.source] != nil || silentBruteForce[key.source] != nil { return true }
    if unknownNames.contains(key.user) || outages.contains(where: { $0.explains(key, pair) }) { return true }
    if let old = stale[key.user], old.source == key.source { return true }
    return distributed[key.user] != nil && !pair.hadLoggedIn && pair.successes == 0
  }
}
