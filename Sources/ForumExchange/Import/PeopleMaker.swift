// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Makes the members, handles and organisations that a file brings.
struct PeopleMaker {
  /// How many organisations this import made.
  private(set) var madeOrganisations = 0
  private let store: Store
  private let database: Database
  private var selectable: Set<LayerID> = []
  private var layers: Set<LayerID> = []
  private var lastOrganisation: Int64 = 0
  private var newestOrganisation: Int64 = 0
  /// The next number to try behind a handle that is taken.
  private var suffixes: [String: Int] = [:]
  /// Where handles stand that are taken as well.
  private let others: String?

  /// Makes them in a store; `others` is a table of it with handles that nobody else gets.
  init(_ store: Store, beside others: String? = nil) {
    self.store = store
    self.others = others
    database = store.database
  }

  /// Reads the layers of the board, and what it has before the import.
  mutating func load() throws(StoreError) {
    try database.each("SELECT id, selectable FROM layer", []) { (row) throws(StoreError) in
      let layer: LayerID = try row.value(0)
      layers.insert(layer)
      if try row.value(1) { selectable.insert(layer) }
      return true
    }
    lastOrganisation = Int64(try database.number("SELECT max(id) FROM organisation") ?? 0)
    newestOrganisation = lastOrganisation
  }

  /// A layer of the board, whether anyone can stand in it or not; nil when there is none of this
  /// name.
  func layer(_ name: String?) -> LayerID? {
    name.map { LayerID($0) }.flatMap { layers.contains($0) ? $0 : nil }
  }

  /// A layer that a member can stand in; nil when there is none of this name.
  func memberLayer(_ name: String?) -> LayerID? {
    name.map { LayerID($0) }.flatMap { selectable.contains($0) ? $0 : nil }
  }

  /// The organisation with this name, made when there is none; nil without a name.
  mutating func organisation(_ name: String, layer: LayerID) throws(StoreError) -> OrganisationID? {
    let id = try store.organisation(named: name, layer: layer)
    if let id, id.rawValue > newestOrganisation {
      newestOrganisation = id.rawValue
      madeOrganisations += 1
    }
    return id
  }

  /// Takes an organisation with its layer; whether the board had it before the import, and so keeps
  /// its own layer.
  mutating func take(_ record: OrganisationRecord, layer: LayerID) throws(StoreError) -> Bool {
    guard let id = try organisation(record.name, layer: layer) else { return true }
    guard id.rawValue > lastOrganisation else { return true }
    if record.layer != nil {
      try database.run("UPDATE organisation SET layer = ? WHERE id = ?", layer, id)
    }
    return false
  }

  /// A free handle as near as can be to the one in the file.
  mutating func handle(_ raw: String) throws(StoreError) -> String {
    let wanted = (try? TextRules.handle(raw)) ?? TextRules.suggestedHandle(from: raw) ?? "member"
    if try isFree(wanted) { return wanted }
    var base = String(wanted.prefix(24))
    while base.hasSuffix("-") { base.removeLast() }
    while true {
      let number = suffixes[base, default: 2]
      suffixes[base] = number + 1
      let handle = "\(base)-\(number)"
      if try isFree(handle) { return handle }
    }
  }

  private func isFree(_ handle: String) throws(StoreError) -> Bool {
    for table in ["member", others].compactMap({ $0 })
    where try database.number("SELECT 1 FROM \(table) WHERE handle = ?", handle) != nil { return false }
    return true
  }
}
