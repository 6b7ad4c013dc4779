import MailReports
import MailVocabulary
import Testing

/// What is drawn over time: the whole of it, unless some lines of a clock that leapt would press it into nothing.
@Suite struct TimeTallyTests {
  private static let day: Int64 = 86_400

  private static func tally(_ seconds: [Int64]) -> (start: Instant, step: Int64, counts: [[Int]]) {
    var tally = TimeTally(kinds: 1)
    for second in seconds { tally.add(0, at: Instant(seconds: second)) }
    return tally.spans
  }

  @Test func twoDaysAreDrawnAsTwoDays() {
    let spans = Self.tally(Array(stride(from: 0, to: 2 * Self.day, by: 60)))
    #expect(spans.counts.reduce(0) { $0 + $1[0] } == 2_880)
    #expect(Int64(spans.counts.count) * spans.step <= 2 * Self.day + spans.step)
  }

  @Test func aClockThatLeapsForAMomentDoesNotHideTheRest() {
    let spans = Self.tally(
      Array(stride(from: 0, to: Self.day, by: 60)) + [68 * Self.day, 68 * Self.day + 20]
        + Array(stride(from: Self.day, to: 2 * Self.day, by: 60)))
    #expect(Int64(spans.counts.count) * spans.step <= 2 * Self.day + spans.step)
    #expect(spans.counts.reduce(0) { $0 + $1[0] } == 2_880)
  }

  @Test func aLogOfAFewLinesFarApartIsDrawnWhole() {
    let spans = Self.tally((0..<10).map { $0 * 7 * Self.day })
    #expect(spans.counts.reduce(0) { $0 + $1[0] } == 10)
    #expect(Int64(spans.counts.count) * spans.step >= 63 * Self.day)
  }

  @Test func manyLinesFarOffCount() {
    let spans = Self.tally(
      Array(stride(from: 0, to: Self.day, by: 60)) + (0..<1_440).map { 90 * Self.day + $0 * 60 })
    #expect(spans.counts.reduce(0) { $0 + $1[0] } == 2_880)
    #expect(Int64(spans.counts.count) * spans.step >= 90 * Self.day)
  }

  @Test func anyOrderOfTimeIsBounded() {
    let spans = Self.tally((0..<5_000).map { ($0 * 7_919 % 5_000) * Self.day })
    #expect(spans.counts.count <= TimeTally.limit)
    #expect(spans.counts.reduce(0) { $0 + $1[0] } == 5_000)
  }
}
