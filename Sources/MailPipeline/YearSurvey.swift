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

  /// The newest year in which a stamp is not after the file's own date.
  private func newestYear(_ stamp: Int64, _ input: Input) -> Int {
    var reference = input.modified ?? now
    if let date = input.nameDate {
      // The name is that of the rotation: the lines are of that day at the latest.
      reference = Instant(microseconds: date.microsecondsAsUTC).advanced(bySeconds: 86_400)
    }
    let limit = reference.advanced(bySeconds: 86_400)
    let year = CivilTime(microsecondsAsUTC: reference.microseconds).year + 1
    for candidate in stride(from: year, through: year - 2, by: -1)
    where zone.instant(local: SyslogHeader.local(stamp, year: candidate), after: nil) <= limit {
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
    // Samples along the file show each New Year in it; its end shows the newest line.
    let samples = min(256, window.size / 1_048_576)
    for number in stride(from: 1, to: max(1, samples), by: 1) {
      note(window.lines(at: window.size / samples * number), &part)
    }
    note(window.lines(at: max(0, window.size - FileWindow.length)), &part, isEnd: true)
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

  private func note(_ lines: [Bytes], _ part: inout Part, isEnd: Bool = false) {
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
