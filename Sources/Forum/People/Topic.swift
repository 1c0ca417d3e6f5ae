// SPDX-License-Identifier: EUPL-1.2

/// An innovation topic (tag) with names and aliases in four languages.
public struct Topic: Hashable, Sendable {
  /// The stable id.
  public var id: TopicID
  /// The names.
  public var labels: Labels
  /// Other words by which it is found, in any language.
  public var aliases: [String]

  /// A topic from its parts.
  public init(id: TopicID, labels: Labels, aliases: [String]) {
    self.id = id
    self.labels = labels
    self.aliases = aliases
  }
}
