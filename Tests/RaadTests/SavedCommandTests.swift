// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import raad

@MainActor
@Suite("Saved searches on the command line")
struct SavedCommandTests {
  @Test("A search is saved, listed, used and removed")
  func life() throws {
    let harness = try Harness.withBoard()
    harness.login("bo")
    harness.succeed(["saved", "add", "Open data", "topic:open-data", "-is:locked", "sort:waiting"])
    #expect(harness.succeed("saved") == "Open data\t1 unread\ttopic:open-data -is:locked sort:waiting\n")
    #expect(harness.succeed(["list", "--saved", "open DATA"]).hasPrefix("#1\t"))
    #expect(harness.succeed(["list", "--saved", "Open data", "author:an"]) == "")
    let object = try #require(try harness.objects("saved --json").first)
    #expect(object["query"] as? String == "topic:open-data -is:locked sort:waiting")
    #expect(harness.succeed("saved --as an") == "")
    harness.succeed(["saved", "remove", "Open data"])
    #expect(harness.succeed("saved") == "")
  }

  @Test("What is wrong is said")
  func refused() throws {
    let harness = try Harness.withBoard()
    harness.succeed("saved add waiting is:waiting")
    #expect(
      harness.run("saved add Waiting is:open")
        == Outcome(
          exit: .wrongUse, output: "", messages: "raad: Name of the search: “waiting” is taken; choose another\n"))
    #expect(harness.run("saved add other is:wating").exit == .wrongUse)
    #expect(harness.run("saved add other").exit == .wrongUse)
    let unknown = Outcome(exit: .refused, output: "", messages: "raad: no saved search “waitng”; there is: waiting\n")
    #expect(harness.run("saved remove waitng") == unknown && harness.run("list --saved waitng") == unknown)
    #expect(harness.run("list --saved x --as bo").messages == "raad: no saved search “x”\n")
  }
}
