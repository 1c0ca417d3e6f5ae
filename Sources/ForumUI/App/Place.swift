// SPDX-License-Identifier: EUPL-1.2

/// A numbered part of the board on the first line of the screen.
public enum Place: Int, CaseIterable, Sendable {
  case today = 1
  case advice
  case tips
  case stories
  case people
  case topics
  case me

  /// The command that goes there.
  public var command: Command {
    switch self {
    case .today: .today
    case .advice: .advice
    case .tips: .tips
    case .stories: .stories
    case .people: .people
    case .topics: .topics
    case .me: .me
    }
  }

  /// The place a command goes to.
  public init?(_ command: Command) {
    guard let place = Place.allCases.first(where: { $0.command == command }) else { return nil }
    self = place
  }
}
