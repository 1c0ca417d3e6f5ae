// SPDX-License-Identifier: EUPL-1.2

import Forum

extension MailReader {
  /// The number of who wrote a message. The same address is the same member.
  mutating func author(of head: MailHead, _ postmark: Postmark) -> Int {
    var address = Self.sender(of: head, decoder) ?? MailAddress(name: "", address: postmark.sender)
    var key = address.address.lowercased()
    if let name = Self.nameBeforeList(address.name) {
      // Lists write "Name via List <list@…>" where rules of the sender's domain make them; the name
      // tells people apart.
      address.name = name
      key += " \(name.lowercased())"
      if let own = Self.ownAddress(in: head, name: name, decoder) { (key, address.address) = (own.lowercased(), own) }
    }
    if key.isEmpty { key = address.name.lowercased() }
    return archive.number(ofAuthor: Array(key.utf8)[...]) {
      MailArchive.Author(
        external: key.isEmpty ? "nobody" : SHA256.hex(Array("mail:\(key)".utf8), digits: 32),
        name: Self.shown(address.name), handle: Self.handle(of: address))
    }
  }

  private static func sender(of head: MailHead, _ decoder: CharsetDecoder) -> MailAddress? {
    for name: StaticString in ["from", "sender", "reply-to"] {
      guard let field = head.field(name) else { continue }
      let address = MailAddress(field.prefix(2000), decoder)
      if !address.address.isEmpty || !address.name.isEmpty { return address }
    }
    return nil
  }

  /// The name in "Name via List".
  private static func nameBeforeList(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let via = words.firstIndex(of: "via"), via > 0, via < words.count - 1 else { return nil }
    return words[..<via].joined(separator: " ").filter { $0 != "\"" && $0 != "'" }
  }

  /// The address of who wrote a message that a list sent on in its own name.
  private static func ownAddress(in head: MailHead, name: String, _ decoder: CharsetDecoder) -> String? {
    for field: StaticString in ["x-original-from", "reply-to"] {
      guard let value = head.field(field) else { continue }
      let found = MailAddress(value.prefix(2000), decoder)
      if found.name == name, !found.address.isEmpty { return found.address }
    }
    return nil
  }

  private static func handle(of address: MailAddress) -> String {
    TextRules.suggestedHandle(from: address.localPart) ?? TextRules.suggestedHandle(from: address.name) ?? "member"
  }

  /// A name as a profile shows it.
  private static func shown(_ name: String) -> String {
    let name = String(MendedText(name).text.unicodeScalars.prefix(100))
    return (try? TextRules.name(name)) ?? ""
  }
}
