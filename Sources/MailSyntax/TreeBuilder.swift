import MailVocabulary

/// A tree as one piece of memory, while it is made.
///
/// A state has, one behind the other: itself, its steps, the messages that end in it, its edges with their table, and the
/// texts of all of them. Places are counted in units (states), words (edges, messages, tables) or bytes (texts).
struct TreeMemory {
  /// More than are used.
  private var memory: [UInt8]
  private var end = 0
  var keys: [TemplateTree.FlatKey] = []
  var keyTargets: [CaptureTarget] = []
  /// States that are named and that may not have their place yet.
  private var named: [(place: Int, node: Int)] = []

  /// Bytes of a state and of a step: two of them are a line of the cache.
  static let unit = 32
  static let word = 4

  /// - Parameter nodes: how many are to be expected.
  init(nodes: Int) {
    precondition(
      MemoryLayout<TemplateTree.State>.stride <= Self.unit && MemoryLayout<TemplateTree.FlatStep>.stride <= Self.unit
        && MemoryLayout<TemplateTree.Accept>.stride == Self.word)
    memory = Array(repeating: 0, count: nodes * 2 * Self.unit)
    named.reserveCapacity(nodes)
  }

  var bytes: ArraySlice<UInt8> { memory[..<end] }

  private mutating func reserve(_ count: Int) -> Int {
    end += count
    if end > memory.count { memory += repeatElement(0, count: end) }
    return end - count
  }

  /// Makes room for a state and more, which begins a line of the cache if it is to, and gives its place.
  mutating func begin(_ count: Int, atLine: Bool) -> Int {
    _ = reserve(-end & ((atLine ? 2 : 1) * Self.unit - 1))
    return reserve(count)
  }

  mutating func place(_ text: ArraySlice<UInt8>) -> Int32 {
    let place = reserve(text.count)
    memory.withUnsafeMutableBytes { memory in
      text.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: memory[place...]).copyMemory(from: $0) }
    }
    return Int32(place)
  }

  mutating func write<Value: BitwiseCopyable>(_ value: Value, at place: Int) {
    memory.withUnsafeMutableBytes { $0.storeBytes(of: value, toByteOffset: place, as: Value.self) }
  }

  /// Writes a step or an edge that leads to a node.
  mutating func write(_ step: TemplateTree.FlatStep, at place: Int, to node: Int) {
    write(step, at: place)
    named.append((place + MemoryLayout<TemplateTree.FlatStep>.offset(of: \.next)!, node))
  }

  mutating func write(_ edge: TemplateTree.Edge, at place: Int, to node: Int) {
    write(edge, at: place)
    named.append((place + MemoryLayout<TemplateTree.Edge>.offset(of: \.next)!, node))
  }

  /// Names the states by where they are.
  mutating func settle(_ units: [Int32]) {
    for (place, node) in named { write(units[node], at: place) }
    named.removeAll()
  }
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
    var memory = TreeMemory(nodes: nodes.count)
    var units = [Int32](repeating: -1, count: nodes.count)
    // What a node leads to first stands behind it.
    var open = [0]
    while let number = open.popLast() {
      guard units[number] < 0 else { continue }
      units[number] = lay(nodes[number], &memory)
      for (_, next) in nodes[number].steps.reversed() { open.append(next) }
      for edge in nodes[number].edges.reversed() { open.append(edge.next) }
    }
    memory.settle(units)
    return TemplateTree(memory, beginning: beginning)
  }

  /// Puts a node into memory, and gives its place in units.
  private func lay(_ node: Node, _ memory: inout TreeMemory) -> Int32 {
    let word = TreeMemory.word
    let hasTable = node.edges.count > 1
    let firsts = hasTable ? node.edges.map { literals[$0.start] } : []
    let least = firsts.min() ?? 0
    let tableCount = hasTable ? Int(firsts.max() ?? 0) - Int(least) + 1 : 0
    let edgeSize = hasTable ? MemoryLayout<TemplateTree.Edge>.stride : 0
    let place = memory.begin(
      TreeMemory.unit * (1 + node.steps.count) + word * (node.accepts.count + tableCount) + edgeSize * node.edges.count,
      atLine: !node.steps.isEmpty)
    let accepts = place + TreeMemory.unit * (1 + node.steps.count)
    let table = accepts + word * node.accepts.count
    let edges = table + word * tableCount

    var state = TemplateTree.State()
    state.stepCount = UInt16(node.steps.count)
    state.acceptCount = UInt16(node.accepts.count)
    state.firstAccept = Int32(accepts / word)
    state.firstWord = Int32(table / word)
    state.tableFirst = least
    state.tableCount = UInt16(tableCount)
    memory.write(state, at: place)
    for (number, edge) in node.edges.enumerated() {
      let start = memory.place(literals[edge.start..<edge.start + edge.count])
      let at = hasTable ? edges + number * edgeSize : place + MemoryLayout<TemplateTree.State>.offset(of: \.edge)!
      memory.write(TemplateTree.Edge(start: start, count: Int32(edge.count), next: 0), at: at, to: edge.next)
      if hasTable { memory.write(Int32(at / word), at: table + word * Int(firsts[number] - least)) }
    }
    // Runs are tried before searches, and the rest of the line last.
    let steps = node.steps.count > 1 ? node.steps.sorted { $0.step.order < $1.step.order } : node.steps
    for (number, (step, next)) in steps.enumerated() {
      memory.write(flattened(step, &memory), at: place + TreeMemory.unit * (1 + number), to: next)
    }
    // A message that one program alone writes goes before one that any may write.
    let inOrder =
      node.accepts.count > 1
      ? node.accepts.filter { $0.program >= 0 } + node.accepts.filter { $0.program < 0 } : node.accepts
    for (number, accept) in inOrder.enumerated() { memory.write(accept, at: accepts + word * number) }
    return Int32(place / TreeMemory.unit)
  }

  private func flattened(_ step: Step, _ memory: inout TreeMemory) -> TemplateTree.FlatStep {
    guard case .keys(let keys) = step else { return step.flattened { memory.place($0[...]) } }
    let flat = TemplateTree.FlatStep(
      kind: .keys, target: .skip, literalStart: Int32(memory.keys.count), literalCount: Int32(keys.count))
    for key in keys {
      let name = Array((key.name + (key.hasValue ? "=" : "")).utf8)
      memory.keys.append(
        TemplateTree.FlatKey(
          nameStart: memory.place(name[...]), nameCount: Int32(name.count), hasValue: key.hasValue,
          firstTarget: Int32(memory.keyTargets.count), targetCount: Int32(key.targets.count)))
      memory.keyTargets += key.targets.map(CaptureTarget.init)
    }
    return flat
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
