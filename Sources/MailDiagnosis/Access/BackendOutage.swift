import MailVocabulary

/// Many people refused at once, each from where they always log in: never their fault, though no line says whose it is.
struct BackendOutage: Sendable {
  var service: String
  var incident: Incident
  var users: Set<String>

  /// Whether the refusals of a pair lie within it.
  func explains(_ key: AccessLedger.PairKey, _ pair: AccessLedger.Pair) -> Bool {
    users.contains(key.user) && incident.first.seconds(since: pair.incident.first) <= 60
      && pair.incident.last.seconds(since: incident.last) <= 60
  }

  private struct Refusal {
    var seconds: Int64
    var key: AccessLedger.PairKey
    var service: String
  }

  static func all(_ ledger: AccessLedger, _ thresholds: Thresholds) -> [BackendOutage] {
    var refusals: [Refusal] = []
    for (key, pair) in ledger.pairs where pair.hadLoggedIn && pair.silent == 0 {
      refusals += pair.times.map { Refusal(seconds: $0, key: key, service: pair.service) }
    }
    guard Set(refusals.map(\.key.user)).count >= thresholds.backendUsers else { return [] }
    refusals.sort { ($0.seconds, $0.key.user, $0.key.source) < ($1.seconds, $1.key.user, $1.key.source) }
    var outages: [BackendOutage] = []
    var start = 0
    for place in refusals.indices {
      while refusals[place].seconds - refusals[start].seconds > Int64(thresholds.backendSeconds) { start += 1 }
      let window = refusals[start...place].filter { $0.service == refusals[place].service }
      let users = Set(window.map(\.key.user))
      guard users.count >= thresholds.backendUsers, Set(window.map(\.key.source)).count >= thresholds.backendUsers,
        ledger.fewSucceed(refusals[start].seconds, refusals[place].seconds, refused: window.count)
      else { continue }
      var incident = Incident(at: Instant(seconds: window[window.startIndex].seconds))
      for refusal in window {
        let line = ledger.pairs[refusal.key]?.incident.evidence.first
        incident.add(Instant(seconds: refusal.seconds), line)
      }
      if let last = outages.last, last.service == refusals[place].service,
        incident.first.seconds(since: last.incident.last) <= 900
      {
        let line = ledger.pairs[refusals[place].key]?.incident.evidence.first
        outages[outages.count - 1].incident.add(Instant(seconds: refusals[place].seconds), line)
        outages[outages.count - 1].users.formUnion(users)
      } else {
        outages.append(BackendOutage(service: refusals[place].service, incident: incident, users: users))
      }
    }
    return outages
  }
}

extension AccessLedger {
  /// Whether hardly anybody logged in meanwhile.
  func fewSucceed(_ from: Int64, _ to: Int64, refused: Int) -> Bool {
    var logins = 0
    // The steps that lie wholly within, or the one in which it all is.
    let first = from / Self.stepSeconds
    let last = to / Self.stepSeconds
    for step in first...last { logins += successSteps[step] ?? 0 }
    return logins * 4 <= refused
  }

  /// Whether somebody logs in with a name that differs in its domain only, or in one letter.
  func hasNameLike(_ name: String) -> Bool {
    if let bare = name.split(separator: "@").first, bare.count < name.count, users[String(bare)]?.logins ?? 0 > 0 {
      return true
    }
    let letters = Array(name.utf8)
    guard letters.count >= 4 else { return false }
    return users.contains { other, user in
      guard user.logins > 0 else { return false }
      if other.utf8.count > letters.count, other.hasPrefix(name), other.dropFirst(name.count).first == "@" {
        return true
      }
      return abs(other.utf8.count - letters.count) <= 1 && Self.isOneEdit(letters, Array(other.utf8))
    }
  }

  /// Whether one letter is added, missing or another.
  private static func isOneEdit(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let longer = max(left.count, right.count)
    return left != right && head + tail >= longer - 1
  }
}
