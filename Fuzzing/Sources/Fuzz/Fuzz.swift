import Glibc

/// libFuzzer's door: gives one input to the target that `TARGET` names.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Target.chosen.run(start.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? [])
  return 0
}

/// The program: SwiftPM wants its name, so that libFuzzer's own `main` finds no place.
@_cdecl("Fuzz_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  if let directory = getenv("SEEDS").map({ String(cString: $0) }) { return Seeds.write(to: directory) }
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, testOneInput)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What is fuzzed. Each asserts what must be true of any input, and not only that nothing crashes.
enum Target: String, CaseIterable {
  /// Header, carrier, templates of one daemon after the other; what leaves as JSON, text and redacted.
  case lines
  /// Any sequence of lines through joins and diagnoses, with small blocks and large.
  case log
  /// Files as they may lie on the disk: packed, cut, of records.
  case file
  case dialect
  case explain

  static let chosen: Target = {
    let name = getenv("TARGET").map { String(cString: $0) } ?? ""
    guard let target = Target(rawValue: name) else {
      fatalError("TARGET must be one of \(allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return target
  }()

  func run(_ input: [UInt8]) {
    switch self {
    case .lines: LinesTarget.run(input)
    case .log: LogTarget.run(input)
    case .file: FileTarget.run(input)
    case .dialect: DialectTarget.run(input)
    case .explain: ExplainTarget.run(input)
    }
  }
}
