// SPDX-License-Identifier: EUPL-1.2

/// An employer with the layer it belongs to.
public struct Organisation: Hashable, Sendable {
  /// The store's number.
  var id: OrganisationID
  /// The name as its members write it.
  public var name: String
  /// Its layer of government.
  public var layer: LayerID
  /// How many members work there.
  public var members: Int

  /// An organisation from its parts.
  public init(id: OrganisationID, name: String, layer: LayerID, members: Int) {
    self.id = id
    self.name = name
    self.layer = layer
    self.members = members
  }
}
