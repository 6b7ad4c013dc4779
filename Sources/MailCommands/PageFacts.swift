import MailDiagnosis
import MailInput
import MailPipeline
import MailReports
import MailVocabulary
import MailWording

extension LocalTime {
  /// The reader's own zone.
  static var ofReader: LocalTime {
    let zone = (try? Zone(nil)) ?? .utc
    return LocalTime { zone.offset(at: $0) }
  }
}

extension LogFacts {
  init(_ result: PassResult, _ input: InputOptions) {
    let now = PassOptions().now
    let zone = (try? Zone(input.log.timezone)) ?? .utc
    self.init(
      result, since: input.log.since?.instant(now, zone), until: input.log.until?.instant(now, zone))
    stampLead = input.log.stampLead(at: result.coverage.last)
  }

  init(_ result: PassResult, since: Instant?, until: Instant?) {
    self.init(
      sources: result.sources, coverage: Report.Coverage(result.coverage, silences: result.silences),
      faults: result.faults.map { Wording.current($0.sentence) }, since: since, until: until)
  }
}

extension LogOptions {
  /// By how many seconds the zone that was named is ahead of the reader's own.
  func stampLead(at time: Instant?) -> Int {
    guard let time, timezone != nil, let written = try? Zone(timezone), let own = try? Zone(nil) else { return 0 }
    return written.offset(at: time) - own.offset(at: time)
  }
}

extension PassResult {
  /// The findings with their words.
  func entries(_ say: Wording) -> [Report.Entry] {
    findings.compactMap { finding in
      Diagnoses.words(for: finding, { say($0) }).map { Report.Entry(finding: finding, words: $0) }
    }
  }
}

extension PageOptions {
  var wording: Wording { say }
}
