/// From how many on something is said: starting values for a server of ten to a thousand users.
public struct Thresholds: Sendable {
  public var bruteForceInTenMinutes = 10
  public var bruteForceInAnHour = 20
  public var sprayNames = 5
  public var sprayNamesInAMinute = 4
  public var distributedSources = 10
  public var distributedNetworks = 4
  public var staleFailures = 6
  public var staleSeconds: Double = 7_200
  public var sharedSourceUsers = 3
  public var silentFailures = 3
  public var unknownNameFailures = 3
  public var backendUsers = 5
  public var backendSeconds: Double = 300
  public var limitRefusals = 3
  public var mechanismTries = 3
  public var brokenSessions = 8
  public var repeatedDownloads = 4
  public var leftSessions = 10
  public var leftMessages = 100
  public var leftGrowth = 20
  public var pollingGapSeconds: Double = 60
  public var pollingSeconds: Double = 3_600
  public var heldSessions = 30
  public var heldOpenSeconds: Double = 3_600
  public var slowLogins = 20
  public var slowLoginSeconds: Double = 10
  public var probes = 20
  public var failedHandshakes = 3
  public var strangersFailedHandshakes = 6
  public var blackoutNames = 3
  public var unreachableDomains = 5
  public var filterFailures = 3
  public var lookupFailures = 20
  public var lookupDomains = 8
  public var lookupSeconds: Double = 900
  public var slowStorageWaits = 3
  public var slowStorageUsers = 2
  public var damagedMailboxLines = 3
  public var startsOfALoop = 3
  public var relayedMessages = 5
  public var relayedDomains = 5
  public var systemMailFailures = 3
  public var harvestRefusals = 20
  public var harvestNames = 10
  public var strangersHarvestRefusals = 15
  public var violations = 5
  public var burstInAnHour = 100
  public var burstFactor = 5
  public var foreignBurstInAnHour = 50
  public var backscatter = 20
  public var backscatterSources = 8
  public var slowSeconds: Double = 900
  public var slowDeliveries = 50
  public var remoteFaults = 3
  public var remoteFaultSeconds: Double = 1_800
  public var duplicates = 2
  public var heldSeconds: Double = 3_600
  public var partialRecipients = 10
  public var unsignedMessages = 5
  public var trustedMessages = 3
  public var slowScans = 3
  public var slowScanSeconds: Double = 30
  public var listedMessages = 20
  public var listedCorrespondents = 3
  public var blockedRoutes = 5
  public var blockedServers = 3
  public var webMessagesInAnHour = 100
  public var connectionsInAMinute = 100
  public var connectionShare = 0.3
  public var forgedMessages = 10
  public var forgedSources = 3
  public var doubledLines = 50
  public var doubledShare = 0.2
  public var zoneMessages = 5
  public var hiddenLogins = 20
  public var hiddenUsers = 5
  public var headlessSessions = 20
  public var gapSeconds: Double = 1_800

  public init() {}
}

extension Thresholds {
  /// One threshold as people set it.
  public struct Setting: Sendable {
    enum Place: Sendable {
      case count(any WritableKeyPath<Thresholds, Int> & Sendable)
      case seconds(any WritableKeyPath<Thresholds, Double> & Sendable)
      /// A share of all, set in per cent.
      case percent(any WritableKeyPath<Thresholds, Double> & Sendable)
    }

    /// As written in a configuration file, behind `thresholds.`.
    public let name: String
    /// What is counted.
    public let means: String
    let place: Place

    init(_ name: String, _ place: any WritableKeyPath<Thresholds, Int> & Sendable, _ means: String) {
      self.name = name
      self.place = .count(place)
      self.means = means
    }

    init(_ name: String, _ place: any WritableKeyPath<Thresholds, Double> & Sendable, _ means: String) {
      self.name = name
      self.place = .seconds(place)
      self.means = means
    }

    init(_ name: String, percent place: any WritableKeyPath<Thresholds, Double> & Sendable, _ means: String) {
      self.name = name
      self.place = .percent(place)
      self.means = means
    }

    /// Its value where nobody sets it.
    public var defaultValue: Int {
      switch place {
      case .count(let path): Thresholds()[keyPath: path]
      case .seconds(let path): Int(Thresholds()[keyPath: path])
      case .percent(let path): Int((Thresholds()[keyPath: path] * 100).rounded())
      }
    }
  }

  /// The highest value that a threshold may have.
  public static let limit = 1_000_000_000

  /// Sets one by its name; false if there is none of that name.
  public mutating func set(_ name: some StringProtocol, to value: Int) -> Bool {
    guard let setting = Self.settings.first(where: { $0.name == name }) else { return false }
    switch setting.place {
    case .count(let path): self[keyPath: path] = value
    case .seconds(let path): self[keyPath: path] = Double(value)
    case .percent(let path): self[keyPath: path] = Double(value) / 100
    }
    return true
  }

  /// All of them, in the order in which they are told.
  public static let settings: [Setting] = [
    Setting("brute_force_in_ten_minutes", \.bruteForceInTenMinutes, "refused logins from one source in ten minutes"),
    Setting("brute_force_in_an_hour", \.bruteForceInAnHour, "refused logins from one source in an hour"),
    Setting("spray_names", \.sprayNames, "names that one source tries in an hour"),
    Setting(
      "spray_names_in_a_minute", \.sprayNamesInAMinute, "names that a source tries in a minute, and nothing else"),
    Setting("distributed_sources", \.distributedSources, "sources from which one name is tried"),
    Setting("distributed_networks", \.distributedNetworks, "networks to which those sources belong"),
    Setting("stale_failures", \.staleFailures, "refusals at regular intervals that are a saved old password"),
    Setting("stale_seconds", \.staleSeconds, "how long they must go on, in seconds"),
    Setting("shared_source_users", \.sharedSourceUsers, "users that make a source an office or a web mail server"),
    Setting("silent_failures", \.silentFailures, "connections without a login to a daemon that logs no refusal"),
    Setting("unknown_name_failures", \.unknownNameFailures, "refusals of a name that does not exist"),
    Setting("backend_users", \.backendUsers, "users refused at once from where they always log in"),
    Setting("backend_seconds", \.backendSeconds, "within how many seconds"),
    Setting("limit_refusals", \.limitRefusals, "connections turned away by a limit"),
    Setting("mechanism_tries", \.mechanismTries, "logins with a mechanism that is not offered"),
    Setting("broken_sessions", \.brokenSessions, "sessions of one user that break off"),
    Setting("repeated_downloads", \.repeatedDownloads, "sessions in a row that break off at the same message"),
    Setting("left_sessions", \.leftSessions, "POP3 sessions in which nothing is deleted"),
    Setting("left_messages", \.leftMessages, "messages in such a mailbox"),
    Setting("left_growth", \.leftGrowth, "by how many messages it has grown"),
    Setting("polling_gap_seconds", \.pollingGapSeconds, "seconds between logins that are too few"),
    Setting("polling_seconds", \.pollingSeconds, "how long that must go on, in seconds"),
    Setting("held_sessions", \.heldSessions, "IMAP sessions that one user holds open at once"),
    Setting("held_open_seconds", \.heldOpenSeconds, "how long each must be open, in seconds"),
    Setting("slow_logins", \.slowLogins, "logins in a row, most of them slow"),
    Setting("slow_login_seconds", \.slowLoginSeconds, "seconds from the connection to the login that are slow"),
    Setting("probes", \.probes, "connections of a stranger that try nothing"),
    Setting("failed_handshakes", \.failedHandshakes, "failed TLS handshakes of a day of a source that logs in"),
    Setting(
      "strangers_failed_handshakes", \.strangersFailedHandshakes,
      "failed TLS handshakes of a day of a source that nobody knows"),
    Setting(
      "blackout_names", \.blackoutNames, "clients or recipients for whom it fails one after the other, and for all"),
    Setting(
      "unreachable_domains", \.unreachableDomains, "domains that cannot be reached one after the other, and all others"),
    Setting("filter_failures", \.filterFailures, "failures of a filter within five minutes"),
    Setting("lookup_failures", \.lookupFailures, "look-ups in the DNS that fail for now"),
    Setting("lookup_domains", \.lookupDomains, "domains that they are of"),
    Setting("lookup_seconds", \.lookupSeconds, "within how many seconds"),
    Setting("slow_storage_waits", \.slowStorageWaits, "lines that tell of a slow disk"),
    Setting("slow_storage_users", \.slowStorageUsers, "users whose mailboxes were slow"),
    Setting(
      "damaged_mailbox_lines", \.damagedMailboxLines,
      "lines of a day that tell of damage to one mailbox, or mailboxes that are damaged"),
    Setting("starts_of_a_loop", \.startsOfALoop, "starts of a service within ten minutes"),
    Setting("relayed_messages", \.relayedMessages, "messages of strangers to strangers that were sent on"),
    Setting("relayed_domains", \.relayedDomains, "domains that they went to"),
    Setting("system_mail_failures", \.systemMailFailures, "messages of the system itself that nobody got"),
    Setting("harvest_refusals", \.harvestRefusals, "unknown recipients that one source tries"),
    Setting("harvest_names", \.harvestNames, "names among them"),
    Setting(
      "strangers_harvest_refusals", \.strangersHarvestRefusals, "the same of a source of which nothing was taken"),
    Setting("violations", \.violations, "breaches of the protocol by one source"),
    Setting("burst_in_an_hour", \.burstInAnHour, "messages of one sender in an hour"),
    Setting("burst_factor", \.burstFactor, "how many times the sender's habit"),
    Setting("foreign_burst_in_an_hour", \.foreignBurstInAnHour, "the same from places where the account never was"),
    Setting("backscatter", \.backscatter, "bounces to somebody who sent nothing"),
    Setting("backscatter_sources", \.backscatterSources, "servers that they come from"),
    Setting("slow_seconds", \.slowSeconds, "seconds that a slow delivery takes"),
    Setting("slow_deliveries", \.slowDeliveries, "deliveries to a domain, half of them slow"),
    Setting("remote_faults", \.remoteFaults, "failures of another server without a delivery since"),
    Setting("remote_fault_seconds", \.remoteFaultSeconds, "how long they must go on, in seconds"),
    Setting("duplicates", \.duplicates, "messages that came to the same mailbox twice"),
    Setting("held_seconds", \.heldSeconds, "seconds that a message waits for a person"),
    Setting("partial_recipients", \.partialRecipients, "recipients of a message that some were refused of"),
    Setting("unsigned_messages", \.unsignedMessages, "messages of our domain without a signature"),
    Setting(
      "trusted_messages", \.trustedMessages, "messages of a sender that were taken before one is refused as spam"),
    Setting("slow_scans", \.slowScans, "scans that take too long"),
    Setting("slow_scan_seconds", \.slowScanSeconds, "seconds of a scan that takes too long"),
    Setting("listed_messages", \.listedMessages, "messages of strangers in an hour of which a list refuses most"),
    Setting("listed_correspondents", \.listedCorrespondents, "domains among them whose mail was taken before"),
    Setting("blocked_routes", \.blockedRoutes, "deliveries that wait for want of a way by IPv6"),
    Setting("blocked_servers", \.blockedServers, "domains that they go to"),
    Setting("web_messages_in_an_hour", \.webMessagesInAnHour, "messages of a web server in an hour"),
    Setting("connections_in_a_minute", \.connectionsInAMinute, "connections of one source in a minute"),
    Setting("connection_share", percent: \.connectionShare, "their share of all, in per cent"),
    Setting("forged_messages", \.forgedMessages, "messages in our name from outside"),
    Setting("forged_sources", \.forgedSources, "sources that they come from"),
    Setting("doubled_lines", \.doubledLines, "lines that are in the log twice"),
    Setting("doubled_share", percent: \.doubledShare, "their share of all, in per cent"),
    Setting("zone_messages", \.zoneMessages, "messages between hosts whose clocks are hours apart"),
    Setting("hidden_logins", \.hiddenLogins, "logins that all seem to come from one machine"),
    Setting("hidden_users", \.hiddenUsers, "users that they are of"),
    Setting("headless_sessions", \.headlessSessions, "sessions of which the beginning is not logged"),
    Setting("gap_seconds", \.gapSeconds, "shortest silence that is told, in seconds"),
  ]
}
