// SPDX-License-Identifier: EUPL-1.2

/// The head of a message or of a part of one (RFC 5322 section 2.2), as forgiving as its senders
/// need.
struct MailHead {
  private struct Field {
    var name: Bytes
    /// As it stands, with its line ends.
    var value: Bytes
  }

  private var fields: [Field] = []

  /// Takes the head off a message; `rest` is what follows.
  ///
  /// A line that is no field belongs to the field before it when a field follows: programs broke
  /// long lines without a blank at their start. Any other such line begins the text. Postmarks that
  /// were kept in the head go.
  init(_ content: Bytes, rest: inout Bytes) {
    var start = content.startIndex
    var end = start
    lines: while start < content.endIndex {
      end = content[start...].firstIndex(of: 0x0a) ?? content.endIndex
      let line = content[start..<end]
      let next = min(end + 1, content.endIndex)
      if line.isEmpty || line.count == 1 && line.first == 0x0d {
        start = next
        break lines
      }
      if line[line.startIndex].isBlank, !fields.isEmpty {
        extendLast(to: end, in: content)
      } else if let colon = Self.colon(line) {
        fields.append(Field(name: line[..<colon].trimmed, value: content[(colon + 1)..<end]))
      } else if line.starts(with: Postmark.start) || line.starts(with: Self.quotedPostmark) {
        // Nothing of the message.
      } else if !fields.isEmpty, Self.isField(content[next...]) {
        extendLast(to: end, in: content)
      } else {
        break lines
      }
      start = next
    }
    rest = content[start...]
  }

  private static let quotedPostmark = Array(">From ".utf8)

  /// The first field of a name in small letters, on one line; nil when there is none or it is
  /// empty.
  func field(_ name: StaticString) -> Bytes? {
    guard let field = fields.first(where: { $0.name.isWord(name) && !$0.value.trimmed.isEmpty }) else { return nil }
    let value = field.value.trimmed
    guard value.contains(0x0a) else { return value }
    // Unfolding takes away the line ends and nothing else.
    return value.filter { $0 != 0x0a && $0 != 0x0d }[...]
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { fields.isEmpty }

  /// Whether a line is a field: a name of printable characters, perhaps blanks, and a colon.
  static func isField(_ line: some Collection<UInt8>) -> Bool { colon(line) != nil }

  private static func colon<Line: Collection<UInt8>>(_ line: Line) -> Line.Index? {
    var place = line.startIndex
    var length = 0
    while place != line.endIndex, (0x21...0x7e).contains(line[place]), line[place] != UInt8(ascii: ":"), length < 77 {
      line.formIndex(after: &place)
      length += 1
    }
    guard length > 0 else { return nil }
    while place != line.endIndex, line[place].isBlank { line.formIndex(after: &place) }
    return place != line.endIndex && line[place] == UInt8(ascii: ":") ? place : nil
  }

  private mutating func extendLast(to end: Int, in content: Bytes) {
    let start = fields[fields.count - 1].value.startIndex
    fields[fields.count - 1].value = content[start..<end]
  }
}
