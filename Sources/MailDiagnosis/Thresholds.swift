/// From how many on something is said: starting values for a server of ten to a thousand users.
public struct Thresholds: Sendable {
  /// Refused logins from one source in ten minutes, or in an hour, that are guessing.
  public var bruteForceInTenMinutes = 10
  public var bruteForceInAnHour = 20
  /// Names tried by one source in an hour.
  public var sprayNames = 5
  /// Sources from which one name is tried in a day, and networks that they belong to.
  public var distributedSources = 10
  public var distributedNetworks = 4
  /// Refusals at regular intervals that are a saved old password.
  public var staleFailures = 6
  /// A user logs in from so many names' source: an office, a web mail server. It is never an attacker by count alone.
  public var sharedSourceUsers = 3
  public var silentFailures = 3
  public var brokenSessions = 8
  public var leftSessions = 10
  public var leftMessages = 100
  public var leftGrowth = 20
  public var harvestRefusals = 20
  public var harvestNames = 10
  public var violations = 5
  /// Look-ups that fail for now, for so many domains, within so many seconds: the resolver itself fails.
  public var lookupFailures = 20
  public var lookupDomains = 8
  public var lookupSeconds: Double = 900
  /// Messages or recipients of one sender in an hour that are far above a habit, and how many times the habit.
  public var burstInAnHour = 100
  public var burstFactor = 5
  /// The same, where it comes from places where the account never was.
  public var foreignBurstInAnHour = 50
  /// Bounces to one name here, from so many servers, of somebody who sent nothing.
  public var backscatter = 20
  public var backscatterSources = 8
  /// Failed TLS handshakes of a source that logs in, and of one that nobody here knows.
  public var failedHandshakes = 3
  public var strangersFailedHandshakes = 6
  /// Shortest silence that is told, in seconds.
  public var gapSeconds: Double = 1_800

  public init() {}
}
