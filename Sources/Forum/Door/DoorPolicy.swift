// SPDX-License-Identifier: EUPL-1.2

/// What a board's stewards decide about its door.
public struct DoorPolicy: Hashable, Sendable {
  /// The names under which the board keeps what was decided.
  public enum Name: String, CaseIterable, Sendable {
    /// Who may invite somebody new.
    case inviters
    /// How many sessions a member may have at once.
    case sessions
    /// Whether security keys must ask for a code or a finger each time.
    case verify
  }

  /// The lowest role that may invite somebody new.
  public var inviters = Role.moderator
  /// How many sessions a member may have at once, 1–100.
  public var sessions = 3
  /// Whether security keys must ask for a code or a finger each time (`verify-required` of sshd(8)).
  var verify = false

  /// What holds where nobody decided anything.
  public init() {}

  /// The values a policy takes, in words.
  public static func values(of name: Name) -> [String] {
    switch name {
    case .inviters: [Role.member, .moderator, .steward].map(\.rawValue)
    case .sessions: ["1–\(mostSessions)"]
    case .verify: ["yes", "no"]
    }
  }

  static let mostSessions = 100

  /// One of the policies in words.
  public subscript(name: Name) -> String {
    switch name {
    case .inviters: inviters.rawValue
    case .sessions: String(sessions)
    case .verify: verify ? "yes" : "no"
    }
  }

  /// Changes one to what words say; false when they do not say any of its values.
  public mutating func set(_ name: Name, to value: String) -> Bool {
    switch name {
    case .inviters:
      guard let role = Role(rawValue: value), role > .guest else { return false }
      inviters = role
    case .sessions:
      guard let number = Int(value), (1...Self.mostSessions).contains(number), String(number) == value else {
        return false
      }
      sessions = number
    case .verify:
      guard ["yes", "no"].contains(value) else { return false }
      verify = value == "yes"
    }
    return true
  }
}
