import Benchmark
import Foundation
import MailDiagnosis
import MailDialects
import MailInput
import MailPipeline
import MailSyntax
import MailVocabulary

/// A log of some megabytes, made by the project's own generator, as the environment names it.
private let path = ProcessInfo.processInfo.environment["LOG"] ?? "/tmp/mailwhy-bench-parts.log"
private let log = (FileManager.default.contents(atPath: path)).map { [UInt8]($0) } ?? []
private let grammar = Grammar(Dialects.all)

/// The log as blocks of whole lines.
private func blocks() -> [LineBlock] {
  guard let reader = try? InputReader(Input(place: .file(path), path: path, size: log.count)) else { return [] }
  var blocks: [LineBlock] = []
  while true {
    let block = LineBlock(capacity: 1_048_576)
    guard reader.fill(block) else { return blocks }
    block.lexicon = grammar.lexicon
    blocks.append(block)
  }
}

/// One pass over the log, in one thread and so without the noise of the scheduler.
private func pass(_ change: (inout PassOptions) -> Void) {
  var options = PassOptions()
  options.year = 2026
  options.parsers = 0
  change(&options)
  let group = InputGroup(parts: [Input(place: .file(path), path: path, size: log.count)])
  var sink = Nobody()
  blackHole(
    Pass(groups: [group], options: options, grammar: grammar, diagnoses: Diagnoses.all).run(&sink).coverage.lines)
}

private struct Nobody: PassSink {
  var wantsEvents: Bool { false }
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident, .throughput], warmupIterations: 1, maxDuration: .seconds(10))

  Benchmark("read into blocks") { _ in blackHole(blocks().count) }

  Benchmark("parse lines") { benchmark in
    let blocks = blocks()
    var parser = LineParser(grammar)
    benchmark.startMeasurement()
    for block in blocks { parser.parse(block) }
    benchmark.stopMeasurement()
    blackHole(blocks.reduce(0) { $0 + $1.lines.count })
  }

  Benchmark("join sessions") { _ in pass { $0.wantsSessions = true } }

  Benchmark("join messages") { _ in pass { $0.wantsMessages = true } }

  Benchmark("diagnose") { _ in pass { $0.wantsFindings = true } }

  Benchmark("compile all dialects") { _ in blackHole(Grammar(Dialects.all).lexicon.meanings.count) }
}
