// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumExchange

@Suite struct CharsetTests {
  static let texts: [(charset: String, bytes: [UInt8], text: String, undecodable: Int)] = [
    ("utf-8", Array("één 日本 🙂".utf8), "één 日本 🙂", 0), ("us-ascii", Array("abc".utf8), "abc", 0),
    ("iso-8859-1", [0x63, 0x61, 0x66, 0xe9], "café", 0), ("\"ISO-8859-1\"", [0xe9], "é", 0),
    ("iso-8859-15", [0xa4, 0xe9, 0xa8, 0xbd], "€éšœ", 0), ("windows-1252", [0x80, 0x93, 0x94, 0xe9], "€“”é", 0),
    ("iso-8859-1", [0x93, 0x94], "“”", 0), ("koi8-r", [0xf0, 0xd2, 0xc9], "При", 0), ("gb2312", [0xc4, 0xe3], "你", 0),
    ("GBK", [0x80 + 0x01, 0x40], "丂", 0), ("big5", [0xa7, 0x41], "你", 0),
    ("shift_jis", [0x93, 0xfa, 0x96, 0x7b], "日本", 0),
    ("euc-kr", [0xc7, 0xd1], "한", 0), ("iso-2022-jp", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], "日", 0),
    ("windows-1251", [0xcf], "П", 0), ("cp-850", [0x82], "é", 0), ("utf-7", Array("caf+AOk-".utf8), "café", 0),
    ("utf-16", [0xfe, 0xff, 0x00, 0x61], "a", 0), ("macroman", [0x8e], "é", 0),
    // Under the wrong name: UTF-8 as ASCII and as Latin-1, Latin-1 as ASCII and as UTF-8.
    ("us-ascii", Array("café".utf8), "café", 0), ("iso-8859-1", Array("café".utf8), "café", 0),
    ("", [0x63, 0xe9], "cé", 0),
    ("us-ascii", [0x63, 0xe9], "cé", 0), ("utf-8", [0x63, 0xe9, 0x20, 0x78], "cé x", 0),
    // UTF-8 with an error stays UTF-8.
    ("utf-8", Array("één ".utf8) + [0xff] + Array(" é".utf8), "één \u{FFFD} é", 1),
    ("utf-8", Array("日".utf8) + [0xe6, 0x97], "日\u{FFFD}", 1),
    ("windows-1252", [0x81, 0x8d, 0x61], "\u{FFFD}\u{FFFD}a", 2),
    // Bytes that the charset does not have, at the end and in the midst.
    ("iso-2022-jp", [0x61, 0xff, 0x62], "a\u{FFFD}b", 1), ("big5", [0x61, 0xa7], "a\u{FFFD}", 1),
    ("gbk", [0xff, 0x61], "\u{FFFD}a", 1),
    // Charsets nobody knows: a guess, which is counted unless it is ASCII.
    ("x-niets", Array("abc".utf8), "abc", 0), ("x-niets", Array("café".utf8), "café", 1),
    ("x//TRANSLIT", [0xe9], "é", 1),
    ("", [], "", 0), ("gbk", [], "", 0),
  ]

  @Test(arguments: texts)
  func decodes(charset: String, bytes: [UInt8], text: String, undecodable: Int) {
    let decoder = CharsetDecoder()
    let decoded = decoder.text(bytes[...], in: CharsetName(Array(charset.utf8)))
    #expect(decoded == DecodedText(text: text, undecodable: undecodable))
    // A converter that is used again begins anew.
    #expect(decoder.text(bytes[...], in: CharsetName(Array(charset.utf8))) == decoded)
  }

  @Test func decodesTextsLongerThanAPiece() {
    let text = String(repeating: "Привет, мир. ", count: 20_000)
    let bytes = text.unicodeScalars.map {
      $0.value < 0x80 ? UInt8($0.value) : UInt8(truncatingIfNeeded: $0.value - 0x410 + 0xc0)
    }
    #expect(CharsetDecoder().text(bytes[...], in: CharsetName(Array("windows-1251".utf8))).text == text)
  }

  @Test func opensOnlySoManyConverters() {
    let decoder = CharsetDecoder()
    for page in 0..<2000 { _ = decoder.text([0x61], in: .other("CP\(page)")) }
    #expect(decoder.text([0xcf], in: .other("CP1251")).text == "П")
  }
}

@Suite struct TransferEncodingTests {
  private func decoded(_ encoding: String, _ text: String) -> String {
    String(decoding: TransferEncoding(Array(encoding.utf8)[...]).decoded(Array(text.utf8)[...]), as: UTF8.self)
  }

  @Test(arguments: [
    ("base64", "aGFsbG8=", "hallo"), ("BASE64", "aGFs\nbG8=\n", "hallo"), ("base64", "aGFsbG8", "hallo"),
    ("base64", "aGFs*bG8=", "hallo"), ("base64", "aGFsbG8=aGFsbG8=", "hallohallo"), ("base64", "a", ""),
    ("base64", "====", ""),
    ("quoted-printable", "caf=C3=A9", "café"), ("quoted-printable", "caf=c3=a9", "café"),
    ("quoted-printable", "een =\ntwee", "een twee"), ("quoted-printable", "een =  \r\ntwee=", "een twee"),
    ("quoted-printable", "1 = 2 =zz=", "1 = 2 =zz"), ("quoted-printable", "-- \nJan", "-- \nJan"),
    ("quoted-printable", "=4", "=4"), ("7bit", "=C3", "=C3"), ("8bit; x", "=C3", "=C3"), ("x-uuencode", "=C3", "=C3"),
    ("", "=C3", "=C3"),
  ])
  func decodes(encoding: String, text: String, expected: String) { #expect(decoded(encoding, text) == expected) }

  @Test func knowsTheLengthOfWhatItDoesNotDecode() {
    let text = Array("aGFs\nbG8=\n".utf8)[...]
    #expect(TransferEncoding.base64.decodedCount(text) == 5)
    #expect(TransferEncoding.identity.decodedCount(text) == 10)
  }

  @Test(arguments: [
    ("een \ntwee\n", "een twee\n"), ("een\ntwee\n", "een\ntwee\n"), ("> een \n> twee\n", "> een twee\n"),
    ("> een \n>> twee\n", "> een \n>> twee\n"), (">> een \n> twee \ndrie\n", ">> een \n> twee \ndrie\n"),
    (" From hier\n", "From hier\n"), ("-- \nJan\n", "-- \nJan\n"), ("een \n-- \nJan\n", "een \n-- \nJan\n"),
    ("> -- \n> Jan\n", "> -- \n> Jan\n"), ("een \n\ntwee\n", "een \ntwee\n"), (">\n> een\n", ">\n> een\n"),
    ("een ", "een "), ("", ""),
  ])
  func unfoldsFlowedText(text: String, expected: String) {
    #expect(FlowedText.unfolded(text, deletesSpace: false) == expected)
  }

  @Test func deletesTheSpaceThatMarksALine() {
    #expect(FlowedText.unfolded("日本 \n語 \n", deletesSpace: true) == "日本語")
  }
}
