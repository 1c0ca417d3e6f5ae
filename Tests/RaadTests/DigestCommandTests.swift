// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import raad

@MainActor
@Suite("The digest on the command line")
struct DigestCommandTests {
  /// The environment's clock, so many hours on.
  private func later(_ hours: Int, _ harness: Harness) {
    harness.environment.now = Harness.now.adding(hours: hours)
  }

  @Test("It is printed once, marks nothing as read, and then there is nothing")
  func once() throws {
    let harness = try Harness.withBoard()
    harness.login("bo")
    harness.succeed("topics follow open-data")
    later(2, harness)
    harness.succeed(["ask", "--as", "an", "--title", "Which licence?", "--topic", "open-data", "--body", "For maps."])
    later(3, harness)
    let digest = harness.succeed("digest --peek")
    #expect(digest == harness.succeed("digest"))
    let lines = digest.split(separator: "\n").map(String.init)
    #expect(lines.contains("New on your topics: 1 thread"))
    #expect(lines.contains { $0.hasPrefix("#2  ") })
    #expect(lines.contains { $0.hasPrefix("#1.2  ") }, "\(digest)")
    #expect(lines.last == "2 new posts in 2 threads")
    #expect(harness.succeed("unread --count") == "2\n")
    later(4, harness)
    let nothing = Outcome(exit: .refused, output: "", messages: "")
    #expect(harness.run("digest") == nothing && harness.run("digest --json") == nothing)
    #expect(harness.run("digest --since 2030-01-01") == nothing)
    // A period asked for does not look at what was told before.
    #expect(harness.succeed("digest --since 1d").contains("#2  "))
  }

  @Test("A wrong moment names right ones")
  func wrong() throws {
    let harness = try Harness.withBoard()
    #expect(
      harness.run("digest --since yesterday")
        == Outcome(
          exit: .wrongUse, output: "",
          messages: "raad: --since: there is no “yesterday”; possible: last, 7d or 2026-01-31\n"))
  }
}

@MainActor
@Suite("Kindred and similar on the command line")
struct KindredCommandTests {
  private func board() throws -> Harness {
    let harness = try Harness.withBoard()
    harness.succeed("topics helps open-data --as an")
    harness.login("bo")
    harness.succeed("topics works open-data")
    return harness
  }

  @Test("Members with every reason, of a thread, a topic, a member and oneself")
  func kindred() throws {
    let harness = try board()
    let an = "@an\t\tFPS\tFOD\tcan help with #Open data\n"
    for words in ["kindred", "kindred 1", "kindred #1.2", "kindred #open-data", "kindred @bo"] {
      #expect(harness.succeed(words) == an, "\(words)")
    }
    let object = try #require(try harness.objects("kindred --json").first)
    let reasons = try #require(object["reasons"] as? [[String: Any]])
    #expect(object["handle"] as? String == "an" && reasons.count == 1)
    #expect(reasons[0]["kind"] as? String == "can_help" && reasons[0]["topics"] as? [String] == ["open-data"])
    #expect(reasons[0]["text"] as? String == "can help with #Open data")
  }

  @Test("Networks with the reasons, of each of these, and of a network")
  func kindredNetworks() throws {
    let harness = try board()
    harness.succeed([
      "network", "add", "~jong", "--title", "Jong Net", "--topic", "open-data", "--body", "We meet.", "--as", "an",
    ])
    harness.succeed(["network", "edit", "~jong", "offers", "a room #open-data", "--as", "an"])
    let line = "~jong\tJong Net\toffers “a room"
    for words in ["kindred", "kindred #open-data", "kindred @bo"] {
      #expect(harness.succeed(words).split(separator: "\n").last?.hasPrefix(line) == true, "\(words)")
    }
    #expect(harness.run("kindred ~jong").exit == .refused, "neither its own board nor who asks is found")
    let network = try #require(try harness.objects("kindred #open-data --json").last)
    #expect(network["ref"] as? String == "~jong" && network["name"] as? String == "Jong Net")
    let reasons = try #require(network["reasons"] as? [[String: Any]])
    #expect(reasons.first?["kind"] as? String == "offers" && reasons.first?["topics"] as? [String] == ["open-data"])
  }

  @Test("What a title looks like, and who can help")
  func similar() throws {
    let harness = try board()
    let found = harness.succeed("similar a template for open data")
    #expect(found.hasPrefix("Looks like\n#1\t"))
    #expect(found.hasSuffix("\nCan help\n@an\t\tFPS\tFOD\tcan help with #Open data\n"), "\(found)")
    let object = try #require(try harness.objects("similar template --json").first)
    #expect((object["similar"] as? [[String: Any]])?.first?["ref"] as? String == "#1")
  }

  @Test("Nothing found is refused, and what is not there is named")
  func refused() throws {
    let harness = try Harness.withBoard()
    #expect(harness.run("kindred").messages == "raad: nothing found\n")
    #expect(harness.run("similar zzzzqqq").exit == .refused)
    #expect(harness.run("kindred 99").exit == .refused)
    #expect(harness.run("kindred #opendat").exit == .wrongUse)
  }
}
