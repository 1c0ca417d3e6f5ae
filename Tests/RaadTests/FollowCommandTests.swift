// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import raad

@MainActor
@Suite("Watching, muting and bookmarking on the command line")
struct FollowCommandTests {
  @Test("A watched thread tells, a muted one does not count as unread, a bookmarked one is found")
  func thread() throws {
    let harness = try Harness.withBoard()
    harness.login("bo")
    for line in ["watch 1", "bookmark #1"] { #expect(harness.succeed(line) == "") }
    #expect(harness.succeed("list is:watched is:bookmarked").contains("1 unread, watched, bookmarked\t"))
    let thread = try #require(try harness.objects("list --json").first)
    #expect(thread["watched"] as? Bool == true && thread["bookmarked"] as? Bool == true)
    #expect(thread["muted"] as? Bool == false)
    harness.succeed("mute 1")
    #expect(harness.succeed("unread --count") == "0\n")
    harness.succeed("watch 1 --undo")
    #expect(harness.succeed("list is:muted").hasPrefix("#1\t"))
    harness.succeed("mute 1 --undo")
    harness.succeed("bookmark 1 --undo")
    #expect(harness.succeed("list is:muted") == "" && harness.succeed("list is:bookmarked") == "")
    #expect(harness.succeed("unread --count") == "1\n")
  }

  @Test("A topic is named by its id, its label or an alias")
  func topic() throws {
    let harness = try Harness.withBoard()
    harness.succeed(["watch", "#Klare taal"])
    harness.succeed("bookmark #open-data")
    #expect(harness.succeed("topics").split(separator: "\n").contains { $0.contains("\twatched") })
    let topics = try harness.objects("topics --json")
    #expect(topics.filter { $0["bookmarked"] as? Bool == true }.map { $0["id"] as? String } == ["open-data"])
    harness.login("bo")
    harness.succeed(["ask", "--title", "Another letter", "--topic", "plain-language", "--body", "x"])
    harness.login("an")
    #expect(harness.succeed("inbox").contains("#2.1\tnow\tbo started a thread on a topic you watch: Another letter"))
  }

  @Test("What cannot be followed is refused with a reason")
  func refused() throws {
    let harness = try Harness.withBoard()
    #expect(harness.run("watch 9").exit == .refused)
    #expect(
      harness.run("mute #opn-data").messages == "raad: Topics: “#opn-data” is not a topic; try open-data\n")
    let tip = "raad: “tip:4” is not a thread such as #12 or a topic such as #open-data\n"
    #expect(harness.run("bookmark tip:4").messages == tip)
    #expect(harness.run("watch privacy").exit == .wrongUse)
    #expect(harness.run("watch").exit == .wrongUse)
  }
}
