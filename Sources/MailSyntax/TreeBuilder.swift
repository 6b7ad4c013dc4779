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
  private struct Node {
    var edges: [(bytes: [UInt8], next: Int)] = []
    var steps: [(step: Step, next: Int)] = []
    var accepts: [TemplateTree.Accept] = []
  }

  private var nodes = [Node()]

  /// Adds one template; those added first win where two fit equally.
  mutating func insert(_ steps: [Step], accept: TemplateTree.Accept) {
    var node = 0
    for step in steps {
      if case .literal(let bytes) = step {
        node = descend(from: node, along: bytes[...])
      } else if case .detour(let bytes) = step {
        lead(bytes, backTo: node)
      } else if let known = nodes[node].steps.first(where: { $0.step == step }) {
        node = known.next
      } else {
        nodes.append(Node())
        nodes[node].steps.append((step, nodes.count - 1))
        node = nodes.count - 1
      }
    }
    nodes[node].accepts.append(accept)
  }

  /// An edge from a node to itself: what follows is found with the text before it and without.
  private mutating func lead(_ text: [UInt8], backTo node: Int) {
    var place = node
    var rest = text[...]
    // What begins alike shares its edges with it.
    while let first = rest.first, let number = nodes[place].edges.firstIndex(where: { $0.bytes[0] == first }) {
      let (bytes, next) = nodes[place].edges[number]
      let common = zip(bytes, rest).prefix { $0 == $1 }.count
      rest = rest.dropFirst(common)
      if rest.isEmpty && common == bytes.count { return }
      if common < bytes.count {
        nodes.append(Node())
        nodes[nodes.count - 1].edges.append((Array(bytes[common...]), next))
        nodes[place].edges[number] = (Array(bytes[..<common]), nodes.count - 1)
        place = nodes.count - 1
      } else {
        place = next
      }
    }
    if !rest.isEmpty { nodes[place].edges.append((Array(rest), node)) }
  }

  private mutating func descend(from start: Int, along literal: ArraySlice<UInt8>) -> Int {
    var node = start
    var rest = literal
    while let first = rest.first {
      guard let place = nodes[node].edges.firstIndex(where: { $0.bytes[0] == first }) else {
        nodes.append(Node())
        nodes[node].edges.append((Array(rest), nodes.count - 1))
        return nodes.count - 1
      }
      let (bytes, next) = nodes[node].edges[place]
      var common = 0
      for (left, right) in zip(bytes, rest) {
        guard left == right else { break }
        common += 1
      }
      if common < bytes.count {
        // The edge is split where the two part.
        nodes.append(Node())
        let middle = nodes.count - 1
        nodes[middle].edges.append((Array(bytes[common...]), next))
        nodes[node].edges[place] = (Array(bytes[..<common]), middle)
        node = middle
      } else {
        node = next
      }
      rest = rest.dropFirst(common)
    }
    return node
  }

  func build() -> TemplateTree {
    var flat = FlattenedTree()
    flat.states = Array(repeating: TemplateTree.State(), count: nodes.count)
    func place(of bytes: [UInt8]) -> Int32 {
      let start = Int32(flat.literals.count)
      flat.literals += bytes
      return start
    }
    for (number, node) in nodes.enumerated() {
      let firstEdge = flat.edges.count
      for (bytes, next) in node.edges {
        flat.edges.append(
          TemplateTree.Edge(start: place(of: bytes), count: Int32(bytes.count), next: Int32(next)))
      }
      if node.edges.count == 1 {
        flat.states[number].edge = Int32(firstEdge)
      } else if node.edges.count > 1 {
        let firsts = node.edges.map { $0.bytes[0] }
        let (least, most) = (firsts.min() ?? 0, firsts.max() ?? 0)
        flat.states[number].table = Int32(flat.tables.count)
        flat.states[number].tableFirst = least
        flat.states[number].tableCount = UInt16(most - least) + 1
        flat.tables += repeatElement(-1, count: Int(most - least) + 1)
        for (offset, first) in firsts.enumerated() {
          flat.tables[Int(flat.states[number].table) + Int(first - least)] = Int32(firstEdge + offset)
        }
      }
      flat.states[number].firstStep = Int32(flat.steps.count)
      flat.states[number].stepCount = Int32(node.steps.count)
      // Runs are tried before searches, and the rest of the line last.
      for (step, next) in node.steps.sorted(by: { $0.step.order < $1.step.order }) {
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
      flat.states[number].acceptCount = Int32(node.accepts.count)
      // A message that one program alone writes goes before one that any may write.
      flat.accepts += node.accepts.sorted { ($0.program >= 0 ? 0 : 1) < ($1.program >= 0 ? 0 : 1) }
    }
    return TemplateTree(flat)
  }
}

extension Step {
  /// The rank in which the alternatives of a state are tried.
  fileprivate var order: Int {
    switch self {
    case .literal, .detour: 0
    case .peek: 0
    case .host, .hexadecimal: 0
    case .run: 1
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
