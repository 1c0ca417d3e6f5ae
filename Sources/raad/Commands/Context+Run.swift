// SPDX-License-Identifier: EUPL-1.2

extension Context {
  /// Does what the invocation asks for.
  func run() throws {
    let command = invocation.command.flatMap(Subcommand.named)
    guard !invocation.has(.help) else { return try showHelp(command) }
    switch command?.handler {
    case nil: try openBoard()
    case .anyone(let handler): try handler(self)
    case .member(let handler): try handler(try openSession())
    }
  }
}
