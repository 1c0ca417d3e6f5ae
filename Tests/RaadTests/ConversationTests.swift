// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import raad

@MainActor
@Suite("Line by line")
struct ConversationTests {
  private func harness() throws -> Harness {
    let harness = try Harness.withBoard()
    harness.environment.clock = { Harness.now }
    return harness
  }

  private func talk(_ harness: Harness, _ lines: String..., options: [String] = []) -> Outcome {
    harness.run(["--linear"] + options, input: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  @Test("A conversation opens by numbers, goes on, replies and leaves")
  func talks() throws {
    let harness = try harness()
    for number in 1...12 {
      harness.succeed([
        "ask", "--title", "Question number \(number)", "--topic", "privacy", "--body", "Text \(number).",
      ])
    }
    let outcome = talk(
      harness, "advice", "1", "next", "reply", "A line.", "Another.", ".", "advice", "next", "99", "?", "quit", "never")
    #expect(outcome.exit == .done, "\(outcome.messages)")
    #expect(outcome.output.contains("1. #13") && outcome.output.contains("10. #4"))
    #expect(outcome.output.contains("Text 12.") && outcome.output.contains("Text 11."), "1, then the next")
    #expect(outcome.output.contains("There is more: next.") && outcome.output.contains("End of the list."))
    #expect(outcome.output.contains("99 is not in the list; it has 3."))
    #expect(outcome.output.hasSuffix("Until next time.\n"))
    #expect(harness.succeed("read 12").contains("A line.\nAnother."))
  }

  @Test("Places and words are understood in the reader's language and in English", arguments: ["nl", "fr", "de", "en"])
  func languages(code: String) throws {
    let harness = try harness()
    let words = [
      "nl": ("Mensen", "stop"), "fr": ("membres", "quitter"), "de": ("Mitglieder", "ende"), "en": ("people", "q"),
    ]
    let (people, quit) = try #require(words[code])
    let outcome = talk(harness, people, "people", "today", quit, options: ["--language", code])
    #expect(outcome.exit == .done)
    #expect(outcome.output.components(separatedBy: "1. @an").count == 3)
    #expect(outcome.messages.isEmpty)
  }

  @Test("Every command works, what is wrong is said, and the conversation goes on")
  func commands() throws {
    let harness = try harness()
    let outcome = talk(
      harness, "list is:open", "read 99", "frobnicate", "list --board other.db", "helped 1.2 --as bo", "reply", "#1",
      "me set name \"An Peeters\"", "me")
    #expect(outcome.exit == .done)
    #expect(outcome.output.contains("Who has a template?") && outcome.output.contains("“frobnicate” is not understood"))
    #expect(outcome.output.contains("Open a thread first") && outcome.output.contains("Name: An Peeters"))
    #expect(outcome.messages.contains("#99") && outcome.messages.contains("--linear"))
  }

  @Test("Hostile lines say what is wrong and bring no escape sequence out")
  func hostile() throws {
    let harness = try harness()
    let outcome = talk(
      harness, "\u{1b}[2J", "\u{202e}x \"", "\"", String(repeating: "x", count: 30_000), "9999999999999999999999", "#0",
      "tip:99999999999", "@\u{1b}")
    #expect(outcome.exit == .done)
    #expect(!(outcome.output + outcome.messages).unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
  }

  @Test("The option stands without a command, and not beside JSON")
  func alone() throws {
    let harness = try harness()
    #expect(harness.run(["--linear", "list"]).exit == .wrongUse)
    #expect(harness.run(["list", "--linear"]).exit == .wrongUse)
    #expect(harness.run(["--linear", "--json"]).exit == .wrongUse)
  }

  @Test("On a terminal of lines a question is asked for line by line, with topics from its title")
  func asks() throws {
    let harness = try harness()
    harness.environment.variables["TERM"] = "dumb"
    (harness.environment.isInputTerminal, harness.environment.isOutputTerminal) = (true, true)
    let outcome = harness.run(["ask"], input: Array("\nWho knows open data?\nOne.\nTwo.\n.\n\n".utf8))
    #expect(outcome.exit == .done, "\(outcome.messages)")
    #expect(outcome.output.contains("Topics (#") && outcome.output.hasSuffix("#2\n"))
    #expect(harness.succeed("read 2").contains("Topics: #Open data"))
    #expect(harness.succeed("read 2").contains("One.\nTwo."))
    let cut = harness.run(["reply", "2"], input: Array("Half a rep".utf8))
    #expect(cut.exit == .done, "the end of the input ends the text")
    #expect(harness.run(["ask"], input: []).exit == .wrongUse)
  }

  @Test("What the board refuses stays as a draft")
  func refused() throws {
    let harness = try harness()
    harness.succeed("lock 1 --reason done")
    harness.environment.variables["TERM"] = "dumb"
    (harness.environment.isInputTerminal, harness.environment.isOutputTerminal) = (true, true)
    #expect(harness.run(["reply", "1"], input: Array("Not lost.\n.\n".utf8)).exit == .refused)
    #expect(harness.succeed("today").contains("Not lost."))
  }

  @Test("With an editor the text is written there")
  func editor() throws {
    let harness = try harness()
    harness.environment.variables["TERM"] = "dumb"
    harness.environment.variables["TMPDIR"] = harness.folder.path
    harness.environment.variables["EDITOR"] = "printf 'From the editor.' >"
    (harness.environment.isInputTerminal, harness.environment.isOutputTerminal) = (true, true)
    let outcome = harness.run(["reply", "1"])
    #expect(outcome.exit == .done, "\(outcome.messages)")
    #expect(harness.succeed("read 1").contains("From the editor."))
    harness.environment.variables["EDITOR"] = "false"
    #expect(harness.run(["reply", "1"]).exit == .wrongUse)
  }

  @Test("Somebody who is no member is told how to join")
  func join() throws {
    let harness = try harness()
    harness.login("zoe")
    #expect(harness.run(["list"]).messages.contains("raad me join"))
    #expect(harness.run(["--linear"]).messages.contains("raad me join"))
  }

  @Test("Fields, values and the filters are listed")
  func help() throws {
    let harness = try harness()
    let fields = harness.succeed("help me set")
    for word in ["role-family", "works-on", "helps", "a topic, by id"] { #expect(fields.contains(word)) }
    for command in ["list --help", "help query"] {
      let page = harness.succeed(command)
      for word in ["is:", "waiting", "kind:", "feedback", "sort:", "before:", "stage:"] {
        #expect(page.contains(word), "\(command)")
      }
    }
    #expect(harness.succeed("list is:wachtend --json").contains("\"number\"") == false)
    #expect(harness.run(["list", "is:wachtendd"]).messages.contains("waiting"))
  }

  @Test("The log tells acts in words of the reader, JSON as they are kept")
  func audit() throws {
    let harness = try harness()
    harness.succeed("lock 1 --reason done")
    harness.succeed("pin 1")
    harness.succeed("pin 1 --undo")
    let log = harness.succeed("audit --language nl")
    #expect(log.contains("gesprek gesloten") && log.contains("gesprek vastgezet (teruggedraaid)"))
    #expect(!log.contains("lockThread"))
    #expect(try harness.objects("audit --json").contains { $0["action"] as? String == "lockThread" })
  }
}
