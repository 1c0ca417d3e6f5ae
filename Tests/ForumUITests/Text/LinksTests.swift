// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("What a text leads to")
struct LinksTests {
  private let world = World.sample()

  private func follow(_ text: String) -> [Effect] { Links(in: text).follow(orSay: "nothing", world) }

  @Test("nothing is said, one is followed at once")
  func few() throws {
    #expect(follow("no link") == [.say(.refused("nothing"))])
    #expect(follow("see #12.3, and again #12.3") == [.open(.post(PostReference(thread: 12, number: 3)))])
    #expect(follow("ask @sara") == [.open(.member("sara"))])
    let address = try #require(WebAddress("https://gent.be/x"))
    #expect(follow("[here](https://gent.be/x)") == [.openAddress(address)])
  }

  @Test("under a text the true host stands behind an address that may fool, and behind no other")
  func trueHosts() {
    let text = "https://аррӏе.com https://gent.be@evil.example http://gent.be"
    let rows = BodyLines(text: text, world: world, width: 70).lines.map { $0.map(\.text).joined() }
    #expect(
      rows.suffix(3) == [
        "[1] https://аррӏе.com (xn--80ak6aa92e.com)", "[2] https://gent.be@evil.example (evil.example)",
        "[3] http://gent.be",
      ])
  }

  @Test("an unknown topic is not opened")
  func topics() {
    let problem = FieldProblem(.topics, .unknownTopic("open-dat", nearest: ["open-data"]))
    #expect(follow("#open-dat") == [.say(.refused(world.reader(ProblemPhrase(problem))))])
    #expect(follow("#open-data") == [.open(.topic("open-data"))])
  }

  @Test("several are asked about, with what they lead to and with a warning where a host may fool")
  func several() throws {
    let text = "#12 and tip:4, https://gent.be/a/long/path and https://аррӏе.com, #12 again"
    let links = Links(in: text)
    #expect(follow(text) == [.load(.glances([.thread(12), .tip(4)]))])
    let glances = [
      Glance(.thread(12), title: "A\u{1B}[2J title", author: "sara", beginning: "Hello"), Glance(.tip(4), .missing),
    ]
    guard case .ask(let prompt) = links.choice(glances, world), case .choice(let chooser) = prompt.form else {
      return #expect(Bool(false), "no question")
    }
    #expect(chooser.items.map(\.id) == ["#12", "tip:4", "https://gent.be/a/long/path", "https://аррӏе.com"])
    #expect(chooser.items.map(\.key) == ["", "", "[1]", "[2]"])
    #expect(chooser.items[0].detail.hasSuffix("title · sara · Hello") && !chooser.items[0].detail.contains("\u{1B}"))
    #expect(chooser.items[1].detail == "does not exist")
    #expect(chooser.items[2].detail == "")
    #expect(chooser.items[3].detail == "Leads to xn--80ak6aa92e.com")
    let address = try #require(WebAddress("https://аррӏе.com"))
    #expect(Links.open(chosen: "https://аррӏе.com", world) == [.openAddress(address)])
    #expect(Links.open(chosen: "tip:4", world) == [.open(.tip(4))])
  }
}
