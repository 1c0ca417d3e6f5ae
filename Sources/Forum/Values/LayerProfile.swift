// SPDX-License-Identifier: EUPL-1.2

/// Which layers a new board offers; each is a list of top ids.
public enum LayerProfile: String, CaseIterable, Sendable {
  case belgium = "be"
  case netherlands = "nl"
  case all = "be+nl+eu"

  /// The top layers of the profile; `int` and `other` are always there, so that everyone finds a
  /// place.
  public var roots: [String] {
    switch self {
    case .belgium: ["be", "int", "other"]
    case .netherlands: ["nl", "int", "other"]
    case .all: ["be", "nl", "eu", "int", "other"]
    }
  }
}
