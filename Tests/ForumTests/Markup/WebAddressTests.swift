// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite("Where an address leads")
struct WebAddressTests {
  @Test(
    "labels of hosts in ASCII and back (RFC 3492, 7.1 and others)",
    arguments: [
      ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"), ("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"),
      ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"), ("bücher", "bcher-kva"), ("аррӏе", "80ak6aa92e"),
      ("安室奈美恵-with-SUPER-MONKEYS", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n"),
    ])
  func punycode(letters: String, ascii: String) {
    #expect(Punycode.ascii(letters) == "xn--" + ascii)
    #expect(Punycode.letters("xn--" + ascii) == letters)
  }

  @Test(
    "what is no label in that form has no letters", arguments: ["gent", "xn--é", "xn--99999999999999999999", "xn--a-!"])
  func noLetters(label: String) { #expect(Punycode.letters(label) == nil) }

  @Test("a label of any bytes is read without end or trap")
  func anything() {
    var state: UInt64 = 7
    for _ in 0..<2000 {
      let label = String(
        (0..<20).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Character(Unicode.Scalar(UInt8(33 + (state >> 40) % 90)))
        })
      _ = Punycode.letters("xn--" + label)
    }
    #expect(Punycode.ascii(String(repeating: "é", count: 64)) == nil)
  }

  struct Case {
    let text: String
    let host: String
    var doubts: [WebAddress.Doubt] = []
    var uri: String?
  }

  static let cases = [
    Case(text: "https://www.gent.be/nl?a=1#b", host: "www.gent.be"),
    Case(text: "HTTPS://WWW.Gent.BE:8443/Nl", host: "www.gent.be", uri: "https://www.gent.be:8443/Nl"),
    Case(text: "http://gent.be", host: "gent.be", doubts: [.notEncrypted]),
    Case(
      text: "https://аррӏе.com/é", host: "xn--80ak6aa92e.com", doubts: [.letters("аррӏе.com")],
      uri: "https://xn--80ak6aa92e.com/%C3%A9"),
    Case(text: "https://xn--80ak6aa92e.com", host: "xn--80ak6aa92e.com", doubts: [.letters("аррӏе.com")]),
    Case(text: "https://gent.be@evil.example/x", host: "evil.example", doubts: [.userInfo("gent.be")]),
    Case(text: "https://gent.be\\@evil.example/x", host: "gent.be"),
    Case(text: "https://a%2Fb.example/", host: "a%2fb.example", doubts: [.encodedHost]),
    Case(text: "mailto:an@gent.be?subject=x", host: "gent.be"),
    Case(text: "mailto:an", host: ""),
    Case(text: "mailto:an@bücher.example", host: "xn--bcher-kva.example", doubts: [.letters("bücher.example")]),
  ]

  @Test("the host, reasons to look twice, and the address in ASCII", arguments: cases.indices)
  func parts(index: Int) throws {
    let sample = Self.cases[index]
    let address = try #require(WebAddress(sample.text))
    #expect(address.host == sample.host)
    #expect(address.doubts == sample.doubts)
    #expect(address.text == sample.text)
    if let uri = sample.uri { #expect(address.uri == uri) }
    #expect(address.uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test(
    "only what can be followed is an address",
    arguments: ["ftp://x.be", "javascript:1", "gent.be", "https:gent.be", ""])
  func others(text: String) { #expect(WebAddress(text) == nil) }
}
