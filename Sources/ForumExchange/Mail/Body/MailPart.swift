// SPDX-License-Identifier: EUPL-1.2

/// A message or a part of one: its head, and what it says about its body (RFC 2045).
struct MailPart {
  let head: MailHead
  /// The body as it stands.
  let body: Bytes
  /// `text/plain` unless something else is said that could be true.
  let type: MailParameters
  let disposition: MailParameters?
  let encoding: TransferEncoding

  private static let plain = MailParameters(Array("text/plain".utf8)[...])
  private static let dashes = Array("--".utf8)
  private static let message = MailParameters(Array("message/rfc822".utf8)[...])

  /// Reads a part. In a digest a part that does not say what it is, is a message.
  init(_ content: Bytes, isInDigest: Bool = false) {
    var rest = content
    head = MailHead(content, rest: &rest)
    body = rest
    let said = head.field("content-type").map { MailParameters($0) }
    type = said.flatMap { $0.value.contains("/") ? $0 : nil } ?? (isInDigest ? Self.message : Self.plain)
    disposition = head.field("content-disposition").map { MailParameters($0) }
    encoding = TransferEncoding(head.field("content-transfer-encoding"))
  }

  var isMultipart: Bool { type.value.hasPrefix("multipart/") }

  /// Whether it is to be saved rather than read.
  var isAttachment: Bool { disposition?.value == "attachment" }

  /// Its name as a file; nil when it has none.
  func fileName(_ decoder: CharsetDecoder) -> String? {
    let name = disposition?.text("filename", decoder) ?? type.text("name", decoder)
    return name.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// The parts between the boundaries of a multipart (RFC 2046 section 5.1); nil when it has no
  /// boundary or none occurs. The last part needs no end.
  func parts() -> [Bytes]? {
    guard var boundary = type.bytes("boundary"), !boundary.isEmpty else { return nil }
    boundary = Self.dashes + boundary
    while boundary.last?.isBlank == true { boundary.removeLast() }
    var parts: [Bytes] = []
    var start: Int?
    var isClosed = false
    body.forEachLine { line in
      guard line.starts(with: boundary) else { return true }
      let rest = line.dropFirst(boundary.count)
      isClosed = rest.starts(with: Self.dashes)
      guard isClosed || rest.allSatisfy(\.isSpace) else { return true }
      if let start { parts.append(body[start..<max(start, line.startIndex - 1)]) }
      start = min(line.endIndex + 1, body.endIndex)
      return !isClosed
    }
    guard let start else { return nil }
    if !isClosed { parts.append(body[start...]) }
    return parts
  }
}
