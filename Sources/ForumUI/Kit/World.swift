// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Where a user's settings are kept.
enum SettingsPlace {
  case board
  case file
}

/// What every screen may look at: for whom, on which board, how large, in which look. Screens never
/// change it.
public struct World: Sendable {
  /// Language, time and zone.
  var reader: Reader
  /// Who looks; a guest before joining.
  var viewer: Member
  /// The board's name and motto.
  var board: Board
  /// The layers that are offered, parents first.
  var layers: [Layer] {
    didSet { index(layers, otherLayers) }
  }
  /// The layers that are not offered here, but that people and threads from elsewhere may have.
  var otherLayers: [Layer] {
    didSet { index(layers, otherLayers) }
  }
  /// All topics by id.
  var topics: [Topic] {
    didSet { index(topics) }
  }
  /// The numbers beside the places.
  var counts: BoardCounts
  /// The look.
  var theme: Theme
  /// The keys.
  var keymap: Keymap
  /// The lines that make those differ from the keys as they come.
  var keyLines: [KeyLine] = []
  /// What the member chose.
  var settings: Settings
  /// How members of other machines come in; nil where none do.
  var door: Doorway?
  /// How many colours the terminal shows.
  var colors = 256
  /// Whether the reader comes from another machine: nothing is written here outside the board.
  var isAtDoor = false
  /// Where what a user of this machine chooses is kept; nil where it is not.
  var settingsPlace: SettingsPlace?
  /// The terminal.
  var size: Size
  /// The part of the terminal that belongs to the screen, between the frame's lines.
  var content: Size { Frame(size).content }

  private(set) var layersByID: [LayerID: Layer] = [:]
  private(set) var topicsByID: [TopicID: Topic] = [:]

  /// A world from its parts.
  public init(
    reader: Reader, viewer: Member, board: Board, layers: [Layer] = [], otherLayers: [Layer] = [],
    topics: [Topic] = [], counts: BoardCounts = BoardCounts(), theme: Theme = .standard, keymap: Keymap = .standard,
    settings: Settings = Settings(), size: Size = Size(columns: 80, rows: 24)
  ) {
    self.reader = reader
    self.viewer = viewer
    self.board = board
    self.layers = layers
    self.otherLayers = otherLayers
    self.topics = topics
    self.counts = counts
    self.theme = theme
    self.keymap = keymap
    self.settings = settings
    self.size = size
    index(layers, otherLayers)
    index(topics)
  }

  private mutating func index(_ topics: [Topic]) {
    topicsByID = Dictionary(topics.map { ($0.id, $0) }) { first, _ in first }
    reader = reader.naming(topics)
  }

  private mutating func index(_ layers: [Layer], _ others: [Layer]) {
    layersByID = Dictionary((layers + others).map { ($0.id, $0) }) { first, _ in first }
  }
}
