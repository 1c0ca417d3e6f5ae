// SPDX-License-Identifier: EUPL-1.2

/// Message-IDs in the fields that hold them (RFC 5322 section 3.6.4), without their brackets.
enum MessageIDs {
  /// The id of a message; one without brackets is taken when nothing else stands beside it.
  static func own(_ field: Bytes) -> [UInt8]? {
    if let first = all(field).first { return first }
    let text = field.trimmed
    return text.isEmpty || text.contains(where: { $0.isSpace || $0 == UInt8(ascii: "<") }) ? nil : Array(text)
  }

  /// All ids in the order in which they stand: whatever is in brackets, as it cannot be told from
  /// an id. White space inside comes from lines that were broken.
  static func all(_ field: Bytes) -> [[UInt8]] {
    var ids: [[UInt8]] = []
    var rest = field
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      // After a bracket that was never closed another one opens.
      let open = rest[..<end].lastIndex(of: UInt8(ascii: "<")) ?? start
      let id = rest[(open + 1)..<end].filter { !$0.isSpace }
      if !id.isEmpty { ids.append(id) }
      rest = rest[(end + 1)...]
    }
    return ids
  }

  /// The ids of a field `In-Reply-To`, into which older programs also wrote sentences with
  /// addresses of people: only what no address is followed by a word of.
  static func answered(_ field: Bytes) -> [UInt8]? { all(field).first { $0.contains(UInt8(ascii: "@")) } }
}
