// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Terminal
import Testing

@testable import raad

/// The story that networks, agenda and polls are made for, told by commands in Dutch: networks present themselves, their
/// boards are asked what they need, two find each other, a day is planned, named and looked back at.
@MainActor
@Suite("Networks meet on purpose")
struct MeetingPlayTests {
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    for (index, part) in text.components(separatedBy: "\"").enumerated() {
      if index % 2 == 1 { words.append(part) } else { words += part.split(separator: " ").map(String.init) }
    }
    return words
  }

  private func later(_ harness: Harness, days: Int) {
    harness.environment.now = harness.environment.now.adding(days: days)
  }

  @discardableResult
  private func says(_ harness: Harness, _ login: String, _ line: String, at location: SourceLocation = #_sourceLocation)
    -> String
  {
    harness.login(login)
    return harness.succeed(words(line + " --language nl"), at: location)
  }

  @Test("from a question to a day that is looked back at")
  func play() throws {
    let harness = try Harness.withBoard()
    harness.environment.now = Harness.now.adding(days: 90)
    let layers = [
      "nl.municipality", "nl.province", "nl.education.school", "nl.municipality", "nl.province", "nl.municipality",
    ]
    for (index, login) in ["jan", "jong", "leraar", "delft", "groen", "eind"].enumerated() {
      harness.login(login)
      let layer = harness.run("me join --layer \(layers[index])").exit == .done ? layers[index] : "nl.municipality"
      if layer != layers[index] { harness.succeed("me join --layer \(layer)") }
      harness.succeed("rules --agree")
      says(
        harness, login,
        "network add ~net-\(login) --title \"Netwerk \(login)\" --topic open-data --body \"Jonge mensen bij de overheid.\""
      )
      says(harness, login, "network edit ~net-\(login) size \([20, 140, 310, 60, 450, 1000][index])")
      says(harness, login, "network edit ~net-\(login) stage running")
    }
    says(harness, "jan", "network edit ~net-jan seeks \"spreker over burgerpanels #participation\"")
    says(harness, "jong", "network edit ~net-jong offers \"budget voor een spreker\"")
    says(harness, "jan", "network edit ~net-jan support informal")
    let list = says(harness, "bo", "networks")
    #expect(list.split(separator: "\n").count == 6)
    #expect(list.contains("~net-eind\tNetwerk eind\t1000 leden"))

    // What do boards need? An input round, addressed as board members.
    let round = says(
      harness, "jan",
      "poll add --type round --title \"Wat hebben jullie nodig?\" --topic open-data --body \"Vertel het ons.\" --closes 2026-05-14 --audience boards"
    )
    #expect(round == "poll:1\n")
    #expect(says(harness, "jong", "poll show 1").contains("Voor: bestuursleden"))
    let thread = try #require(harness.objects("poll show 1 --json").first?["post"] as? String).split(separator: ".")[0]
    says(harness, "jong", "reply \(thread) --body \"Een tweede netwerk om mee te organiseren.\"")
    #expect(harness.run("vote 1 1").exit == .refused)
    later(harness, days: 20)
    says(harness, "jan", "poll close 1")
    #expect(says(harness, "jan", "polls --part owed --mine").contains("poll:1"))
    says(harness, "jan", "poll outcome 1 --body \"Jullie zoeken elkaar.\"")
    // Whoever answered is told what came of it, and who did not is not.
    #expect(says(harness, "jong", "inbox").contains("schreef de uitkomst van een peiling"))
    #expect(!says(harness, "delft", "inbox").contains("schreef de uitkomst van een peiling"))

    // The theme, by dots of everybody.
    says(
      harness, "jan",
      "poll add --type dots --title \"Welk thema?\" --topic open-data --body \"Drie punten.\" --option Leiding --option Terrein --option Taalgrens --closes 2026-06-10"
    )
    says(harness, "jong", "vote 2 1=2 2=1")
    says(harness, "bo", "vote 2 1=3")
    let sealed = says(harness, "an", "poll show 2")
    #expect(sealed.contains("2 deden mee") && !sealed.contains("##"))
    #expect(says(harness, "jan", "poll close 2").contains("1. Leiding, wint"))
    says(harness, "jan", "poll outcome 2 --body \"Het wordt de leiding.\"")

    // Two boards find each other, with the reason.
    let page = says(harness, "jan", "network show ~net-jan")
    #expect(page.contains("~net-jong: ") && page.contains("gezocht: “spreker over burgerpanels #participation”"))
    #expect(page.contains("Steun van de leiding: informeel"))
    #expect(!says(harness, "bo", "network show ~net-jan").contains("Steun van de leiding"))

    // The day.
    says(
      harness, "jan",
      "event add --title \"Netwerkdag (naam volgt)\" --topic open-data --body \"Kom allemaal.\" --slot \"2026-09-27 13:00-17:00 x2\" --zone Europe/Amsterdam --host ~net-jan --host ~net-jong --draft"
    )
    #expect(harness.run("event show 1").exit == .done)
    harness.login("bo")
    #expect(harness.run("event show 1").exit == .refused)
    #expect(says(harness, "jong", "event show 1").contains("~net-jong (uitgenodigd)"))
    says(harness, "jong", "event accept 1 ~net-jong")
    says(harness, "jong", "event edit 1 question \"Hoe zet je je externe netwerk in?\"")
    says(harness, "jan", "event edit 1 programme \"13:15 Werkvorm één | Bureau Brug; 15:00 Werkvorm twee\"")
    says(harness, "jan", "event edit 1 state save-the-date")
    #expect(says(harness, "bo", "agenda").contains("hou de datum vrij"))

    // Its title, in two phases.
    says(
      harness, "jong",
      "poll add --type title-contest --title \"Geef de dag een titel\" --topic open-data --body \"Pakkend!\" --entries-until 2026-05-25 --closes 2026-06-05 --event 1 --prize \"de winnaar kiest de muziek\""
    )
    says(harness, "bo", "poll enter 3 Buiten de lijntjes")
    says(harness, "delft", "poll enter 3 JANE")
    #expect(!says(harness, "an", "poll show 3").contains("JANE"))
    later(harness, days: 10)
    says(harness, "groen", "vote 3 2")
    #expect(harness.run("vote 3 1").exit == .done)
    says(harness, "groen", "vote 3 2")
    says(harness, "jong", "poll close 3")
    says(harness, "jong", "poll outcome 3 --body \"Gefeliciteerd!\"")
    let event = says(harness, "bo", "event show 1")
    #expect(event.hasPrefix("event:1 JANE\nCentrale vraag: Hoe zet je je externe netwerk in?\n"))
    #expect(event.contains("zo 27 sep 2026 13:00–17:00") && event.contains("- 13:15, Werkvorm één, Bureau Brug"))

    // Places, and who waits.
    says(harness, "jan", "event edit 1 state open")
    #expect(says(harness, "bo", "event sign-up 1 yes --shown") == "ja\n")
    #expect(says(harness, "delft", "event sign-up 1") == "ja\n")
    #expect(says(harness, "groen", "event sign-up 1") == "ja, wachtlijst, plaats 1\n")
    says(harness, "delft", "event sign-up 1 no")
    #expect(says(harness, "groen", "inbox").contains("heeft een plaats voor je"))
    #expect(says(harness, "bo", "agenda --mine").contains("event:1"))
    let calendar = says(harness, "bo", "agenda --ics --mine")
    #expect(
      calendar.contains("DTSTART;TZID=Europe/Amsterdam:20260927T130000\r\n") && calendar.contains("SUMMARY:JANE\r\n"))
    let poster = says(harness, "bo", "event show 1 --poster")
    #expect(poster.split(separator: "\n").allSatisfy { $0.count <= 60 })

    // Afterwards.
    later(harness, days: 150)
    #expect(says(harness, "jan", "event show 1").contains("Verslag: verslag nog te schrijven"))
    #expect(says(harness, "jong", "digest --since 2026-01-01").contains("Nog terug te koppelen"))
    says(harness, "jan", "event edit 1 report \"We namen twintig ideeën mee.\"")
    #expect(!says(harness, "jan", "event show 1").contains("nog te schrijven"))
    #expect(says(harness, "an", "stats").contains("Peilingen: 3, waarvan 0 zonder uitkomst"))
    #expect(harness.run("check").exit == .done)
  }

  @Test("slots that are typed anew keep their places")
  func slots() throws {
    let harness = try Harness.withBoard()
    says(
      harness, "an",
      "event add --title Dag --topic privacy --body x --slot \"2026-09-27 13:00-17:00 x2\" --slot \"2026-09-28 13:00-17:00 x9\" --zone Europe/Brussels"
    )
    says(harness, "bo", "event sign-up 1/1")
    says(harness, "an", "event edit 1 slots \"2026-09-26 09:00-10:00; 2026-09-27 13:00-17:00; 2026-09-28 14:00-17:00\"")
    let slots = try #require(try harness.objects("event show 1 --json").first?["slots"] as? [[String: Any]])
    #expect(slots.map { $0["slot"] as? Int } == [3, 1, 2])
    #expect(slots.map { $0["places"] as? Int } == [nil, 2, 9])
    says(harness, "an", "event edit 1 slots \"2026-09-27 13:00-17:00 x*; 2026-09-28 14:00-17:00\"")
    #expect(says(harness, "bo", "event show 1").contains("za 26 sep") == false)
    #expect(try harness.objects("event show 1 --json").description.contains("\"places\": 2") == false)
  }

  @Test("fields, values and choices are typed as a civil servant calls them, and help names them all")
  func words() throws {
    let harness = try Harness.withBoard()
    says(
      harness, "an",
      "event add --title Dag --topic privacy --body x --slot \"2026-09-27 13:00-17:00 x2\" --zone Europe/Brussels")
    #expect(says(harness, "bo", "event show 1").contains("\nDoor: an"))
    says(harness, "an", "event edit 1 soort \"Lunchlezing\"")
    says(harness, "an", "event edit 1 werkuren nee")
    says(harness, "an", "event edit 1 status \"hou de datum vrij\"")
    let event = try #require(try harness.objects("event show 1 --json").first)
    #expect(event["kind"] as? String == "lunch-lecture" && event["working_time"] as? Bool == false)
    #expect(event["state"] as? String == "save-the-date")
    let help = harness.run("--language nl help event edit").output
    for field in EventFieldName.allCases { #expect(help.contains("\n  \(field.rawValue) "), "\(field)") }
    #expect(help.contains("lunch-lecture (lunchlezing)"))
    let networks = harness.run("--language nl help network edit").output
    for field in NetworkField.allCases { #expect(networks.contains("\n  \(field.rawValue) "), "\(field)") }
    // What is chosen may be typed as it stands there.
    says(
      harness, "an",
      "poll add --type keuze --title Zaal --topic privacy --body x --closes 2026-02-20 --option \"Grote zaal\" --option Buiten"
    )
    says(harness, "bo", "vote 1 \"grote zaal\"")
    says(harness, "bo", "vote 1 \"geen van deze\"")
    #expect(says(harness, "bo", "poll show 1").contains("je stemde al"))
    says(harness, "an", "poll add --type draagvlak --title Thuis --topic privacy --body x --closes 2026-02-20")
    harness.login("bo")
    let refused = harness.run(words("--language nl vote 2 \"niet akkoord\""))
    #expect(refused.messages == "raad: Stem: zeg bij “niet akkoord” waarom\n")
    says(harness, "bo", "vote 2 akkoord")
    harness.login("an")
    // What one forgot is named by its option.
    let missing = harness.run("poll add --type ideas --title Idee --topic privacy --body x --closes 2026-02-20")
    #expect(missing.messages.contains("--entries-until") && missing.exit == .wrongUse)
  }

  @Test("a poll about dates becomes an event, and a long thread a summary")
  func datesAndSummary() throws {
    let harness = try Harness.withBoard()
    says(
      harness, "an",
      "poll add --type dates --title \"Wanneer?\" --topic privacy --body x --closes 2026-02-20 --option \"2026-09-27 13:00-17:00\" --option \"2026-09-28 13:00-17:00\""
    )
    says(harness, "bo", "vote 1 2=yes")
    #expect(says(harness, "an", "poll close 1 --make-event") == "event:1\n")
    #expect(says(harness, "bo", "event show 1").contains("28 sep 2026 13:00–17:00"))
    #expect(harness.run("summary 1").exit == .refused)
    says(harness, "bo", "summary 1 --body \"Eén blad volstaat.\"")
    let read = says(harness, "an", "read 1")
    let summary = try #require(read.range(of: "Eén blad volstaat."))
    let first = try #require(read.range(of: "One page."))
    #expect(summary.lowerBound < first.lowerBound)
    #expect(try harness.objects("read 1 --json").first?["summary"] is [String: Any])
  }

  @Test("a quarter is told as a page, with a thread of whoever tells it")
  func quarter() throws {
    let harness = try Harness.withBoard()
    let page = says(harness, "bo", "report --quarter 2026-1 --thread 1")
    #expect(page.hasPrefix("# Proef: 1e kwartaal 2026\n\n- **Nieuwe leden:** 2\n- **Nieuwe gesprekken:** 1\n"))
    #expect(page.hasSuffix("## Een gesprek, met toestemming: Who has a template?\n\nOne page.\n"))
    #expect(try harness.objects("report --quarter 2026-1 --json").first?["posts"] as? Int == 2)
    harness.login("an")
    #expect(harness.run("report --quarter 2026-1 --thread 1").exit == .refused)
    #expect(harness.run("report --quarter 2026").exit == .wrongUse)
    // What was taken away its author still reads, and no manager.
    harness.login("bo")
    let number = says(harness, "bo", "ask --title \"Weg ermee\" --topic privacy --body x").dropFirst().prefix(1)
    says(harness, "bo", "report --quarter 2026-1 --thread \(number)")
    says(harness, "bo", "remove \(number).1")
    #expect(says(harness, "bo", "read \(number)").contains("Weg ermee"))
    #expect(harness.run("report --quarter 2026-1 --thread \(number)").exit == .refused)
  }

  @Test("personal data is refused in all that members write for networks, events and polls")
  func personalData() throws {
    let harness = try Harness.withBoard()
    let number = "85.07.30-033.28"
    for line in [
      "network add net --title Netwerk --topic privacy --body x",
      "event add --title Dag --topic privacy --body x --slot \"2026-09-27 13:00-17:00\"",
      "poll add --type ideas --title Ideeën --topic privacy --body x --entries-until 2026-02-10 --closes 2026-02-20",
    ] { says(harness, "an", line) }
    for line in [
      "network add net2 --title Netwerk --topic privacy --body \(number)", "network edit ~net seeks \(number)",
      "event edit 1 question \(number)", "event edit 1 programme \(number)", "event cancel 1 --reason \(number)",
      "poll enter 1 \(number)", "poll outcome 1 --body \(number)", "vote 1 1 --note \(number)",
      "summary 1 --body \(number)",
    ] {
      let outcome = harness.run(words(line))
      #expect(outcome.exit == .refused && outcome.messages.contains("85.07.**-***.**"), "\(line): \(outcome.messages)")
    }
    // An address where one takes part is there to be found.
    says(harness, "an", "event edit 1 link https://meet.example/an@gent.be")
  }

  @Test(
    "what cannot be is refused with its place",
    arguments: [
      ("event add --title Dag --topic privacy --body x", "Tijdstippen", ExitCode.refused),
      ("event add --title Dag --topic privacy --body x --slot \"2026-03-29 02:30-04:00\"", "bestaat niet", .refused),
      ("event add --title Dag --topic privacy --body x --slot morgen", "heeft niet de juiste vorm", .refused),
      ("event add --title Dag --topic privacy --body x --slot \"2020-01-01 10:00-11:00\"", "is voorbij", .refused),
      (
        "event add --title Dag --topic privacy --body x --slot \"2026-09-27 13:00-17:00\" --zone Mars/Olympus",
        "Tijdzone", .refused
      ),
      (
        "poll add --type choice --title Kies --topic privacy --body x --closes 2026-06-01 --option a", "minstens 2",
        .refused
      ),
      (
        "poll add --type dots --title Kies --topic privacy --body x --closes 2026-06-01 --option a --option A!",
        "staat er al", .refused
      ),
      (
        "poll add --type dots --title Kies --topic privacy --body x --closes 2020-06-01 --option a --option b",
        "is voorbij", .refused
      ),
      (
        "poll add --type dots --title Kies --topic privacy --body x --closes 2026-06-01"
          + (1...500).map { " --option o\($0)" }.joined(), "hoogstens 100", .refused
      ),
      ("network show ~weg", "bestaat niet", .refused),
      ("network add 1net --title Net --topic privacy --body x", "netwerk zoals", .wrongUse),
      ("agenda --network ~weg", "~weg", .refused), ("vote 9 1", "poll:9", .refused),
      ("event sign-up 9", "event:9", .refused),
      ("vote #9 1", "peiling zoals", .wrongUse),
    ] as [(String, String, ExitCode)])
  func refused(line: String, message: String, exit: ExitCode) throws {
    let harness = try Harness.withBoard()
    let outcome = harness.run(words(line + " --language nl"))
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.exit == exit || (exit == .refused && outcome.exit == .wrongUse))
    #expect(outcome.output == "")
  }

  @Test("a table of networks says what it leaves out, as their list does")
  func table() throws {
    let harness = try Harness.withBoard()
    for id in ["een", "twee", "drie"] {
      says(harness, "an", "network add ~\(id) --title Net-\(id) --topic privacy --body x")
    }
    let more = "raad: er is meer (--limit 2)\n"
    for (line, rows, messages) in [
      ("networks --limit 2", 2, more), ("networks --table --limit 2", 3, more), ("networks --table --limit 3", 4, ""),
      ("networks --table", 4, ""),
    ] {
      let outcome = harness.run(words(line + " --language nl"))
      #expect(outcome.output.split(separator: "\n").count == rows && outcome.messages == messages, "\(line)")
    }
  }

  @Test("hostile texts stay text, at 40 columns as well")
  func hostile() throws {
    let harness = try Harness.withBoard()
    harness.environment.terminalColumns = 40
    says(harness, "an", "network add ~boos --title \"\u{202E}boos netwerk\" --topic privacy --body \"日本語の本文\"")
    says(harness, "an", "network edit ~boos region \"a;b,c\u{200B}d\"")
    says(
      harness, "an",
      "event add --title \"Lang \(String(repeating: "woord ", count: 20))\" --topic privacy --body x --slot \"2026-09-27 13:00-17:00\" --host \"BEGIN:VEVENT\""
    )
    let word = String(repeating: "woord", count: 30)
    says(
      harness, "an",
      "poll add --type dots --title \"Wat \(word)\" --topic privacy --body x --closes 2026-02-20 --dots 9 --option \"\u{202E}om \(word)\" --option \"日本語の長い選択肢がここにあります、折り返します\""
    )
    says(harness, "bo", "vote 1 1=7 2=2")
    says(harness, "an", "poll close 1")
    for line in [
      "networks", "network show ~boos", "networks --table", "agenda", "event show 1", "event show 1 --poster",
      "agenda --ics", "polls", "poll show 1",
    ] {
      let output = says(harness, "an", line)
      // The bars of a poll, and what they are for, stay within the columns.
      let bars = output.components(separatedBy: "\n\n").last?.split(separator: "\n") ?? []
      #expect(line != "poll show 1" || bars.allSatisfy { DisplayText.width(String($0)) <= 40 }, "\(output)")
      #expect(!output.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1b}" } || line.contains("ics"))
    }
    #expect(says(harness, "an", "agenda --ics").components(separatedBy: "BEGIN:VEVENT\r\n").count == 2)
  }
}
