// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Seeded
import Testing

@testable import ForumExchange

/// Whatever stands in a mailbox, it is read to its end, and the board keeps its rules.
@Suite struct MailFuzzTests {
  /// A mailbox with a bit of everything.
  private static let seed = Array(
    (Mailbox.mail("a@b", "=?utf-8?q?caf=C3=A9?=", from: "\"Jan, de\" <jan@a.invalid> (x)")
      + """
      From x@a.invalid Wed Jan  1 09:00:00 2020
      From: =?iso-2022-jp?b?GyRCRnxLXBsoQg==?= <eva@b.invalid>
      Date: Thu, 2 Jan 20 09:00:00 EST
      Message-ID: <c@d>
      In-Reply-To: <a@b>
      References: <x@y>
       <a@b>
      Content-Type: multipart/mixed; boundary="grens"

      --grens
      Content-Type: multipart/alternative; boundary=binnen

      --binnen
      Content-Type: text/plain; charset=gbk; format=flowed; delsp=yes
      Content-Transfer-Encoding: base64

      xOO6w8TjusM=
      --binnen
      Content-Type: text/html; charset=windows-1252
      Content-Transfer-Encoding: quoted-printable

      <p class=3D"x">&eacute;&#233;<blockquote><ul><li>een <a href=3D"https://a.invalid">=80</a></ul>=
      </blockquote><pre> x</pre>
      --binnen--
      --grens
      Content-Type: application/pdf; name*0*=utf-8''a%20; name*1="b.pdf"

      >From hier
      --grens
      Content-Type: message/rfc822

      Subject: binnen

      tekst
      --grens--


      """ + Mailbox.mail("e@f", "Re: [lijst] café", to: "<c@d> <e@f>", date: 3)).utf8)

  @Test func takesTheSeedItself() throws {
    let board = try ExchangeBoard()
    let report = try board.take(mbox: Data(Self.seed))
    #expect(report.messages == 3 && report.added[.post] == 3 && report.added[.thread] == 1)
    #expect(report.notes[.attachment] == 1 && report.notes[.undecodableText] == nil)
    #expect(try board.posts(1)[1].contains("你好你好"))
  }

  @Test(.timeLimit(.minutes(30)), arguments: 0..<8)
  func survivesMutatedMailboxes(part: Int) throws {
    var random = SeededRandom(seed: UInt64(100 + part))
    let board = try ExchangeBoard()
    for _ in 0..<40 {
      var bytes = Self.seed
      for _ in 0...Int.random(in: 0...12, using: &random) {
        let place = Int.random(in: 42..<bytes.count, using: &random)
        switch Int.random(in: 0...4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.insert(contentsOf: "=?\n<\"&(-%;".utf8.shuffled(using: &random), at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...60, using: &random)))
        default:
          let start = Int.random(in: 0..<bytes.count, using: &random)
          bytes.insert(contentsOf: Array(bytes[start..<min(bytes.count, start + 80)]), at: place)
        }
      }
      let report = try board.take(mbox: Data(bytes), skipsBadLines: true)
      #expect(report.outcome == .imported)
    }
    try board.expectSound()
  }

  @Test(.timeLimit(.minutes(30)))
  func survivesRandomBytes() throws {
    var random = SeededRandom(seed: 5)
    let signs = Array("From: <>\n=?&;\"-:/@ \u{E9}b".utf8)
    let board = try ExchangeBoard()
    for round in 0..<60 {
      var bytes = Array(Mailbox.mail("r\(round)@b", body: "").utf8)
      for _ in 0..<Int.random(in: 0...3000, using: &random) {
        bytes.append(
          Bool.random(using: &random)
            ? UInt8.random(in: 0...255, using: &random) : signs.randomElement(using: &random) ?? 0)
      }
      _ = try board.take(mbox: Data(bytes), skipsBadLines: true)
      // The texts alone, as every kind that looks at them.
      for type in [
        "text/html", "text/plain; format=flowed", "message/rfc822", "multipart/mixed; boundary=-",
        "text/plain; charset=iso-2022-jp",
      ] {
        let part = MailPart((Array("Content-Type: \(type)\n\n".utf8) + bytes)[...])
        _ = MailBody(MailText(part, CharsetDecoder(), .plain).text, .plain)
      }
    }
    try board.expectSound()
  }
}
