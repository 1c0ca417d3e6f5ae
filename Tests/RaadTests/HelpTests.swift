// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI
import Foundation
import Terminal
import Testing

@testable import raad

@MainActor
@Suite("Help, version and completion")
struct HelpTests {
  @Test("The version needs no board and no environment")
  func version() {
    var output: [UInt8] = []
    let sink: Output.Sink = { bytes in
      output += bytes
      return bytes.count
    }
    let exit = Raad.run(
      [.success("--version")],
      {
        Issue.record("the environment was asked for")
        return raad.Environment(login: "", userID: 0, now: Harness.now)
      }(), Input([]), Output(sink: sink), Output { $0.count })
    #expect(exit == .done)
    #expect(String(decoding: output, as: UTF8.self) == "raad 0.1.0\n")
  }

  @Test("The overview names every command and fits in every language and width", arguments: InterfaceLanguage.allCases)
  func overview(language: InterfaceLanguage) {
    for columns in [40, 80] {
      let lines = HelpText(reader: Reader(language: language, now: Harness.now), columns: columns).overview()
      for command in Subcommand.all { #expect(lines.contains { $0.hasPrefix("  \(command.name)") }) }
      #expect(lines.allSatisfy { DisplayText.width($0) <= columns })
    }
  }

  @Test("A page shows usage, options and what goes with it")
  func page() throws {
    let outcome = try Harness().run("help tip")
    #expect(outcome.exit == .done)
    #expect(
      outcome.output.hasPrefix(
        """
        Usage: raad tip [--from REF] [--title TEXT] [--topic TOPIC,…] [--lang CODE]
        [--body TEXT|-] [--allow-personal-data]

        writes a tip, or makes one from an answer; prints its number

        Options
          --from REF             the answer the tip is made from
          --title TEXT           title, 3 to 200 characters
          --topic TOPIC,…        1 to 5 topics, by id, name or alias
          --lang CODE            language of the text, such as nl or fr
          --body TEXT|-          text; - reads standard input
          --allow-personal-data  posts in spite of what looks like personal data

        See also
          tip adopt N      reports whether a tip worked elsewhere too

        """))
    #expect(try Harness().run("tip --help") == outcome)
    #expect(try Harness().run("help tip adpt").messages == "raad: no command “tip adpt”; did you mean tip adopt?\n")
  }

  @Test("Messages speak the language asked for, before or after what is wrong")
  func languages() throws {
    let harness = try Harness()
    #expect(harness.run("serach --language nl").messages == "raad: geen opdracht “serach”; bedoeld: search\n")
    #expect(
      harness.run("--language=fr serach").messages == "raad: pas de commande « serach » ; vouliez-vous dire search ?\n")
    harness.environment.variables["LC_ALL"] = "de_BE.UTF-8"
    #expect(harness.run("serach").messages == "raad: kein Befehl „serach“; gemeint: search\n")
    harness.environment.variables["LC_ALL"] = "es_ES.UTF-8"
    #expect(harness.run("serach").messages == "raad: no command “serach”; did you mean search?\n")
  }

  @Test("A word cannot send commands to the terminal")
  func hostileWords() throws {
    let outcome = try Harness().run(["\u{1B}[31m\u{202E}\nraad: all well"])
    #expect(outcome.exit == .wrongUse)
    #expect(outcome.messages == "raad: no command “\u{FFFD}[31m raad: all well”; “raad help” lists them all\n")
  }

  @Test("Completion is a script that its shell accepts", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let script = try Harness().run("completion \(shell)").output
    for name in Subcommand.firstWords { #expect(script.contains(name)) }
    for folder in ["/bin", "/usr/bin"] where FileManager.default.isExecutableFile(atPath: "\(folder)/\(shell)") {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "\(folder)/\(shell)")
      process.arguments = ["-n", "/dev/stdin"]
      let pipe = Pipe()
      process.standardInput = pipe
      try process.runUnblocked()
      try pipe.fileHandleForWriting.write(contentsOf: Data(script.utf8))
      try pipe.fileHandleForWriting.close()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      break
    }
  }
}
