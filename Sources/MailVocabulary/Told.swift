/// What can be told in a sentence, as what went wrong: in English where nobody asks for another language.
public protocol Told: CustomStringConvertible {
  var sentence: Sentence { get }
}

extension Told {
  public var description: String { sentence.description }
}

extension Sentence: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }

  public init(stringInterpolation: Interpolation) {
    self.init(stringInterpolation.template, stringInterpolation.values, phrases: stringInterpolation.phrases)
  }

  /// `"Cannot open \(path, as: "path")"` is the template with that slot, and its value.
  public struct Interpolation: StringInterpolationProtocol {
    var template = ""
    var values: [String: String] = [:]
    var phrases: [String: [Sentence]] = [:]

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { template += literal }

    public mutating func appendInterpolation(_ value: some StringProtocol, as slot: String) {
      template += "{\(slot)}"
      values[slot] = String(value)
    }

    /// A number, as the language writes it.
    public mutating func appendInterpolation(_ value: Int, as slot: String) {
      template += "{\(slot)#}"
      values[slot] = String(value)
    }

    /// A part that is told in the same language.
    public mutating func appendInterpolation(_ phrase: Sentence, as slot: String) {
      template += "{\(slot)}"
      phrases[slot] = [phrase]
    }
  }
}
