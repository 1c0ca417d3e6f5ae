// SPDX-License-Identifier: EUPL-1.2

/// The layers and topics of a board, by all the names under which members look for them.
public struct Vocabulary: Hashable, Sendable {
  /// All layers, parents before their children.
  public var layers: [Layer]
  /// All topics.
  public var topics: [Topic]
  /// The values of other keys by what readers call them, of which no two are the same but for case,
  /// accents, blanks and hyphens.
  public var names: [QueryKey: [String: String]]

  /// A vocabulary; empty unless said.
  public init(layers: [Layer] = [], topics: [Topic] = [], names: [QueryKey: [String: String]] = [:]) {
    self.layers = layers
    self.topics = topics
    self.names = names
  }

  /// The topic with this id, label in any language, or alias; a leading `#` is left out, blanks and
  /// hyphens are the same.
  public func topic(named name: String) -> Topic? {
    let typed = key(name.removingPrefix("#") ?? name)
    return topics.first { key($0.id.rawValue) == typed } ?? topics.first { $0.names.contains { key($0) == typed } }
  }

  /// The layer with this id, end of an id (`cpas`) when only one has it, label or abbreviation in
  /// any language.
  public func layer(named name: String) -> Layer? {
    let typed = key(name)
    if let layer = layers.first(where: { key($0.id.rawValue) == typed }) { return layer }
    let ends = layers.filter { key($0.id.rawValue).hasSuffix("." + typed) }
    if ends.count == 1 { return ends.first }
    return layers.first { names(of: $0).contains { key($0) == typed } }
  }

  /// The value of a key that readers call so.
  func value(named name: String, of key: QueryKey) -> String? {
    let typed = self.key(name)
    return names[key]?.first { self.key($0.key) == typed }?.value
  }

  /// The names nearest to what was typed, one a topic, the nearest first; none when all are far
  /// off.
  public func topics(near name: String, limit: Int = 3) -> [String] {
    nearest(name.removingPrefix("#") ?? name, in: topics.map(\.names), limit: limit)
  }

  /// The names nearest to what was typed, one a layer, the nearest first; none when all are far
  /// off.
  public func layers(near name: String, limit: Int = 3) -> [String] {
    nearest(name, in: layers.map { names(of: $0) }, limit: limit)
  }

  private func nearest(_ name: String, in groups: [[String]], limit: Int) -> [String] {
    var owner: [String: Int] = [:]
    for (index, names) in groups.enumerated() {
      for name in names where owner[name] == nil { owner[name] = index }
    }
    // Enough candidates that each of the nearest things can have several names before the next
    // comes.
    let found = Suggestions.nearest(to: name, in: groups.joined(), limit: limit * 8)
    var seen: Set<Int> = []
    return Array(found.filter { owner[$0].map { seen.insert($0).inserted } ?? false }.prefix(limit))
  }

  private func names(of layer: Layer) -> [String] {
    let languages = InterfaceLanguage.allCases
    let abbreviations = languages.compactMap { layer.abbreviations.texts[$0] }
    return [layer.id.rawValue] + languages.compactMap { layer.labels.texts[$0] }
      + abbreviations + abbreviations.filter { $0.contains("/") }.flatMap { $0.split(separator: "/").map(String.init) }
  }

  /// What makes two names the same.
  private func key(_ name: String) -> String {
    String(Folding.fold(name.trimmed).map { $0 == " " || $0 == "_" ? "-" : $0 })
  }
}
