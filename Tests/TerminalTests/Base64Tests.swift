// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Terminal

@Suite struct Base64Tests {
  @Test(
    "the test vectors of RFC 4648, 10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("\u{1B}]52;\u{7}", "G101MjsH"),
    ])
  func vectors(text: String, letters: String) { #expect(Base64.text(of: Array(text.utf8)) == letters) }
}
