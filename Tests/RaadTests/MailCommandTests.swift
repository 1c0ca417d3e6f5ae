// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad

@MainActor
@Suite("Mail on the command line")
struct MailCommandTests {
  private static let mail = """
    From eva@voorbeeld.invalid Fri Jan  3 09:00:00 2020
    From: Eva <eva@voorbeeld.invalid>
    Subject: Wie heeft een sjabloon?
    Date: Fri, 3 Jan 2020 09:00:00 +0100
    Message-ID: <een@voorbeeld.invalid>
    Content-Type: multipart/mixed; boundary=x

    --x

    Graag een kort.
    --x
    Content-Type: application/pdf; name=oud.pdf

    oud
    --x--

    From wim@voorbeeld.invalid Fri Jan  3 10:00:00 2020
    From: Wim <wim@voorbeeld.invalid>
    Subject: Re: Wie heeft een sjabloon?
    Date: gisteren
    Message-ID: <twee@voorbeeld.invalid>
    In-Reply-To: <een@voorbeeld.invalid>

    Hier is er een.

    """

  private func mailbox(_ harness: Harness, _ text: String = mail) throws -> String {
    let file = harness.path("lijst.mbox")
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }

  @Test("A mailbox becomes threads, and the report says what was in it")
  func imports() throws {
    let harness = try Harness.withBoard()
    let file = try mailbox(harness)
    let words = "import mbox \(file) --topic open-data --kind story --layer be.local.municipality --lang nl"
    #expect(harness.succeed(words + " --dry-run --language nl").contains("Alleen nagekeken"))
    #expect(
      harness.succeed(words) == """
        2 messages read
        Added: 2 members, 1 thread, 2 posts
        messages with a missing or impossible date: 1
        attachments named, not kept: 1

        """)
    let thread = try #require(try harness.objects("read 2 --json").first)
    #expect(thread["kind"] as? String == "story" && thread["topics"] as? [String] == ["open-data"])
    #expect(thread["layer"] as? String == "be.local.municipality" && thread["language"] as? String == "nl")
    let posts = try #require(thread["all_posts"] as? [[String: Any]])
    #expect(
      posts.map { $0["body"] as? String } == [
        "Graag een kort.\n\n[attachment: oud.pdf, application/pdf, 3 B]", "Hier is er een.",
      ])
    #expect(harness.succeed("import mbox \(file)").hasPrefix("2 messages read\nKnown already: 2 posts\n"))
    let again = try #require(try harness.objects("import mbox \(file) --json").first)
    #expect(again["messages"] as? Int == 2)
  }

  @Test("What the lines of an export say themselves cannot be said for all")
  func refusesOptions() throws {
    let harness = try Harness.withBoard()
    for option in ["--topic privacy", "--kind call", "--layer be", "--lang nl"] {
      let refused = harness.run("import jsonl \(harness.path("x")) \(option)")
      #expect(refused.exit == .wrongUse)
      #expect(refused.messages == "raad: jsonl and \(option.split(separator: " ")[0]) exclude each other\n")
    }
    #expect(harness.run("import mbox \(try mailbox(harness)) --topic nooit-gehoord").exit == .wrongUse)
    #expect(harness.run("import mbox \(try mailbox(harness)) --topic a,b,c,d,e,f").exit == .wrongUse)
  }

  @Test("What is bad is named, and what is no mailbox refused")
  func refusesFiles() throws {
    let harness = try Harness.withBoard()
    let bad = try mailbox(harness, "From x@a.invalid Fri Jan  3 09:00:00 2020\n\nzonder kop\n\n" + Self.mail)
    let refused = harness.run("import mbox \(bad)")
    #expect(refused.exit == .refused && refused.messages.hasPrefix("\(bad):1: a message without a head\n"))
    #expect(harness.succeed("import mbox \(bad) --skip-bad").contains("1 bad line left out"))
    let other = try mailbox(harness, "zomaar een tekst\n")
    #expect(
      harness.run("import mbox \(other)").messages
        == "raad: \(other) is not a mailbox: it does not begin with a line “From …”\n")
    harness.login("bo")
    #expect(harness.run("import mbox \(bad)").exit == .refused)
  }

  /// What an export writes: to a file, since standard output is the test's own.
  private func exported(_ harness: Harness, _ words: String) throws -> String {
    let file = harness.path("out")
    harness.succeed("export \(words) --output \(file)")
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  @Test("Threads go out as mail, pages, a feed or lines, all or those of a query")
  func exports() throws {
    let harness = try Harness.withBoard()
    harness.succeed(["ask", "--title", "Another thing", "--topic", "privacy", "--body", "Two pages."])
    #expect(try exported(harness, "mbox").components(separatedBy: "\nMessage-ID: ").count == 4)
    #expect(try exported(harness, "mbox topic:privacy").contains("Subject: Another thing\n"))
    #expect(try !exported(harness, "mbox -topic:privacy").contains("Another thing"))
    #expect(try exported(harness, "atom --limit 1").components(separatedBy: "<entry>").count == 2)
    #expect(try exported(harness, "jsonl template").split(separator: "\n").last?.contains("Here it is.") == true)
    let pages = harness.succeed("export md --language nl")
    #expect(pages.hasPrefix("# Who has a template?\n\n- **Soort:** vraag\n"))
    #expect(pages.contains("\n\n## #1.2 an, ") && pages.contains("\n\n---\n\n# Another thing\n"))

    let folder = harness.path("pages")
    harness.succeed("export md --output \(folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["1-who-has-a-template.md", "2-another-thing.md"])
    #expect(try String(contentsOfFile: "\(folder)/\(names[1])", encoding: .utf8).hasPrefix("# Another thing\n"))
    #expect(
      try #require(try harness.objects("export mbox --output \(harness.path("m")) --json").first)["post"] as? Int == 3)
  }

  @Test("A page that is called as the board is does not take its place")
  func boardNamedAsAPage() throws {
    let harness = try Harness.withBoard()
    let folder = harness.path("pages")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let page = "\(folder)/1-who-has-a-template.md"
    try FileManager.default.copyItem(atPath: harness.board, toPath: page)
    let refused = harness.run("export md --board \(page) --output \(folder)")
    #expect(refused.exit == .refused && refused.messages == "raad: \(page) is the board itself\n")
    #expect(harness.succeed("list --board \(page)").contains("Who has a template?"))
  }

  @Test("Members export what they may read, and no more")
  func exportsByMembers() throws {
    let harness = try Harness.withBoard()
    harness.login("bo")
    #expect(try exported(harness, "mbox").contains("Here it is."))
    #expect(harness.run("export jsonl").exit == .refused)
    #expect(harness.run("export md --limit 3").messages == "raad: md and --limit exclude each other\n")
    #expect(harness.run("export mbox --output \(harness.board)").exit == .refused)
    #expect(
      harness.run("export md --output \(harness.board)")
        == Outcome(
          exit: .refused, output: "",
          messages: "raad: cannot write \(harness.board)/1-who-has-a-template.md: Not a directory\n"))
    #expect(harness.run("export pdf").exit == .wrongUse)
  }
}
