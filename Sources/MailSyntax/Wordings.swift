/// The wordings of a message, each in the template language (see ``Template``): sequences of parts, of which each has
/// several forms.
///
/// Written out they may be hundreds for one message, and most of them are of messages that a log does not hold, so they
/// are crossed only where they are wanted.
public struct Wordings: Sendable, Equatable, ExpressibleByArrayLiteral {
  /// The forms of each part, in the order of the parts.
  typealias Product = [[String]]

  private(set) var products: [Product]

  /// Wordings that are written out.
  public init(_ texts: [String]) { products = texts.isEmpty ? [] : [[texts]] }

  public init(arrayLiteral texts: String...) { self.init(texts) }

  private init(products: [Product]) { self.products = products }

  public var count: Int { products.reduce(0) { $0 + $1.reduce(1) { $0 * $1.count } } }

  /// All of them, written out.
  public var texts: [String] {
    products.flatMap { product in
      product.dropFirst().reduce(product[0]) { beginnings, forms in
        beginnings.flatMap { beginning in forms.map { beginning + Self.joint(after: beginning) + $0 } }
      }
    }
  }

  /// What stands between two parts: a seam, so that the last capture of the first is looked for once and not for each form
  /// of the second, nor beyond its own end.
  static func joint(after part: String) -> String { part.utf8.last == TemplateParser.close ? "" : "{|}" }

  /// Whether they say the same, whatever they are made of.
  public static func == (left: Wordings, right: Wordings) -> Bool { left.texts == right.texts }

  /// Those of both.
  public static func + (left: Wordings, right: Wordings) -> Wordings {
    guard let last = left.products.last, let first = right.products.first, last.count == 1, first.count == 1 else {
      return Wordings(products: left.products + right.products)
    }
    return Wordings(products: left.products.dropLast() + [[last[0] + first[0]]] + right.products.dropFirst())
  }

  /// Each of these with each of others behind it.
  public func followed(by others: Wordings) -> Wordings {
    Wordings(products: products.flatMap { product in others.products.map { product + $0 } })
  }
}
