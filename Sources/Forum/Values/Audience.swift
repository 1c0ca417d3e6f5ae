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

  /// The words by which boards and files keep an audience; which network or layer stands beside them.
  public enum Word: String, CaseIterable, Sendable {
    case all
    case network
    case boards
    case layer
  }

  /// The word by which it is kept.
  public var word: Word {
    switch self {
    case .all: .all
    case .network: .network
    case .boards: .boards
    case .layer: .layer
    }
  }

  /// The network it is; nil for others.
  public var network: NetworkID? { if case .network(let id) = self { id } else { nil } }

  /// The layer it is; nil for others.
  public var layer: LayerID? { if case .layer(let id) = self { id } else { nil } }

  /// The audience that was kept by a word; nil where the network or layer that belongs to it is not there: never a wider
  /// one instead.
  public init?(_ word: Word, network: NetworkID? = nil, layer: LayerID? = nil) {
    switch word {
    case .all: self = .all
    case .boards: self = .boards
    case .network:
      guard let network else { return nil }
      self = .network(network)
    case .layer:
      guard let layer else { return nil }
      self = .layer(layer)
    }
  }
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
}
