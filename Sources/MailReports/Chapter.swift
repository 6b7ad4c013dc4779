public import MailWording

/// All that is known of one diagnosis: its chapter of the manual.
public struct Chapter: Sendable {
  public var code: String
  public var severity: String
  public var actor: String
  public var title: String
  public var cause: String
  public var found: String
  public var remedy: [String]
  /// Steps for one daemon each, in order.
  public var remedyFor: [(service: String, steps: [String])]
  public var unless: String?
  public var blindSpots: String?
  /// Why the example shows it, and its lines; the telling ones are marked.
  public var because: String
  public var example: [(line: String, isTelling: Bool)]

  public init(
    code: String, severity: String, actor: String, title: String, cause: String, found: String, remedy: [String],
    remedyFor: [(service: String, steps: [String])], unless: String?, blindSpots: String?, because: String,
    example: [(line: String, isTelling: Bool)]
  ) {
    self.code = code
    self.severity = severity
    self.actor = actor
    self.title = title
    self.cause = cause
    self.found = found
    self.remedy = remedy
    self.remedyFor = remedyFor
    self.unless = unless
    self.blindSpots = blindSpots
    self.because = because
    self.example = example
  }

  /// The steps that the service of this name has of its own come first; names of steps in capitals are yours to fill in.
  public func write(_ style: Style, _ say: Wording = .english, to output: Output) {
    func label(_ english: String) -> String { say(english).padded(to: 10) }
    let acts = Self.actors[actor].map { say($0) } ?? actor
    output.write(style.set(code, .strong) + "  " + say(severity) + ", " + acts + "\n\n")
    output.write(style.paragraph("", title + "."))
    output.write(style.paragraph("", cause))
    output.write("\n" + style.paragraph(label("Found:"), found))
    if let unless { output.write(style.paragraph(label("Unless:"), unless)) }
    if let blindSpots { output.write(style.paragraph(label("Unknown:"), blindSpots)) }
    output.write("\n" + say("What to do:") + "\n")
    steps(remedy, style, output)
    for (service, steps) in remedyFor {
      output.write("\n" + say("With {service}:", ["service": service]) + "\n")
      self.steps(steps, style, output)
    }
    guard !example.isEmpty else { return }
    output.write("\n" + style.paragraph(label("Example:"), because + "."))
    for (line, isTelling) in example {
      output.write((isTelling ? style.set("> ", .strong) : "  ") + Visible.text(line) + "\n")
    }
    output.write("\n")
  }

  private func steps(_ steps: [String], _ style: Style, _ output: Output) {
    for (number, step) in steps.enumerated() { output.write(style.paragraph("  \(number + 1). ", step)) }
  }

  private static let actors = [
    "user": "for the user", "admin": "for the administrator", "remote": "for the other side",
  ]

  public var record: Record {
    var record = Record()
    record.text("explain.type", "diagnosis")
    record.text("finding.code", code)
    record.text("finding.severity", severity)
    record.text("finding.actor", actor)
    record.text("finding.title", title)
    record.text("finding.cause", cause)
    record.text("explain.found", found)
    record.texts("finding.remedy", remedy)
    record.records(
      "explain.remedy_for",
      remedyFor.map { service, steps in
        var one = Record()
        one.text("service.type", service)
        one.texts("finding.remedy", steps)
        return one
      })
    record.text("finding.unless", unless)
    record.text("finding.blind_spots", blindSpots)
    record.text("explain.because", because)
    record.texts("explain.example", example.map(\.line))
    return record
  }
}
