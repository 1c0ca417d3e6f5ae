// SPDX-License-Identifier: EUPL-1.2

import Forum
import Foundation
import Testing

@testable import ForumStore
@testable import raad

@MainActor
@Suite("Commands on a board")
struct CommandTests {
  @Test("A board is made once, for its owner alone")
  func initialise() throws {
    let harness = try Harness()
    #expect(harness.run("list").exit == .unusable)
    #expect(harness.run("init --name Proef") == Outcome(exit: .done, output: "\(harness.board)\n", messages: ""))
    let mode = try FileManager.default.attributesOfItem(atPath: harness.board)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = harness.run("init --name Anders")
    #expect(again.exit == .refused)
    #expect(again.messages.hasPrefix("raad: \(harness.board) already exists"))
    #expect(harness.succeed("tips --pinned") != "")
    #expect(harness.succeed("me").contains("Member: @an\nRole: steward\n"))
    #expect(harness.run("list --board \(harness.path("none.db"))").exit == .unusable)
  }

  @Test("A demo board is full, and the throw-away one leaves nothing behind")
  func demo() throws {
    let harness = try Harness()
    #expect(harness.run("init --demo --handle an").exit == .done)
    #expect(try harness.objects("list is:waiting --json").count > 0)
    #expect(try harness.objects("tips --pinned --json").count > 0)
    #expect(harness.run("check") == Outcome(exit: .done, output: "", messages: ""))
    let shown = harness.run("demo --language nl")
    #expect(shown.exit == .done && shown.messages == "")
    #expect(shown.output.hasPrefix("Wie kan helpen?"))
    #expect(try harness.objects("demo --json").first?["waiting_count"] as? Int ?? 0 > 0)
  }

  @Test("The check and the log")
  func operation() throws {
    let harness = try Harness.withBoard()
    harness.succeed("lock 1 --reason dubbel")
    harness.succeed("list --as bo")
    #expect(harness.run("check") == Outcome(exit: .done, output: "", messages: ""))
    #expect(harness.run("check --json") == Outcome(exit: .done, output: "", messages: ""))
    let entries = try harness.objects("audit --json")
    #expect(entries.contains { $0["target"] as? String == "#1" && $0["reason"] as? String == "dubbel" })
    #expect(entries.contains { $0["target"] as? String == "@bo" })
    #expect(harness.succeed("audit --limit 1").split(separator: "\n").count == 1)
    harness.login("bo")
    #expect(harness.run("audit").exit == .refused)
  }

  @Test("A copy is a board; the owner of the file needs not be a member, others must be stewards")
  func backup() throws {
    let harness = try Harness.withBoard()
    let copy = harness.path("copy.db")
    #expect(harness.run("backup \(copy)") == Outcome(exit: .done, output: "", messages: ""))
    let again = harness.run("backup \(copy)")
    #expect(again.exit == .refused)
    #expect(
      again.messages == "raad: \(copy) already exists; choose another name, or give --overwrite\n")
    harness.login("nobody")
    #expect(harness.succeed("backup \(copy) --overwrite --json") == "{\"backup\":\"\(copy)\"}\n")
    #expect(harness.run("backup \(harness.board) --overwrite").exit == .refused)
    harness.login("an")
    #expect(harness.succeed("list --board \(copy)") == harness.succeed("list"))
    #expect(harness.run("backup \(copy) --overwrite --as bo").exit == .refused)
    try harness.becomeAnotherUser()
    harness.login("bo")
    #expect(harness.run("backup \(copy) --overwrite").exit == .refused)
    #expect(harness.run("check --repair").exit == .refused)
    harness.login("nobody")
    #expect(harness.run("backup \(copy) --overwrite").exit == .refused)
    harness.login("an")
    harness.succeed("backup \(copy) --overwrite")
  }

  @Test("A repair says what it mended, what it left and why")
  func repair() throws {
    let harness = try Harness.withBoard()
    #expect(harness.run("check --repair") == Outcome(exit: .done, output: "", messages: ""))
    let store = try Store(path: harness.board)
    try store.database.execute("UPDATE tally SET number = 7 WHERE name = 'posts'")
    #expect(harness.run("check").exit == .refused)
    let mended = harness.run("check --repair")
    #expect(mended.exit == .done)
    #expect(
      mended.output == """
        repaired: board counts: posts: it is 7, must be 2
        the board as it was before is in \(harness.board).repair.bak

        """)
    try store.database.execute("DELETE FROM scope; UPDATE post SET helped = 'asker' WHERE number = 1")
    #expect(try harness.objectsOf(harness.run("check --json").output).contains { $0["kind"] as? String == "content" })
    let left = harness.run("check --repair --language nl")
    #expect(left.exit == .refused)
    #expect(left.output.contains("hersteld: lengths of lists: all"))
    #expect(left.output.contains("niet hersteld: helped marks: #1.1 is no answer (wat leden schreven"))
    #expect(left.messages == "raad: 1 keer wijkt het bord van de regels af\n")
    #expect(harness.run("check --repair").output.contains("not repaired: helped marks"))
  }

  @Test("Statistics, for people and for scripts")
  func statistics() throws {
    let harness = try Harness.withBoard()
    let text = harness.succeed("stats --language en")
    #expect(text.contains("Threads: 1, of which 0 are waiting for an answer\n"))
    #expect(text.contains("By topic\tOpen data\t1 thread\t0 waiting\t0 tips\n"))
    #expect(text.contains("By month (UTC)\t2026-01\t2 posts\t1 thread\n"))
    #expect(text.contains("Questions\tGot an answer\t1 of 1 (100%)\n"))
    let object = try #require(try harness.objects("stats --json").first)
    #expect((object["months"] as? [[String: Any]])?.first?["posts"] as? Int == 2)
  }

  @Test("The archive: years, the months of one, and what was started in a month")
  func archive() throws {
    let harness = try Harness.withBoard()
    #expect(harness.succeed("archive --language en") == "2026\t1 thread\t2 posts\n")
    #expect(harness.succeed("archive 2026 --language en") == "2026-01\t1 thread\t2 posts\n")
    #expect(harness.succeed("archive 2026-01").hasPrefix("#1\t"))
    #expect(harness.succeed("archive 2025-12") == "")
    #expect(try harness.objects("archive 2026 --json").first?["month"] as? String == "2026-01")
    for wrong in ["2026-13", "2026-0", "jan", "2026-01-01", "20260"] {
      #expect(harness.run("archive \(wrong)").exit == .wrongUse, "\(wrong)")
    }
  }

  @Test("A thread of a network is shown to all by its author, and to the network again")
  func share() throws {
    let harness = try Harness.withBoard()
    harness.succeed("network add first --title Netwerk --topic privacy --body x")
    harness.succeed("ask --title Sleutel --topic privacy --body x --audience ~first")
    #expect(!harness.succeed("list topic:privacy --as bo").contains("Sleutel"))
    #expect(harness.run("share 3 --as bo").exit == .refused)
    harness.succeed("share 3")
    #expect(harness.succeed("list topic:privacy --as bo").contains("Sleutel"))
    harness.succeed("share 3 --audience ~first")
    #expect(!harness.succeed("list topic:privacy --as bo").contains("Sleutel"))
    #expect(harness.succeed("list is:board-room") == "")
  }

  @Test("Who is no member is told so, and may join")
  func join() throws {
    let harness = try Harness()
    harness.succeed("init")
    harness.login("bo")
    #expect(harness.run("list").exit == .refused)
    #expect(harness.run("list").messages.hasPrefix("raad: “bo” is not a member of this board yet"))
    #expect(harness.run("me join --layer gementee").messages.hasPrefix("raad: Layer of government: “gementee”"))
    #expect(harness.run("me join --handle an").messages == "raad: Handle: “an” is taken; choose another\n")
    #expect(harness.succeed("me join --layer be.local.cpas") == "@bo\n")
    harness.login("1000")
    #expect(harness.run("me join").messages == "raad: missing: --handle\n")
    #expect(harness.succeed("me join --handle nul --json") == "{\"ref\":\"@nul\"}\n")
  }

  @Test("From the question to the pinned tip")
  func mainPath() throws {
    let harness = try Harness.withBoard()
    harness.login("bo")
    harness.succeed("helped 1.2")
    #expect(harness.succeed("tip --from #1.2") == "tip:1\n")
    #expect(harness.run("pin tip:1").exit == .refused)
    harness.login("an")
    harness.succeed("pin tip:1")
    harness.succeed("heard 1")
    harness.succeed("tip adopt 1 --worked --note fine")
    let tip = try #require(try harness.objects("tips --json").first)
    #expect(tip["ref"] as? String == "tip:1")
    #expect(tip["pin"] as? Int == 1)
    #expect(tip["worked"] as? Int == 1)
    #expect(tip["source"] as? String == "#1.2")
    #expect(tip["topics"] as? [String] == ["open-data", "plain-language"])
    let today = try #require(try harness.objects("today --json").first)
    #expect((today["pinned_tips"] as? [Any])?.count == 1)
    let thread = try #require(try harness.objects("list is:answered --json").first)
    #expect(thread["helped"] as? Int == 1)
    #expect(thread["heard"] as? Int == 1)
    let read = try #require(try harness.objects("read 1 --json").first)
    #expect((read["all_posts"] as? [[String: Any]])?.map { $0["body"] as? String } == ["One page.", "Here it is."])
    #expect(harness.run("tip adopt 1 --undo").exit == .done)
    harness.succeed("pin tip:1 --undo")
    #expect(harness.succeed("tips --pinned") == "")
  }

  @Test("What shows something does so in every language, as text and as JSON", arguments: InterfaceLanguage.allCases)
  func languages(language: InterfaceLanguage) throws {
    let harness = try Harness.withBoard()
    harness.succeed("helped 1.2 --as bo")
    harness.succeed("tip --from 1.2")
    for line in [
      "today", "list", "read 1", "read 1.2", "read tip:1", "read @bo", "search template", "unread --as bo",
      "inbox --as bo", "tips", "members", "member bo", "me", "topics", "layers", "organisations",
    ] {
      let text = harness.run("\(line) --language \(language.rawValue)")
      #expect(text.exit == .done && text.messages == "", "\(line)")
      #expect(!text.output.isEmpty || line.hasPrefix("unread") || line.hasPrefix("inbox"), "\(line)")
      for object in try harness.objects("\(line) --json --language \(language.rawValue)") { #expect(!object.isEmpty) }
    }
  }

  @Test("Each gesture can be taken back")
  func undo() throws {
    let harness = try Harness.withBoard()
    for line in [
      "pin 1", "pin 1 --undo", "lock 1 --reason dubbel", "lock 1 --undo", "hide 1 --reason dubbel",
      "hide 1 --undo --reason open",
      "helped 1.2 --as bo", "helped 1.2 --undo --as bo", "heard 1", "heard 1 --undo", "remove 1.2", "remove 1.2 --undo",
    ] { harness.succeed(line) }
    let thread = try #require(try harness.objects("list --json").first)
    #expect(thread["pinned"] as? Bool == false)
    #expect(thread["locked"] as? Bool == false)
    #expect(thread["hidden"] as? Bool == false)
    #expect(thread["helped"] as? Int == 0)
    #expect(thread["heard"] as? Int == 0)
    #expect(thread["answers"] as? Int == 1)
  }

  @Test("A list has one line an item with tabs, and what is limited is counted")
  func list() throws {
    let harness = try Harness.withBoard()
    for number in 2...4 {
      harness.succeed(
        ["ask", "--title", "Thread \(number)", "--topic", "privacy", "--body", "x"])
    }
    #expect(harness.succeed("list").split(separator: "\n").count == 4)
    #expect(harness.succeed("list --limit 2").split(separator: "\n").count == 2)
    // What a limit leaves out is said, and nothing where nothing is left out.
    let all = harness.run("list")
    let count = all.output.split(separator: "\n").count
    #expect(all.messages == "" && harness.run("list --limit \(count)").messages == "")
    #expect(harness.run("list --limit 1").messages == "raad: \(count - 1) more not shown (--limit 1)\n")
    #expect(harness.run("--language nl list --limit 1").messages == "raad: nog \(count - 1) niet getoond (--limit 1)\n")
    #expect(harness.run("members --limit 1").messages == "raad: there are more (--limit 1)\n")
    #expect(harness.run("members --limit 2").messages == "")
    #expect(
      harness.succeed("list topic:open-data")
        == "#1\topen, 1 unread\tWho has a template?\tMunicipality or city\tbo\t1 answer\tnow\t#Open data #Plain language\n"
    )
    #expect(harness.succeed("list -topic:privacy") == harness.succeed("list topic:open-data"))
    #expect(harness.succeed("unread --count --as bo") == "4\n")
    harness.succeed("read 1 --mark --as bo")
    #expect(harness.succeed("unread --count --as bo") == "3\n")
    #expect(harness.succeed("read 1 --unread --as bo").contains("Here it is.") == false)
  }

  @Test("A search finds threads, tips and members, and says by its exit code when it finds nothing")
  func search() throws {
    let harness = try Harness.withBoard()
    harness.succeed("tip --from 1.2")
    let found = try #require(try harness.objects("search HERE --json").first)
    let hit = try #require((found["threads"] as? [[String: Any]])?.first)
    #expect(hit["post"] as? String == "#1.2")
    #expect(hit["snippet"] as? String == "Here it is.")
    #expect((found["tips"] as? [[String: Any]])?.count == 1)
    #expect(try (harness.objects("search molenbrug --json").first?["members"] as? [Any])?.count == 1)
    #expect(harness.succeed("search template").hasPrefix("Threads\n#1\topen"))
    #expect(harness.run("search zeppelin") == Outcome(exit: .refused, output: "", messages: "raad: nothing found\n"))
    #expect(harness.run(["search", "\"open"]).exit == .wrongUse)
  }

  @Test("Bodies come from standard input, whole")
  func input() throws {
    let harness = try Harness.withBoard()
    let words = ["reply", "1", "--body", "-"]
    #expect(harness.run(words, input: Array("Uit een pijp\n\nTwee alinea’s\n".utf8)).output == "#1.3\n")
    #expect(harness.succeed("read 1.3").hasSuffix("Uit een pijp\n\nTwee alinea’s\n"))
    #expect(
      harness.run(words, input: [0x61, 0xFF]).messages
        == "raad: Text: not UTF-8 from byte 1 on; save the text as UTF-8\n")
    #expect(harness.run(words, input: [0x61, 0x00]).exit == .wrongUse)
    #expect(harness.run(words, input: []).messages == "raad: Text: must not be empty\n")
    let long = Array(repeating: UInt8(ascii: "x"), count: 100_001)
    #expect(harness.run(words, input: long).messages == "raad: Text: at most 100000 characters, there are 100001\n")
    #expect(harness.run(words, input: long + long + long + long + long).exit == .wrongUse)
    #expect(try harness.objects("read 1 --json").first?["posts"] as? Int == 3)
  }

  @Test("A profile is changed field by field")
  func profile() throws {
    let harness = try Harness.withBoard()
    for words in [
      ["me", "set", "name", "An Voorbeeld"], ["me", "set", "works-on", "brieven; loket"],
      ["me", "set", "can-talk-about", "klare taal"], ["me", "set", "layer", "be.local.cpas"],
      ["me", "set", "organisation", "OCMW Beekdal"], ["me", "set", "role-family", "policy"],
      ["me", "set", "follows", "open-data, privacy"], ["me", "set", "helps", "privacy"],
      ["topics", "works", "open-data"], ["topics", "follow", "open-data", "--undo"], ["me", "set", "handle", "an2"],
    ] { harness.succeed(words) }
    let me = try #require(try harness.objects("me --json").first)
    #expect(me["handle"] as? String == "an2")
    #expect(me["name"] as? String == "An Voorbeeld")
    #expect(me["layer"] as? String == "be.local.cpas")
    #expect(me["works_on"] as? [String] == ["brieven", "loket"])
    #expect(me["can_talk_about"] as? [String] == ["klare taal"])
    #expect(me["role_family"] as? String == "policy")
    let topics = try #require(me["topics"] as? [String: [String: Bool]])
    #expect(topics["open-data"] == ["follows": false, "works": true, "helps": false])
    #expect(topics["privacy"] == ["follows": true, "works": false, "helps": true])
    #expect(try harness.objects("members topic:privacy --json").map { $0["handle"] as? String } == ["an2"])
    #expect(try harness.objects("members layer:be.local --json").count == 2)
    #expect(harness.run("members is:unread").exit == .wrongUse)
    #expect(harness.succeed("member @an2") == harness.succeed("me"))
  }

  @Test("A steward changes what the board is called")
  func board() throws {
    let harness = try Harness.withBoard()
    harness.succeed(["board", "--motto", "Samen slim", "--name", "Het Bord"])
    let board = try #require(try harness.objects("board --json").first)
    #expect(board["name"] as? String == "Het Bord")
    #expect(harness.succeed("board").hasPrefix("Name: Het Bord\nMotto: Samen slim\nStarted: "))
    harness.succeed(["board", "--motto", ""])
    #expect(try harness.objects("board --json").first?["motto"] as? String == "")
    #expect(try harness.objects("board --json").first?["name"] as? String == "Het Bord")
    #expect(try harness.objects("audit --json").count { $0["action"] as? String == "changeBoard" } == 2)
    for motto in ["\u{1B}[31m", String(repeating: "x", count: 121)] {
      #expect(harness.run(["board", "--motto", motto]).exit == .wrongUse)
    }
    #expect(harness.run(["board", "--name", ""]).exit == .wrongUse)
    #expect(harness.run("board --name Ander --as bo").exit == .refused)
  }

  @Test("Only the file's owner acts for others, and the log keeps it")
  func actAs() throws {
    let harness = try Harness.withBoard()
    harness.succeed(["reply", "1", "--body", "As bo", "--as", "@bo"])
    #expect(
      try harness.objects("read 1.3 --json").first.map { ($0["author"] as? [String: Any])?["handle"] as? String }
        == "bo")
    try harness.becomeAnotherUser()
    let refused = harness.run("list --as bo")
    #expect(
      refused == Outcome(exit: .refused, output: "", messages: "raad: --as is only for the owner of \(harness.board)\n")
    )
    try harness.becomeAnotherUser(getuid())
    #expect(harness.run("list --as nobody").exit == .refused)
  }

  @Test("Whoever got the login of somebody else is asked, and becomes a member of their own")
  func anotherUser() throws {
    let harness = try Harness.withBoard()
    harness.login("bo")
    harness.succeed("list")
    harness.environment.userID += 1
    let refused = harness.run("list")
    #expect(refused.exit == .refused && refused.output == "")
    #expect(refused.messages.hasPrefix("raad: the login “bo” was another user’s when @bo joined;"))
    (harness.environment.isInputTerminal, harness.environment.isMessageTerminal) = (true, true)
    for answer in ["n\n", "\n", ""] {
      let asked = harness.run("list", input: answer)
      #expect(asked.exit == .refused && asked.messages.hasPrefix("The login “bo” was user "), "\(answer)")
    }
    #expect(harness.run("list", input: "y\n").exit == .done)
    (harness.environment.isInputTerminal, harness.environment.isMessageTerminal) = (false, false)
    harness.succeed("list")
    harness.environment.userID += 1
    harness.succeed("me join --handle bo2 --layer be.federal.fps")
    #expect(try harness.objects("me --json").first?["handle"] as? String == "bo2")
    #expect(
      try harness.objects("read 1 --json").first.map { ($0["author"] as? [String: Any])?["handle"] as? String } == "bo")
    try harness.becomeAnotherUser(getuid())
    harness.login("an")
    let entries = try harness.objects("audit --json").filter { $0["action"] as? String == "login" }
    #expect(entries.compactMap { $0["target"] as? String } == ["@bo", "@bo"])
  }
}
