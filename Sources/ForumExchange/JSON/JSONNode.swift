// SPDX-License-Identifier: EUPL-1.2

/// A value of JSON (RFC 8259) as it was read.
enum JSONNode: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number without fraction and exponent that fits.
  case integer(Int64)
  /// Any other number.
  case real(Double)
  case string(String)
  case array([JSONNode])
  case object(JSONObject)
}

/// The fields of an object in the order in which they stand; no name occurs twice.
struct JSONObject: Hashable, Sendable {
  /// A field.
  struct Field: Hashable, Sendable {
    var name: String
    var value: JSONNode
  }

  var fields: [Field] = []
}
