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
    /// Whether the last is that of the part, and not that of its beginning.
    var isWhole = true
    /// The date of what is packed in it, as the packer wrote it down.
    var packedDate: Instant?
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
    let seen = parts.indices.map { look(parts[$0], isNewest: $0 == parts.endIndex - 1) }
    var years = Array(
      repeating: year ?? CivilTime(microsecondsAsUTC: now.microseconds).year, count: parts.count)
    var next: (stamp: Int64, year: Int)?
    for place in parts.indices.reversed() {
      guard let first = seen[place].first else { continue }
      let last = seen[place].last ?? first
      var lastYear = year ?? 0
      var isCertain = year != nil
      if let next {
        // It ends where the next part begins, in that year or in the one before.
        let step = seen[place].isWhole ? StampResolver.yearStep : Self.slack
        lastYear = last - next.stamp > step ? next.year - 1 : next.year
        isCertain = isCertain || seen[place].isWhole && abs(last - next.stamp) <= Self.slack
      }
      if !isCertain {
        // Parts may be missing between the two, but no line is later than the part's own date.
        let newest = newestYear(last, parts[place], packed: seen[place].packedDate)
        lastYear = next == nil ? newest : min(lastYear, newest)
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

  /// How far a part may end before or after the next one begins: clocks leap.
  private static let slack: Int64 = 2 * 86_400_000_000
  /// A packed part whose beginning lets expect that it spans more than this is looked at wholly: 120 days.
  private static let longSpan: Double = 120 * 86_400_000_000
  /// How many times as large logs are when they are unpacked.
  private static let packing: Double = 12
  /// A date before this is that of a machine with no clock, or none at all: 1990.
  private static let firstDate = Instant(seconds: 631_152_000)

  /// No line is later than that: the clocks of the machine that wrote and of this one may differ, and so may zones.
  var latest: Instant { now.advanced(bySeconds: 86_400) }

  /// The newest year in which a stamp is not after the file's own date, and not still to come.
  private func newestYear(_ stamp: Int64, _ input: Input, packed: Instant?) -> Int {
    // A file may be copied or touched later, but what was packed kept its date.
    var reference = [input.modified, packed].compactMap { $0 }.filter { $0 >= Self.firstDate }.min() ?? now
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

  private func look(_ input: Input, isNewest: Bool) -> Part {
    var part = Part()
    guard case .file(let path) = input.place, let window = FileWindow(path: path) else { return part }
    guard window.isPlain else {
      var part = lookInside(input, isNewest: isNewest)
      part.packedDate = window.packedDate
      return part
    }
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

  /// A packed part is read from its start; wholly only if that of its newest line is the year that was told, or if by
  /// its beginning it may span a year.
  private func lookInside(_ input: Input, isNewest: Bool) -> Part {
    var part = Part()
    guard let reader = try? InputReader(input) else { return part }
    let block = LineBlock(capacity: 262_144)
    while reader.fill(block) {
      let isFirst = part.first == nil
      let lines = Self.lines(of: block.bytes)
      note(lines, &part)
      let isLong = isFirst && Self.span(part, lines, input) > Self.longSpan
      block.removeAll()
      if isFirst, part.first != nil, !isLong, year == nil || !isNewest {
        part.isWhole = false
        break
      }
    }
    return part
  }

  /// How long a time a packed part spans, in microseconds, if the rest is as its first lines are.
  private static func span(_ part: Part, _ lines: [Bytes], _ input: Input) -> Double {
    guard let first = part.first, let last = part.last, let size = input.size else { return 0 }
    let seen = lines.reduce(0) { $0 + $1.count + 1 }
    let span = Double(last - first) + Double(part.newYears) * 365 * 86_400_000_000
    return span / Double(max(1, seen)) * Double(size) * packing
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
