// SPDX-License-Identifier: EUPL-1.2

/// Texts whose lines were broken by a program that says where (`format=flowed`, RFC 3676).
enum FlowedText {
  /// The text with its paragraphs as lines. Signs of quotation stay, one for each line.
  static func unfolded(_ text: String, deletesSpace: Bool) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(text.utf8.count)
    var open: Int?
    Array(text.utf8)[...].forEachLine { raw in
      var line = raw.last == 0x0d ? raw.dropLast() : raw
      let marks = line.prefix { $0 == UInt8(ascii: ">") }.count
      line = line.dropFirst(marks)
      if line.first == 0x20 { line = line.dropFirst() }
      let isSignature = line.elementsEqual(signature)
      if open == marks, !isSignature {
        lines += line
      } else {
        if open != nil { lines.append(0x0a) }
        if marks > 0 {
          lines += [UInt8](repeating: UInt8(ascii: ">"), count: marks)
          if !line.isEmpty { lines.append(0x20) }
        }
        lines += line
      }
      let isFlowed = line.last == 0x20 && !isSignature
      if isFlowed, deletesSpace { lines.removeLast() }
      if !isFlowed { lines.append(0x0a) }
      open = isFlowed ? marks : nil
      return true
    }
    return String(decoding: lines, as: UTF8.self)
  }

  private static let signature = Array("-- ".utf8)
}
