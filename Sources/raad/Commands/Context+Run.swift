// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Context {
  /// Does what the invocation asks for.
  func run() throws {
    guard !invocation.has(.help) else { return try showHelp(invocation.command) }
    switch invocation.command {
    case .help: try help()
    case .completion: try completion()
    default: throw CommandRefusal.noPlaceForBoard
    }
  }
}
