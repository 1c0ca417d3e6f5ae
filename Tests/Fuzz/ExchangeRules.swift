// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What holds of every foreign file in `ForumExchange`.
let rules: [@Sendable ([UInt8]) -> Void] = [
  jsonIsReadOrRefused, mailIsRead, htmlIsText, wordsAreDecoded, datesAreReadOrNot,
]

private func jsonIsReadOrRefused(_ bytes: [UInt8]) {
  var reader = JSONReader(bytes)
  do throws(JSONProblem) {
    _ = try reader.document()
  } catch {
    require((0...bytes.count + 1).contains(error.place), "a problem outside the line")
  }
}

private func mailIsRead(_ bytes: [UInt8]) {
  let decoder = CharsetDecoder()
  let mail = MailText(MailPart(bytes[...]), decoder, words)
  require(mail.text.utf8.count <= 8 * bytes.count + 4096, "a text grew out of nothing")
}

private func htmlIsText(_ bytes: [UInt8]) {
  require(HTMLText.text(text(bytes)).utf8.count <= 8 * bytes.count + 64, "a text grew out of nothing")
}

private func wordsAreDecoded(_ bytes: [UInt8]) {
  let decoder = CharsetDecoder()
  _ = EncodedWords.text(bytes[...], decoder)
  _ = MailAddress(bytes[...], decoder)
  _ = MailSubject(text(bytes)).title(without: ["lijst"])
  _ = MessageIDs.all(bytes[...])
}

private func datesAreReadOrNot(_ bytes: [UInt8]) { _ = MailDate.timestamp(of: bytes[...]) }

private let words = MailWords(
  attachment: { name, type, size in "[\(name) \(type) \(size)]" },
  forwarded: { author, subject in "\(author): \(subject)" },
  noSubject: "-", noText: "-", unnamed: "-", continues: "…", continued: { number, count in "\(number)/\(count)" })
