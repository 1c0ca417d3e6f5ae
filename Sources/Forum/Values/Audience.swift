// SPDX-License-Identifier: EUPL-1.2

/// Who sees a thread, or may take part in a poll.
public enum Audience: Hashable, Sendable {
  /// All members.
  case all
  /// The members of one network.
  case network(NetworkID)
  /// The board members of all networks: the board room.
  case boards
  /// The members of a layer and all below it; for polls only.
  case layer(LayerID)
}

/// How a network is doing.
public enum NetworkStage: String, CaseIterable, Sendable {
  case starting
  case running
  case resting
}

/// Whether a network seeks something or offers it.
public enum NeedKind: String, CaseIterable, Sendable {
  case seeks
  case offers

  /// What answers it.
  public var counterpart: NeedKind { self == .seeks ? .offers : .seeks }
}
