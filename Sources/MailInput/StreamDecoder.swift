/// Unpacks one format, a stream at a time; a file may hold several, one behind the other.
protocol StreamDecoder: AnyObject {
  /// Makes ready for a stream; false if there is no memory for it.
  func begin() -> Bool
  /// Unpacks some of the input, or what is still held back if the input is empty.
  func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> DecodeStep
}

/// What one step did.
struct DecodeStep {
  enum Outcome {
    case more
    /// The stream ended, and its checksum is right.
    case finished
    case corrupt
    case needsMemory
  }

  var consumed: Int
  var produced: Int
  var outcome: Outcome
}
