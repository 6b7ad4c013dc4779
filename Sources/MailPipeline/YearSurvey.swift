import MailInput
import MailSyntax
import MailVocabulary

/// Finds in which year the parts of a log begin whose stamps name none.
struct YearSurvey {
  /// What the stamps of one part show.
  struct Part {
    /// The first stamp without a year; nil if stamps name theirs, or there is none.
    var first: Int64?
    /// Where stamps name their year, the first moment.
    var firstMoment: Instant?
    var last: Int64?
    /// New Years between the first and the last.
    var newYears = 0
  }

  let zone: Zone
  private let scratch = LineBlock(capacity: InputReader.lineLimit)
  /// The year of the newest line, as told on the command line.
  let year: Int?
  let now: Instant

  init(zone: Zone, year: Int?, now: Instant) {
    self.zone = zone
    self.year = year
    self.now = now
  }

  /// The years in which the parts begin, oldest part first, and when each begins as far as it is known.
  func survey(_ parts: [Input]) -> [(year: Int, start: Instant?)] {
    let seen = parts.map(look)
    var years = Array(
      repeating: year ?? CivilTime(microsecondsAsUTC: now.microseconds).year, count: parts.count)
    var next: (stamp: Int64, year: Int)?
    for place in parts.indices.reversed() {
      guard let first = seen[place].first else { continue }
      let last = seen[place].last ?? first
      let lastYear: Int
      if let next {
        // It ends where the next part begins, in that year or in the one before.
        lastYear = last - next.stamp > StampResolver.yearStep ? next.year - 1 : next.year
      } else {
        lastYear = year ?? newestYear(last, parts[place])
      }
      years[place] = lastYear - seen[place].newYears
      next = (first, years[place])
    }
    return parts.indices.map { place in
      let start = seen[place].first.map {
        zone.instant(local: SyslogHeader.local($0, year: years[place]), after: nil)
      }
      return (years[place], start ?? seen[place].firstMoment)
    }
  }

  /// No line is later than that: the clocks of the machine that wrote and of this one may differ, and so may zones.
  var latest: Instant { now.advanced(bySeconds: 86_400) }

  /// The newest year in which a stamp is not after the file's own date, and not still to come.
  private func newestYear(_ stamp: Int64, _ input: Input) -> Int {
    var reference = input.modified ?? now
    if let date = input.nameDate {
      // The name is that of the rotation: the lines are of that day at the latest.
      reference = Instant(microseconds: date.microsecondsAsUTC).advanced(bySeconds: 86_400)
    }
    let limit = min(reference.advanced(bySeconds: 86_400), latest)
    let year = CivilTime(microsecondsAsUTC: limit.microseconds).year + 1
    let isLeapDay = stamp / 86_400_000_000 == 59
    for candidate in stride(from: year, through: year - 9, by: -1)
    where
      (!isLeapDay
      || CivilTime.days(year: candidate, month: 2, day: 29) + 1
        == CivilTime.days(year: candidate, month: 3, day: 1))
      && zone.instant(local: SyslogHeader.local(stamp, year: candidate), after: nil) <= limit
    {
      return candidate
    }
    return year - 2
  }

  private func look(_ input: Input) -> Part {
    var part = Part()
    guard case .file(let path) = input.place, let window = FileWindow(path: path) else { return part }
    guard window.isPlain else { return lookInside(input) }
    note(window.lines(at: 0), &part)
    guard part.first != nil else { return part }
    // Samples along the file show each New Year in it; its end shows the newest line. A small file may be that of a small
    // server, which needs years for it, so it is looked at all along. No line is looked at twice: it would seem to be a
    // step back.
    let looks = min(256, max(window.size / 1_048_576, min(64, window.size / FileWindow.length)))
    let step = max(FileWindow.length, window.size / max(1, looks))
    var seen = FileWindow.length
    for offset in stride(from: step, to: window.size, by: step) {
      note(window.lines(at: offset), &part)
      seen = offset + FileWindow.length
    }
    if seen < window.size { note(window.lines(at: max(seen, window.size - FileWindow.length)), &part) }
    return part
  }

  /// A compressed part is read from its start; wholly only if the year of its newest line was told.
  private func lookInside(_ input: Input) -> Part {
    var part = Part()
    guard let reader = try? InputReader(input) else { return part }
    let block = LineBlock(capacity: 262_144)
    while reader.fill(block) {
      note(Self.lines(of: block.bytes), &part)
      block.removeAll()
      if year == nil || part.first == nil { break }
    }
    return part
  }

  private static func lines(of bytes: Bytes) -> [Bytes] {
    var lines: [Bytes] = []
    var start = 0
    while start < bytes.count, lines.count < 2_000 {
      let end = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count
      lines.append(bytes[start, end])
      start = end + 1
    }
    return lines
  }

  private func note(_ lines: [Bytes], _ part: inout Part) {
    for line in lines {
      let header = SyslogHeader(carried: line, scratch: scratch)
      if header.stampKind == .absolute || header.stampKind == .local {
        if part.firstMoment == nil, part.first == nil {
          part.firstMoment =
            header.stampKind == .absolute
            ? Instant(microseconds: header.stamp) : zone.instant(local: header.stamp, after: nil)
        }
        continue
      }
      guard header.stampKind == .yearless else { continue }
      if part.first == nil { part.first = header.stamp }
      if let last = part.last {
        if last - header.stamp > StampResolver.yearStep { part.newYears += 1 }
        if header.stamp - last > StampResolver.yearStep { part.newYears = max(0, part.newYears - 1) }
      }
      part.last = header.stamp
    }
  }
}
