// SPDX-License-Identifier: EUPL-1.2

extension Context {
  /// Does what the invocation asks for; on a board that is open already with a session.
  func run(in session: Session? = nil) throws {
    let command = invocation.command.flatMap(Subcommand.named)
    try requireReach(of: command)
    guard !invocation.has(.help) else { return try showHelp(command) }
    switch command?.handler {
    case nil where invocation.has(.linear): try converse()
    case nil: try openBoard()
    case .anyone(let handler): try handler(self)
    case .member(let handler): try handler(try session ?? openSession())
    }
  }

  /// Throws what a visitor at the door does not reach; what is the owner's alone is asked where the board is open.
  private func requireReach(of command: Subcommand?) throws {
    guard let door = environment.door else { return }
    let visitor = Visitor.atTheDoor(door.entrance)
    if let command, !command.reach.includes(visitor) { throw DoorRefusal.notAtTheDoor(command.name) }
    for (option, values) in invocation.options.sorted(by: { $0.key.name < $1.key.name }) {
      try require(option.reach, visitor, values.isEmpty ? [nil] : values, called: option.dashed)
    }
    for (index, word) in invocation.operands.enumerated() {
      guard let operand = command?.operand(at: index) else { continue }
      try require(operand.reach, visitor, [word], called: operand.placeholder)
    }
  }

  private func require(_ reach: Reach, _ visitor: Visitor, _ words: [String?], called name: String) throws {
    guard !words.allSatisfy({ reach.includes(visitor, word: $0) }) else { return }
    throw reach == .standardStreams ? DoorRefusal.onlyStreams(name) : DoorRefusal.notAtTheDoor(name)
  }
}
