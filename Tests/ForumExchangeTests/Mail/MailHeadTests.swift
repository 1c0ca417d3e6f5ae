// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumExchange

@Suite struct MailHeadTests {
  private func parts(_ text: String) -> (head: MailHead, rest: String) {
    let bytes = Array(text.utf8)[...]
    var rest = bytes
    let head = MailHead(bytes, rest: &rest)
    return (head, String(decoding: rest, as: UTF8.self))
  }

  private func subject(_ text: String) -> String? {
    parts(text).head.field("subject").map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Subject: kort\n\n", "kort"), ("SUBJECT:kort\n", "kort"), ("Subject : kort \n", "kort"),
    ("A: 1\nSubject: in\n twee\n\tdelen\nB: 2\n\n", "in twee\tdelen"), ("Subject: a\r\n b\r\n\r\n", "a b"),
    ("Subject:\n de rest\n\n", "de rest"), ("Subject: \n\n", nil), ("Subject: eerste\nSubject: tweede\n", "eerste"),
    ("Subject:\nSubject: tweede\n", "tweede"),
    // Broken without a blank, in the midst of the head.
    ("Subject: een lang\nonderwerp\nFrom: jan\n\n", "een langonderwerp"),
    (">From jan Mon Mar  2 09:00:00 2026\nSubject: na een postmark\n\n", "na een postmark"),
    ("From jan Mon Mar  2 09:00:00 2026\nSubject: na een postmark\n\n", "na een postmark"),
    ("geen kop\nSubject: tekst\n", nil), (" ingesprongen\nSubject: tekst\n", nil),
  ])
  func unfolds(text: String, expected: String?) { #expect(subject(text) == expected) }

  @Test(arguments: [
    ("A: 1\n\ntekst\n", "tekst\n"), ("A: 1\n\n\ntekst", "\ntekst"), ("A: 1\ntekst\n", "tekst\n"), ("A: 1\n", ""),
    ("A: 1", ""), ("\ntekst", "tekst"), ("tekst", "tekst"), ("A: 1\r\n\r\ntekst", "tekst"), ("", ""),
    (":\ntekst", ":\ntekst"), ("Een zin: met een dubbele punt\n", "Een zin: met een dubbele punt\n"),
  ])
  func endsWhereTheTextBegins(text: String, rest: String) { #expect(parts(text).rest == rest) }

  @Test(arguments: [
    ("text/plain; charset=utf-8", "text/plain", "charset", "utf-8"),
    ("TEXT/Plain;CHARSET=\"utf-8\"; format=flowed", "text/plain", "format", "flowed"),
    ("multipart/mixed; boundary=\"a;b=\\\"c\"", "multipart/mixed", "boundary", "a;b=\"c"),
    ("multipart/mixed; boundary = x y", "multipart/mixed", "boundary", "x y"),
    ("x/y; name=\"open", "x/y", "name", "open"),
    ("x/y ; ; a ; name=z;", "x/y", "name", "z"), ("x/y; name==?utf-8?q?caf=C3=A9?=", "x/y", "name", "café"),
    // RFC 2231: continued, in a charset, both; the pieces may come in any order.
    ("x/y; name*0=een; name*1=twee", "x/y", "name", "eentwee"),
    ("x/y; name*1=twee; name*0=een", "x/y", "name", "eentwee"),
    ("x/y; name*=utf-8''caf%C3%A9", "x/y", "name", "café"), ("x/y; name*=iso-8859-1'fr'caf%E9", "x/y", "name", "café"),
    ("x/y; name*0*=utf-8''caf%C3; name*1*=%A9%20; name*2=bar%", "x/y", "name", "café bar%"),
    ("x/y; name*=kapot%", "x/y", "name", "kapot%"), ("", "", "name", nil), ("x/y; naam=z", "x/y", "name", nil),
  ])
  func readsParameters(field: String, value: String, name: String, expected: String?) {
    let parameters = MailParameters(Array(field.utf8)[...])
    #expect(parameters.value == value)
    #expect(parameters.text(name, CharsetDecoder()) == expected)
  }

  @Test(arguments: [
    ("Jan de Vries <jan@a.invalid>", "Jan de Vries", "jan@a.invalid"), ("<jan@a.invalid>", "", "jan@a.invalid"),
    ("\"Vries, Jan de\" <jan@a.invalid>, piet@a.invalid", "Vries, Jan de", "jan@a.invalid"),
    ("jan@a.invalid (Jan (de) Vries)", "Jan (de) Vries", "jan@a.invalid"), ("jan@a.invalid", "", "jan@a.invalid"),
    ("=?iso-8859-1?q?Zo=EB?= <zoe@a.invalid>", "Zoë", "zoe@a.invalid"),
    ("\"=?utf-8?b?Wm/Dqw==?=\" <zoe@a.invalid>", "Zoë", "zoe@a.invalid"),
    ("\"zoe@a.invalid\" <zoe@a.invalid>", "", "zoe@a.invalid"), ("'Jan' <jan@a.invalid>", "Jan", "jan@a.invalid"),
    ("jan at a.invalid (Jan de Vries)", "Jan de Vries", "jan@a.invalid"), ("Jan de Vries", "Jan de Vries", ""),
    ("Vries, Jan <jan@a.invalid>", "Vries, Jan", "jan@a.invalid"),
    ("Groep: jan@a.invalid, piet@a.invalid;", "", "jan@a.invalid"),
    ("Jan <jan@a.invalid", "Jan", "jan@a.invalid"),
    ("\"Jan \\\"Jantje\\\" Vries\" <jan@a.invalid>", "Jan \"Jantje\" Vries", "jan@a.invalid"),
    ("'t Hart <hart@a.invalid>", "'t Hart", "hart@a.invalid"),
    ("Jan < jan @ a.invalid >", "Jan", "jan@a.invalid"), ("", "", ""), ("\"", "", ""), ("((((", "(((", ""),
  ])
  func readsAddresses(field: String, name: String, address: String) {
    #expect(MailAddress(Array(field.utf8)[...], CharsetDecoder()) == MailAddress(name: name, address: address))
  }

  @Test(arguments: [("jan.vries+lijst@a.invalid", "jan.vries"), ("jan", "jan"), ("", ""), ("@a", "")])
  func knowsTheLocalPart(address: String, local: String) {
    #expect(MailAddress(name: "", address: address).localPart == local)
  }

  @Test(arguments: [
    ("<a@b>", ["a@b"]), ("<a@b> <c@d>\t<e@f>", ["a@b", "c@d", "e@f"]), ("<a@b><c@d>", ["a@b", "c@d"]),
    ("tekst <a@b> (Jan) <c@d", ["a@b"]), ("<ge\n broken@b>", ["gebroken@b"]),
    ("<open <a@b>", ["a@b"]), ("<>", []), ("a@b", []), ("> <", []),
  ])
  func findsMessageIDs(field: String, ids: [String]) {
    #expect(MessageIDs.all(Array(field.utf8)[...]).map { String(decoding: $0, as: UTF8.self) } == ids)
  }

  @Test(arguments: [("<a@b>", "a@b"), ("a@b", "a@b"), ("a@b c", nil), ("", nil), ("<a@b> x", "a@b")])
  func findsTheOwnID(field: String, id: String?) {
    #expect(MessageIDs.own(Array(field.utf8)[...]).map { String(decoding: $0, as: UTF8.self) } == id)
  }
}
