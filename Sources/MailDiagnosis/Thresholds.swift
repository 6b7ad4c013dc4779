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
  /// The same of a source of which nothing at all was taken.
  public var strangersHarvestRefusals = 15
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
  /// A delivery that takes so many seconds is slow; a domain is, where half of at least so many deliveries are.
  public var slowSeconds: Double = 900
  public var slowDeliveries = 50
  /// Failures of another server over so many seconds, without a delivery since, that are more than a moment’s trouble.
  public var remoteFaults = 3
  public var remoteFaultSeconds: Double = 1_800
  /// Messages that came to the same mailbox twice.
  public var duplicates = 2
  /// A message that waits for a person so many seconds.
  public var heldSeconds: Double = 3_600
  /// Recipients of one message from which on it is told that some were refused and some not.
  public var partialRecipients = 10
  /// Messages of our own domain without a signature, while others are signed.
  public var unsignedMessages = 5
  /// Messages of a sender that were taken, before one that is refused as spam is one too many.
  public var trustedMessages = 3
  /// Scans that take too long, or lines that say so.
  public var slowScans = 3
  /// Messages of a web server in an hour.
  public var webMessagesInAnHour = 100
  /// Connections of one source in a minute, and their share of all.
  public var connectionsInAMinute = 100
  public var connectionShare = 0.3
  /// Messages in our name from outside, and the sources that they come from.
  public var forgedMessages = 10
  public var forgedSources = 3
  /// Lines that are in the log twice, and their share of all.
  public var doubledLines = 50
  public var doubledShare = 0.2
  /// Messages that went between two hosts whose clocks are hours apart.
  public var zoneMessages = 5
  /// Logins of so many users that all seem to come from one machine.
  public var hiddenLogins = 20
  public var hiddenUsers = 5
  /// Sessions of which the beginning is not logged.
  public var headlessSessions = 20
  /// Shortest silence that is told, in seconds.
  public var gapSeconds: Double = 1_800

  public init() {}
}
