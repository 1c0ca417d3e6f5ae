// SPDX-License-Identifier: EUPL-1.2

/// A piece of one of the JSON files that come with the program, read with SQLite's functions.
struct EmbeddedJSON {
  let database: Database
  let text: String

  /// A file, as the build embeds it.
  init(_ bytes: [UInt8], _ database: Database) {
    self.init(text: String(decoding: bytes, as: UTF8.self), database)
  }

  private init(text: String, _ database: Database) {
    self.text = text
    self.database = database
  }

  /// The text under a name.
  func string(_ name: String) throws(StoreError) -> String {
    guard let value = try optional(name) else { throw missing(name) }
    return value
  }

  /// The text under a name; nil when it is absent or null.
  func optional(_ name: String) throws(StoreError) -> String? {
    try database.first("SELECT ?1 ->> ?2", text, name) { (row) throws(StoreError) in
      row.isNull(0) ? nil : row.string(0)
    } ?? nil
  }

  /// The whole number under a name.
  func number(_ name: String) throws(StoreError) -> Int {
    guard let value = Int(try string(name)) else { throw missing(name) }
    return value
  }

  /// Whether what stands under a name is true.
  func flag(_ name: String) throws(StoreError) -> Bool { try number(name) != 0 }

  /// The texts of a list; none when it is absent or null.
  func strings(_ name: String) throws(StoreError) -> [String] {
    try database.rows("SELECT value FROM json_each(?1, '$.' || ?2) WHERE value IS NOT NULL", text, name) {
      (row) throws(StoreError) in row.string(0)
    }
  }

  /// The objects of a list.
  func parts(_ name: String) throws(StoreError) -> [EmbeddedJSON] {
    try strings(name).map { EmbeddedJSON(text: $0, database) }
  }

  /// The object under a name.
  func part(_ name: String) throws(StoreError) -> EmbeddedJSON { EmbeddedJSON(text: try string(name), database) }

  /// The names and values of an object of whole numbers.
  func numbers(_ name: String) throws(StoreError) -> [String: Int] {
    let pairs = try database.rows("SELECT key, value FROM json_each(?1, '$.' || ?2)", text, name) {
      (row) throws(StoreError) in (row.string(0), Int(row.integer(1)))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private func missing(_ name: String) -> StoreError {
    .engine(code: 0, message: "no usable \(name) in the content that comes with the program")
  }
}
