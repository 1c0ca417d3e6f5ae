// SPDX-License-Identifier: EUPL-1.2

/// A layer of government: a node of a configurable tree with a stable id.
public struct Layer: Hashable, Sendable {
  /// The stable id; the dots are for reading, `parent` is what counts.
  public var id: LayerID
  /// The layer above, nil at the top.
  public var parent: LayerID?
  /// Whether a member may choose it; the others only group.
  public var isSelectable: Bool
  /// The full names.
  public var labels: Labels
  /// Short names for lists, such as FOD or CPAS.
  public var abbreviations: Labels

  /// A layer from its parts.
  public init(id: LayerID, parent: LayerID?, isSelectable: Bool, labels: Labels, abbreviations: Labels) {
    self.id = id
    self.parent = parent
    self.isSelectable = isSelectable
    self.labels = labels
    self.abbreviations = abbreviations
  }
}

extension LayerID {
  /// The layer of those who would rather not say; it tells nothing about where something works.
  public static let unspecified = LayerID("other.unspecified")

  /// The second level of the id (`be.local.cpas` → `be.local`), by which bridges are told; the id
  /// itself when it is shorter.
  public var group: LayerID {
    let parts = rawValue.split(separator: ".", omittingEmptySubsequences: false)
    return LayerID(parts.prefix(2).joined(separator: "."))
  }

  /// Whether this is `other` or lies below it in the dotted tree.
  public func isWithin(_ other: LayerID) -> Bool {
    rawValue == other.rawValue || rawValue.hasPrefix(other.rawValue + ".")
  }
}
