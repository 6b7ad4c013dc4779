public import MailVocabulary

/// Which findings are there because of others: roots and what grows from them.
enum Causes {
  /// What the two must have in common.
  enum Link {
    case host, service, user, source, anything
  }

  struct Rule {
    var cause: FindingCode
    var effects: Set<FindingCode>
    var link: Link
    /// How long after the end of the cause an effect may still begin, in seconds.
    var within: Double = 3_600
  }

  /// A list takes its time.
  private static let week: Double = 7 * 86_400

  private static let bulkEffects: Set<FindingCode> = [
    .deliveryBlocklisted, .deliveryRateLimited, .serverQueueCongested, .abusePhishingReported,
  ]

  static let rules: [Rule] = [
    Rule(
      cause: .serverDiskFull,
      effects: [
        .deliveryLocalFailure, .accessMailboxUnavailable, .serverStoreCorrupt, .serverFilterDown,
        .serverQueueCongested, .serverProcessCrash, .serverLookupFailed,
      ], link: .host),
    Rule(
      cause: .serverResourceLimit,
      effects: [.serverProcessCrash, .accessLimitReached, .serverFilterDown, .accessSlowLogin], link: .host),
    Rule(
      cause: .serverSlowStorage, effects: [.accessMailboxLocked, .accessSlowLogin, .serverQueueCongested], link: .host),
    Rule(
      cause: .serverDnsDown, effects: [.deliveryDnsFailure, .accessSlowLogin, .filterDnsblRefused, .filterSlow],
      link: .host),
    Rule(
      cause: .accessBackendDown,
      effects: [.accessLoginFailed, .accessSilentLoginFailure, .accessSlowLogin, .serverConfigError], link: .anything),
    Rule(cause: .serverCertificateExpired, effects: [.accessTlsFailed], link: .service),
    Rule(cause: .serverPortInUse, effects: [.serverRestarted, .serverProcessCrash], link: .service),
    Rule(cause: .serverConfigError, effects: [.serverRestarted], link: .service),
    Rule(cause: .serverProcessCrash, effects: [.serverRestarted], link: .service),
    Rule(cause: .serverPermission, effects: [.deliveryLocalFailure, .serverLookupFailed], link: .host),
    Rule(
      cause: .serverFilterDown, effects: [.filterUnscanned, .filterSigningMissing, .serverQueueCongested], link: .host),
    Rule(cause: .serverStoreCorrupt, effects: [.accessMailboxUnavailable], link: .user),
    Rule(cause: .accessPollingTooOften, effects: [.accessMailboxLocked], link: .user),
    Rule(cause: .accessMailboxLocked, effects: [.accessClientDisconnects], link: .user),
    Rule(cause: .accessSessionHeldOpen, effects: [.accessLimitReached], link: .service),
    Rule(cause: .abuseConnectionFlood, effects: [.accessLimitReached, .serverResourceLimit], link: .host),
    Rule(cause: .accessBruteForce, effects: [.accessAccountCompromised], link: .source, within: week),
    Rule(cause: .accessPasswordSpray, effects: [.accessAccountCompromised], link: .source, within: week),
    Rule(
      cause: .accessDistributedBruteForce, effects: [.accessAccountCompromised, .accessAccountDisabled], link: .user),
    Rule(cause: .accessAccountCompromised, effects: [.abuseSpamBurst], link: .user),
    Rule(cause: .accessAccountCompromised, effects: bulkEffects, link: .anything, within: week),
    Rule(cause: .abuseWebScript, effects: bulkEffects.union([.abuseSpamBurst]), link: .anything, within: week),
    Rule(cause: .serverOpenRelay, effects: bulkEffects, link: .host, within: week),
    Rule(cause: .abuseSpamBurst, effects: bulkEffects, link: .anything, within: week),
  ]

  /// Names in each finding those that it explains, and those that explain it.
  static func link(_ findings: inout [Finding]) {
    var places: [FindingCode: [Int]] = [:]
    for place in findings.indices { places[findings[place].code, default: []].append(place) }
    for rule in rules {
      for cause in places[rule.cause] ?? [] {
        for code in rule.effects.sorted(by: { $0.rank < $1.rank }) {
          for effect in places[code] ?? [] where explains(findings[cause], findings[effect], rule) {
            guard findings[cause].explains.count < limit, findings[effect].explainedBy.count < limit,
              !findings[cause].explains.contains(findings[effect].reference)
            else { continue }
            findings[cause].explains.append(findings[effect].reference)
            findings[effect].explainedBy.append(findings[cause].reference)
          }
        }
      }
    }
  }

  /// References that a finding keeps of each kind.
  static let limit = 50

  private static func explains(_ cause: Finding, _ effect: Finding, _ rule: Rule) -> Bool {
    // What was there before has another cause.
    guard cause.firstSeen.seconds(since: effect.firstSeen) <= 600,
      effect.firstSeen.seconds(since: cause.lastSeen) <= rule.within
    else { return false }
    return switch rule.link {
    case .anything: true
    case .host: agree(host(cause), host(effect))
    case .service: agree(service(cause), service(effect))
    case .user: cause.subject.type == .user && plain(cause.subject.value) == plain(effect.subject.value)
    case .source: effect.values["source"] == cause.subject.value
    }
  }

  /// What one of them does not tell does not part them: most logs are of one host.
  private static func agree(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right, !left.isEmpty, !right.isEmpty else { return true }
    return left == right
  }

  private static func host(_ finding: Finding) -> String? {
    finding.subject.type == .host ? finding.subject.value : finding.values["host"]
  }

  private static func service(_ finding: Finding) -> String? { finding.values["service"] }

  private static func plain(_ name: String) -> String { CompromisedAccounts.plain(name) }
}

extension Finding {
  /// Ongoing if the silence since its last line is no longer than its own rhythm makes likely: three times the mean
  /// gap between its lines, and never less than an hour nor more than a day.
  public mutating func setStatus(at end: Instant) {
    let gap = lastSeen.seconds(since: firstSeen) / Double(max(1, count - 1))
    status = end.seconds(since: lastSeen) <= min(86_400, max(3_600, 3 * gap)) ? .ongoing : .over
  }
}
