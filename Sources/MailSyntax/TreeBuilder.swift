import MailVocabulary

/// The tables of a tree while they are made.
struct FlattenedTree {
  var states: [TemplateTree.State] = []
  var edges: [TemplateTree.Edge] = []
  var tables: [Int32] = []
  var steps: [TemplateTree.FlatStep] = []
  var accepts: [TemplateTree.Accept] = []
  var literals: [UInt8] = []
  var keys: [TemplateTree.FlatKey] = []
  var keyTargets: [CaptureTarget] = []
}

/// Makes a tree of templates.
struct TreeBuilder {
  /// A text that leads to a node, as a stretch of ``literals``.
  private struct Edge {
    var start: Int
    var count: Int
    var next: Int
  }

  private struct Node {
    var edges: [Edge] = []
    var steps: [(step: Step, next: Int)] = []
    var accepts: [TemplateTree.Accept] = []
  }

  private var nodes = [Node()]
  private var literals: [UInt8] = []

  /// Adds one template; those added first win where two fit equally.
  mutating func insert(_ steps: [Step], accept: TemplateTree.Accept) {
    var node = 0
    for step in steps {
      if case .literal(let bytes) = step {
        node = add(bytes, from: node, to: nil)
      } else if case .detour(let bytes) = step {
        // What follows is found with the text before it and without.
        node = add(bytes, from: node, to: node)
      } else if let known = nodes[node].steps.indices.first(where: { nodes[node].steps[$0].step == step }) {
        node = nodes[node].steps[known].next
      } else {
        nodes.append(Node())
        nodes[node].steps.append((step, nodes.count - 1))
        node = nodes.count - 1
      }
    }
    nodes[node].accepts.append(accept)
  }

  /// Adds a text that is a whole template; what was added before goes before it.
  ///
  /// - Returns: the message of the text.
  mutating func insert(_ text: [UInt8], message: Int) -> Int {
    let node = add(text, from: 0, to: nil)
    if let known = nodes[node].accepts.first { return Int(known.message) }
    nodes[node].accepts.append(TemplateTree.Accept(message: UInt16(message), program: -1))
    return message
  }

  /// Leads a text from a node to a new one, or to a given one; what begins alike shares its edges.
  ///
  /// - Returns: the node behind the text.
  private mutating func add(_ text: [UInt8], from start: Int, to end: Int?) -> Int {
    var node = start
    var position = 0
    while position < text.count {
      guard let place = nodes[node].edges.firstIndex(where: { literals[$0.start] == text[position] }) else {
        let next = end ?? nodes.count
        if end == nil { nodes.append(Node()) }
        nodes[node].edges.append(Edge(start: literals.count, count: text.count - position, next: next))
        literals += text[position...]
        return next
      }
      let edge = nodes[node].edges[place]
      var common = 1
      while common < edge.count, position + common < text.count,
        literals[edge.start + common] == text[position + common]
      { common += 1 }
      position += common
      if common < edge.count {
        // The edge is split where the two part.
        nodes.append(Node())
        nodes[nodes.count - 1].edges = [
          Edge(start: edge.start + common, count: edge.count - common, next: edge.next)
        ]
        nodes[node].edges[place] = Edge(start: edge.start, count: common, next: nodes.count - 1)
        node = nodes.count - 1
      } else {
        node = edge.next
      }
    }
    return end ?? node
  }

  /// - Parameter beginning: the text with which all begin that are to be matched.
  func build(beginning: [UInt8] = []) -> TemplateTree {
    var flat = FlattenedTree()
    flat.literals = literals
    flat.edges.reserveCapacity(nodes.count)
    flat.steps.reserveCapacity(nodes.count)
    flat.accepts.reserveCapacity(nodes.count)
    flat.states = Array(repeating: TemplateTree.State(), count: nodes.count)
    func place(of bytes: [UInt8]) -> Int32 {
      let start = Int32(flat.literals.count)
      flat.literals += bytes
      return start
    }
    for (number, node) in nodes.enumerated() {
      let firstEdge = flat.edges.count
      let edges = node.edges.map {
        TemplateTree.Edge(start: Int32($0.start), count: Int32($0.count), next: Int32($0.next))
      }
      if edges.count == 1 {
        flat.states[number].edge = edges[0]
      } else if edges.count > 1 {
        flat.edges += edges
        var (least, most) = (UInt8.max, UInt8.min)
        for edge in node.edges {
          least = min(least, literals[edge.start])
          most = max(most, literals[edge.start])
        }
        let table = flat.tables.count
        flat.tables += repeatElement(-1, count: Int(most - least) + 1)
        for (offset, edge) in node.edges.enumerated() {
          flat.tables[table + Int(literals[edge.start] - least)] = Int32(firstEdge + offset)
        }
        flat.states[number].table = Int32(table)
        flat.states[number].tableFirst = least
        flat.states[number].tableCount = UInt16(most - least) + 1
      }
      flat.states[number].firstStep = Int32(flat.steps.count)
      flat.states[number].stepCount = UInt16(node.steps.count)
      // Runs are tried before searches, and the rest of the line last.
      let steps = node.steps.count > 1 ? node.steps.sorted { $0.step.order < $1.step.order } : node.steps
      for (step, next) in steps {
        var flatStep: TemplateTree.FlatStep
        if case .keys(let keys) = step {
          flatStep = TemplateTree.FlatStep(kind: .keys, target: .skip)
          flatStep.literalStart = Int32(flat.keys.count)
          flatStep.literalCount = Int32(keys.count)
          for key in keys {
            let name = Array((key.name + (key.hasValue ? "=" : "")).utf8)
            flat.keys.append(
              TemplateTree.FlatKey(
                nameStart: place(of: name), nameCount: Int32(name.count), hasValue: key.hasValue,
                firstTarget: Int32(flat.keyTargets.count), targetCount: Int32(key.targets.count)))
            flat.keyTargets += key.targets.map(CaptureTarget.init)
          }
        } else {
          flatStep = step.flattened(place)
        }
        flatStep.next = Int32(next)
        flat.steps.append(flatStep)
      }
      flat.states[number].firstAccept = Int32(flat.accepts.count)
      flat.states[number].acceptCount = UInt16(node.accepts.count)
      // A message that one program alone writes goes before one that any may write.
      flat.accepts += node.accepts.filter { $0.program >= 0 }
      flat.accepts += node.accepts.filter { $0.program < 0 }
    }
    return TemplateTree(flat, beginning: beginning)
  }
}

extension Step {
  /// The rank in which the alternatives of a state are tried.
  fileprivate var order: Int {
    switch self {
    case .literal, .detour: 0
    case .peek: 0
    case .host, .hexadecimal: 0
    // A number is one, and no name.
    case .run(let characters, _): characters == .account ? 2 : 1
    case .twin: 2
    case .until: 3
    case .rest: 4
    // It fits everything, so what is more exact goes first.
    case .keys: 5
    }
  }

  fileprivate func flattened(_ place: ([UInt8]) -> Int32) -> TemplateTree.FlatStep {
    switch self {
    case .literal, .detour, .keys:
      preconditionFailure("a literal is an edge, and keys have a table of their own")
    case .hexadecimal(let count, let target):
      return TemplateTree.FlatStep(kind: .hexadecimal, target: CaptureTarget(target), literalCount: Int32(count))
    case .host(let target):
      return TemplateTree.FlatStep(kind: .host, target: CaptureTarget(target))
    case .run(let characters, let target):
      return TemplateTree.FlatStep(kind: .run, characters: characters.rawValue, target: CaptureTarget(target))
    case .until(let literal, let search, let target):
      let kind: TemplateTree.StepKind =
        switch search {
        case .first: literal.count == 1 ? .untilByte : .untilFirst
        case .last: .untilLast
        case .lone: .untilLone
        case .echo: .untilEcho
        case .mailbox: .untilMailbox
        }
      return TemplateTree.FlatStep(
        kind: kind, target: CaptureTarget(target), literalStart: place(literal), literalCount: Int32(literal.count))
    case .rest(let target):
      return TemplateTree.FlatStep(kind: .rest, target: CaptureTarget(target))
    case .peek(let target):
      return TemplateTree.FlatStep(kind: .peek, target: CaptureTarget(target))
    case .twin(let separator, let end, let first, let second):
      return TemplateTree.FlatStep(
        kind: .twin, target: CaptureTarget(first), second: CaptureTarget(second), literalStart: place(separator),
        literalCount: Int32(separator.count), endStart: place(end), endCount: Int32(end.count))
    }
  }
}
