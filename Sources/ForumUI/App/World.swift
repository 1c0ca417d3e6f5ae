// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What every screen may look at: for whom, on which board, how large, in which look. Screens never change it.
public struct World: Sendable {
  /// Language, time and zone.
  public var reader: Reader
  /// Who looks; a guest before joining.
  public var viewer: Member
  /// The board's name and motto.
  public var board: Board
  /// The layers that are offered, parents first.
  public var layers: [Layer] {
    didSet { layersByID = Dictionary(layers.map { ($0.id, $0) }) { first, _ in first } }
  }
  /// All topics by id.
  public var topics: [Topic] {
    didSet { topicsByID = Dictionary(topics.map { ($0.id, $0) }) { first, _ in first } }
  }
  /// The numbers beside the places.
  public var counts: BoardCounts
  /// The look.
  public var theme: Theme
  /// The keys.
  public var keymap: Keymap
  /// The terminal.
  public var size: Size
  /// The part of the terminal that belongs to the screen, between the frame's lines.
  public var content: Size { Frame(size).content }

  private var layersByID: [LayerID: Layer] = [:]
  private var topicsByID: [TopicID: Topic] = [:]

  /// A world from its parts.
  public init(
    reader: Reader, viewer: Member, board: Board, layers: [Layer] = [], topics: [Topic] = [],
    counts: BoardCounts = BoardCounts(), theme: Theme = .standard, keymap: Keymap = .standard,
    size: Size = Size(columns: 80, rows: 24)
  ) {
    self.reader = reader
    self.viewer = viewer
    self.board = board
    self.layers = layers
    self.topics = topics
    self.counts = counts
    self.theme = theme
    self.keymap = keymap
    self.size = size
    layersByID = Dictionary(layers.map { ($0.id, $0) }) { first, _ in first }
    topicsByID = Dictionary(topics.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The full name of a layer, or its id when the list does not have it.
  public func label(_ id: LayerID) -> String {
    layersByID[id]?.labels.text(in: reader.language, or: id.rawValue) ?? id.rawValue
  }

  /// The short name of a layer for lists: its abbreviation in this language, else its full name.
  public func shortLabel(_ id: LayerID) -> String {
    guard let layer = layersByID[id] else { return id.rawValue }
    return layer.abbreviations.texts[reader.language] ?? layer.labels.text(in: reader.language, or: id.rawValue)
  }

  /// The name of a topic, or its id when the list does not have it.
  public func label(_ id: TopicID) -> String {
    topicsByID[id]?.labels.text(in: reader.language, or: id.rawValue) ?? id.rawValue
  }
}
