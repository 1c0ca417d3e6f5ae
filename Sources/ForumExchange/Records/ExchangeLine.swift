// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A line of a file as an object with a type.
struct ExchangeLine {
  /// The word in the field `type`.
  var type: String
  var fields: FieldReader
  /// Halves of surrogate pairs that were replaced.
  var replaced: Int

  /// Reads the bytes of a line; a byte order mark before it goes.
  init(_ bytes: [UInt8]) throws(LineProblem) {
    let bytes = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: bytes, as: UTF8.self) == nil {
      var place = 0
      do { _ = try TextRules.decode(bytes: bytes) } catch {
        if case .invalidUTF8(let offset) = error { place = offset }
      }
      throw .invalidUTF8(place: place + 1)
    }
    var reader = JSONReader(bytes)
    let node: JSONNode
    do { node = try reader.document() } catch { throw .malformed(error) }
    guard case .object(let object) = node else { throw .notAnObject }
    replaced = reader.replaced
    fields = FieldReader(object)
    type = try fields.required("type")
  }
}
