import MailSyntax
import MailVocabulary

/// Turns the stamps of one log's lines into moments: adds the year that they leave out, and the zone.
///
/// The lines come in order, so a year begins where the date falls back by most of a year; a clock that leaps within a
/// year does not begin one.
struct StampResolver {
  let zone: Zone
  /// The year of the next line without one.
  var year: Int
  /// No line is later than that, if the year was not told: where it is reckoned from what may be wrong, it is never
  /// reckoned into the future.
  private let latest: Instant?
  private var lastStamp: Int64 = -1
  /// Steps back that began no year, since it would be one that is still to come: a step forward takes each back.
  private var leaps = 0
  private var lastInstant: Instant?
  private var memoStamp: Int64 = .min
  private var memoKind = StampKind.none
  private var memo = Instant(microseconds: 0)
  /// Where most stamps lie that come one after the other.
  private var steady = SteadySpan()

  /// A step back of more than this is a new year: 240 days.
  static let yearStep: Int64 = 240 * 86_400_000_000

  init(zone: Zone, year: Int, latest: Instant? = nil) {
    self.zone = zone
    self.year = year
    self.latest = latest
  }

  mutating func resolve(_ kind: StampKind, _ stamp: Int64) -> Instant? {
    if kind == memoKind, stamp == memoStamp { return memo }
    switch kind {
    case .none:
      return nil
    case .absolute:
      memo = Instant(microseconds: stamp)
    case .local:
      memo = instant(local: stamp)
    case .yearless:
      if lastStamp < 0 {
        while isToCome(stamp, in: year) { year -= 1 }
      } else if lastStamp - stamp > Self.yearStep {
        if isToCome(stamp, in: year + 1) { leaps += 1 } else { year += 1 }
      } else if stamp - lastStamp > Self.yearStep {
        // A line of the old year after the first of the new one, or a clock that is put right.
        if leaps > 0 { leaps -= 1 } else { year -= 1 }
      }
      lastStamp = stamp
      memo = instant(local: SyslogHeader.local(stamp, year: year))
    }
    memoKind = kind
    memoStamp = stamp
    lastInstant = memo
    return memo
  }

  private mutating func instant(local: Int64) -> Instant {
    if let instant = steady.instant(local: local) { return instant }
    steady = zone.steadySpan(around: local)
    return zone.instant(local: local, after: lastInstant)
  }

  private func isToCome(_ stamp: Int64, in year: Int) -> Bool {
    guard let latest, year > 1970 else { return false }
    return zone.instant(local: SyslogHeader.local(stamp, year: year), after: nil) > latest
  }

  /// Another part of the same log begins, in a year that is known.
  mutating func begin(year: Int) {
    self.year = year
    lastStamp = -1
    leaps = 0
    memoKind = .none
    memoStamp = .min
  }
}
