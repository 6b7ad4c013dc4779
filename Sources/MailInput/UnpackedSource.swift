/// The text of a packed file: all its streams, one behind the other.
final class UnpackedSource: ByteSource {
  private let file: any ByteSource
  private let path: String
  private let format: CompressionFormat
  private let decoder: any StreamDecoder
  private let memory: UnsafeMutableRawBufferPointer
  /// The part of the memory that is not unpacked yet.
  private var pending = 0..<0
  private var fileHasEnded = false
  private var isInsideStream = false
  private var hasEnded = false
  /// Found together with text, which goes first.
  private var fault: InputFault?
  private var produced = 0

  /// `head` is what was read of the file already.
  init(_ file: any ByteSource, path: String, format: CompressionFormat, head: UnsafeRawBufferPointer) {
    self.file = file
    self.path = path
    self.format = format
    decoder = format.decoder()
    memory = .allocate(byteCount: max(256 << 10, head.count), alignment: 16)
    memory.copyMemory(from: head)
    pending = 0..<head.count
  }

  deinit { memory.deallocate() }

  var consumed: Int { file.consumed }
  var isIdle: Bool { pending.isEmpty && !fileHasEnded && file.isIdle }

  func read(into output: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    precondition(!output.isEmpty)
    while true {
      if let fault { throw fault }
      if hasEnded { return 0 }
      if !isInsideStream {
        guard try findStream() else {
          hasEnded = true
          return 0
        }
      }
      if pending.isEmpty { try refill(atLeast: 1) }
      let step = decoder.step(UnsafeRawBufferPointer(rebasing: memory[pending]), into: output)
      pending = pending.lowerBound + step.consumed..<pending.upperBound
      produced += step.produced
      switch step.outcome {
      case .finished: isInsideStream = false
      case .corrupt: fault = .corrupt(path: path, offset: produced, format: format.rawValue)
      case .needsMemory: fault = .needsMemory(path: path, offset: produced, format: format.rawValue)
      case .more:
        guard step.consumed == 0, step.produced == 0 else { break }
        // Nothing moves: with input left that is the decoder's fault, and must not become an endless loop.
        fault =
          pending.isEmpty
          ? .truncated(path: path, offset: produced, format: format.rawValue)
          : .corrupt(path: path, offset: produced, format: format.rawValue)
      }
      if step.produced > 0 { return step.produced }
    }
  }

  /// Goes to the next stream, past zeros, which tapes and block devices leave behind; false at the end of the file.
  private func findStream() throws(InputFault) -> Bool {
    while true {
      try refill(atLeast: CompressionFormat.signatureLimit)
      guard let first = memory[pending].firstIndex(where: { $0 != 0 }) else {
        pending = 0..<0
        if fileHasEnded { return false }
        continue
      }
      guard first > pending.lowerBound else { break }
      pending = first..<pending.upperBound
    }
    guard format.mayBegin(with: UnsafeRawBufferPointer(rebasing: memory[pending])) else {
      throw .corrupt(path: path, offset: produced, format: format.rawValue)
    }
    guard decoder.begin() else { throw .needsMemory(path: path, offset: produced, format: format.rawValue) }
    isInsideStream = true
    return true
  }

  /// Reads until so many bytes wait to be unpacked, or the file ends.
  private func refill(atLeast need: Int) throws(InputFault) {
    guard pending.count < need, !fileHasEnded else { return }
    memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[pending]))
    pending = 0..<pending.count
    while pending.count < need {
      let room = UnsafeMutableRawBufferPointer(rebasing: memory[pending.upperBound...])
      let count = try file.read(into: room)
      if count == 0 {
        fileHasEnded = true
        return
      }
      pending = 0..<pending.upperBound + count
    }
  }
}
