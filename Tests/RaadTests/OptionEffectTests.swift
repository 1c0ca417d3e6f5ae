// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Foundation
import Glibc
import Testing

@testable import raad

/// No option may do nothing: each, with each command that takes it, changes what is printed, said
/// or kept.
@MainActor
@Suite("Each option of each command has an effect")
struct OptionEffectTests {
  /// A command without an option and what the option adds to it.
  struct Row {
    var command: String
    var option: CommandOption
    var base: String
    var extra: String
    /// Who runs it.
    var login = "an"
    /// What is done to the board's file before.
    var sql = ""

    init(
      _ command: String, _ option: CommandOption, _ base: String, _ extra: String, login: String = "an",
      sql: String = ""
    ) {
      (self.command, self.option, self.base, self.extra) = (command, option, base, extra)
      (self.login, self.sql) = (login, sql)
    }
  }

  private static let ask = "ask --title Titel --topic privacy --body x"
  private static let ownGroup = getgrgid(getegid()).map { String(cString: $0.pointee.gr_name) } ?? "root"
  private static let number = "85.07.30-033.28"
  private static let allow = "--allow-personal-data"
  private static let slot = " --slot 2026-05-01T10:00-11:00"
  private static let poll =
    "poll add --type dots --title Kies --topic privacy --body x --closes 2026-03-01 --option a --option b"
  private static let contest = "poll add --type title-contest --title Kies --topic privacy --body x --closes 2026-03-01"

  private static let setup = "door setup --handle zoe --key FOLDER/in.pub"
  private static let key = (try? doorKey(1).line) ?? ""
  private static let signer = (try? doorKey(90).fingerprint) ?? ""
  private static let certificate = "\(signer) \((try? doorCertificate(["an"], by: 90)) ?? "")"
  private static let trusted = "INSERT INTO authority(name, key, fingerprint, added) VALUES ('x', 'y', '\(signer)', 1)"
  private static let cameIn = """
    \(invited);
    INSERT INTO invitation_use(invitation, member, at) VALUES (1, 1, 1), (2, 2, 2)
    """

  private static let invited = """
    INSERT INTO invitation(secret, created, expires, uses_left) VALUES
      ('\(String(repeating: "a", count: 44))', 1, 2, 1), ('\(String(repeating: "b", count: 44))', 1, 2, 1)
    """

  /// A row for each option of each command. `FOLDER` is a folder of the run's own; `_` stands for a
  /// blank in a text.
  static let rows: [Row] = [
    Row("init", .name, "init --board FOLDER/new.db --handle zoe", "--name Huis"),
    Row("init", .profile, "init --board FOLDER/new.db --handle zoe", "--profile nl"),
    Row("init", .handle, "init --board FOLDER/new.db", "--handle zoe"),
    Row("init", .memberName, "init --board FOLDER/new.db --handle zoe", "--member-name Zoe"),
    Row("init", .layer, "init --board FOLDER/new.db --handle zoe", "--layer be.federal.fps"),
    Row("init", .organisation, "init --board FOLDER/new.db --handle zoe", "--organisation FOD"),
    // Of a group that is there, in a folder that is not the group's.
    Row("init", .group, "init --board FOLDER/new.db --handle zoe", "--group \(ownGroup)"),
    Row("init", .demo, "init --board FOLDER/new.db --handle zoe", "--demo"),
    Row("board", .name, "board", "--name Huis"), Row("board", .motto, "board", "--motto Samen"),
    Row("rules", .agree, "rules", "--agree", login: "cy"),
    Row("list", .saved, "list", "--saved old"), Row("list", .limit, "list", "--limit 1"),
    Row("read", .unread, "read 2", "--unread"), Row("read", .mark, "read 2", "--mark"),
    Row("read", .history, "read 1.2", "--history"),
    Row("search", .limit, "search template", "--limit 1"),
    Row("unread", .count, "unread", "--count"), Row("unread", .limit, "unread", "--limit 1"),
    Row("inbox", .seen, "inbox", "--seen"), Row("inbox", .limit, "inbox", "--limit 1"),
    Row("digest", .since, "digest", "--since 2099-01-01"), Row("digest", .peek, "digest", "--peek"),
    Row("watch", .undo, "watch 1", "--undo"), Row("mute", .undo, "mute 1", "--undo"),
    Row("bookmark", .undo, "bookmark 1", "--undo"),
    Row("ask", .title, "ask --topic privacy --body x", "--title Titel"),
    Row("ask", .topic, "ask --title Titel --body x", "--topic privacy"),
    Row("ask", .body, "ask --title Titel --topic privacy", "--body x"),
    Row("ask", .kind, ask, "--kind feedback"), Row("ask", .callKind, ask + " --kind call", "--call-kind mentoring"),
    Row("ask", .stage, ask + " --kind story", "--stage idea"), Row("ask", .lang, ask, "--lang fr"),
    Row("ask", .layer, ask, "--layer be.local"),
    Row("ask", .allowPersonalData, "ask --title Titel --topic privacy --body " + number, "--allow-personal-data"),
    Row("reply", .lang, "reply 1 --body x", "--lang fr"), Row("reply", .body, "reply 1", "--body x"),
    Row("reply", .allowPersonalData, "reply 1 --body " + number, "--allow-personal-data"),
    Row("edit", .body, "edit 1.2", "--body x"), Row("edit", .reason, "edit 1.1 --body x", "--reason taal"),
    Row("edit", .basedOn, "edit 1.2 --body x", "--based-on 0"),
    Row("edit", .allowPersonalData, "edit 1.2 --body " + number, "--allow-personal-data"),
    Row("remove", .reason, "remove 1.1", "--reason taal"), Row("remove", .undo, "remove 1.2", "--undo"),
    Row("helped", .undo, "helped 1.2", "--undo", login: "bo"), Row("heard", .undo, "heard 1.1", "--undo"),
    Row("tips", .pinned, "tips", "--pinned"), Row("tips", .review, "tips", "--review"),
    Row("tips", .all, "tips", "--all"),
    Row("tips", .limit, "tips", "--limit 1"),
    Row("tip", .from, "tip --title Titel --topic privacy --body x", "--from 1.2"),
    Row("tip", .title, "tip --topic privacy --body x", "--title Titel"),
    Row("tip", .topic, "tip --title Titel --body x", "--topic privacy"),
    Row("tip", .lang, "tip --title Titel --topic privacy --body x", "--lang fr"),
    Row("tip", .body, "tip --title Titel --topic privacy", "--body x"),
    Row("tip", .allowPersonalData, "tip --title Titel --topic privacy --body " + number, "--allow-personal-data"),
    Row("tip adopt", .worked, "tip adopt 1", "--worked", login: "bo"),
    Row("tip adopt", .failed, "tip adopt 1", "--failed", login: "bo"),
    Row("tip adopt", .note, "tip adopt 1 --worked", "--note Ook", login: "bo"),
    Row("tip adopt", .undo, "tip adopt 1", "--undo", login: "bo"),
    Row("tip supersede", .with, "tip supersede 1", "--with 2"),
    Row("tip supersede", .undo, "tip supersede 1", "--undo"),
    Row("tip withdraw", .undo, "tip withdraw 1", "--undo"),
    Row("kindred", .limit, "kindred #open-data", "--limit 1"), Row("similar", .limit, "similar template", "--limit 1"),
    Row("members", .limit, "members", "--limit 1"),
    Row("me join", .handle, "me join", "--handle zoe", login: "dee"),
    Row("me join", .name, "me join", "--name Zoe", login: "dee"),
    Row("me join", .layer, "me join", "--layer be.federal.fps", login: "dee"),
    Row("me join", .organisation, "me join", "--organisation FOD", login: "dee"),
    Row("topics follow", .undo, "topics follow open-data", "--undo", login: "bo"),
    Row("topics works", .undo, "topics works open-data", "--undo", login: "bo"),
    Row("topics helps", .undo, "topics helps open-data", "--undo", login: "bo"),
    Row("organisations", .limit, "organisations", "--limit 1"),
    Row("pin", .place, "pin tip:2", "--place 1"), Row("pin", .replace, "pin tip:2", "--replace 1"),
    Row("pin", .undo, "pin tip:1", "--undo"),
    Row("lock", .reason, "lock 1", "--reason klaar"), Row("lock", .undo, "lock 1", "--undo"),
    Row("hide", .reason, "hide 1", "--reason weg"), Row("hide", .undo, "hide 1 --reason weg", "--undo"),
    Row("audit", .limit, "audit", "--limit 1"),
    Row("import", .topic, "import mbox FOLDER/in.mbox", "--topic privacy"),
    Row("import", .kind, "import mbox FOLDER/in.mbox", "--kind story"),
    Row("import", .layer, "import mbox FOLDER/in.mbox", "--layer be.federal.fps"),
    Row("import", .lang, "import mbox FOLDER/in.mbox", "--lang fr"),
    Row("import", .skipBad, "import jsonl FOLDER/in.jsonl", "--skip-bad"),
    Row("import", .dryRun, "import mbox FOLDER/in.mbox", "--dry-run"),
    Row("export", .output, "export mbox", "--output FOLDER/out.mbox"),
    Row("export", .limit, "export atom --output FOLDER/out.xml", "--limit 1"),
    Row("backup", .overwrite, "backup FOLDER/in.mbox", "--overwrite"),
    Row("check", .repair, "check", "--repair", sql: "UPDATE tally SET number = 7 WHERE name = 'posts'"),
    Row("keys add", .label, "keys add FOLDER/in.pub", "--label thuis"),
    Row("invite", .invited, "invite", "--for bo"), Row("invite", .layer, "invite", "--layer be.federal.fps"),
    Row("invite", .organisation, "invite", "--organisation FOD"), Row("invite", .uses, "invite", "--uses 2"),
    Row("invite", .days, "invite", "--days 2"), Row("invite", .note, "invite", "--note x"),
    Row("invite tree", .limit, "invite tree", "--limit 1", sql: cameIn),
    Row("invite list", .limit, "invite list", "--limit 1", sql: invited),
    Row("door add", .key, "door add bo", "--key FOLDER/in.pub"),
    Row("door add", .label, "door add bo --key FOLDER/in.pub", "--label thuis"),
    Row("door revoke", .reason, "door revoke bo", "--reason x"),
    Row("authority add", .key, "authority add BOSA", "--key FOLDER/in.pub"),
    Row("authority add", .layer, "authority add BOSA --key FOLDER/in.pub", "--layer be.federal.fps"),
    Row("authority add", .organisation, "authority add BOSA --key FOLDER/in.pub", "--organisation FOD"),
    Row("door config", .accounts, "door config", "--accounts leden,nieuw"),
    Row("door check", .accounts, "door check", "--accounts leden,nieuw"),
    Row("door setup", .dryRun, setup, "--dry-run"), Row("door setup", .yes, setup, "--yes"),
    Row("door setup", .accounts, "\(setup) --dry-run", "--accounts leden,nieuw"),
    Row("door setup", .handle, "door setup --dry-run --key FOLDER/in.pub", "--handle zoe"),
    Row("door setup", .key, "door setup --dry-run --handle zoe", "--key FOLDER/in.pub"),
    Row("door setup", .name, "\(setup) --dry-run", "--name Huis"),
    Row("door setup", .layer, "\(setup) --dry-run", "--layer be.federal.fps"),
    Row("door setup", .organisation, "\(setup) --dry-run", "--organisation FOD"),
    Row("door keys", .accounts, "door keys join \(key)", "--accounts leden,nieuw"),
    Row("door principals", .accounts, "door principals join \(certificate)", "--accounts leden,nieuw", sql: trusted),
    Row("door enter", .accounts, "door enter join", "--accounts leden"),
    Row("ask", .audience, ask, "--audience boards"),
    Row("networks", .table, "networks", "--table"), Row("networks", .limit, "networks", "--limit 1"),
    Row("network add", .title, "network add new --topic privacy --body x", "--title Netwerk"),
    Row("network add", .topic, "network add new --title Netwerk --body x", "--topic privacy"),
    Row("network add", .body, "network add new --title Netwerk --topic privacy", "--body x"),
    Row("network add", .lang, "network add new --title Netwerk --topic privacy --body x", "--lang fr"),
    Row("share", .audience, "share 1", "--audience ~first"),
    Row("network admit", .standing, "network admit ~first @bo", "--standing board"),
    Row("network admit", .task, "network admit ~first @bo --standing board", "--task kas"),
    Row("network admit", .undo, "network admit ~first @bo", "--undo"),
    Row("agenda", .mine, "agenda", "--mine"), Row("agenda", .network, "agenda", "--network ~second"),
    Row("agenda", .past, "agenda", "--past"), Row("agenda", .ics, "agenda", "--ics"),
    Row("agenda", .limit, "agenda", "--limit 1"),
    Row("event", .ics, "event 1", "--ics"), Row("event", .poster, "event 1", "--poster"),
    Row("event show", .ics, "event show 1", "--ics"), Row("event show", .poster, "event show 1", "--poster"),
    Row("event add", .title, "event add --topic privacy --body x" + slot, "--title Dag"),
    Row("event add", .topic, "event add --title Dag --body x" + slot, "--topic privacy"),
    Row("event add", .body, "event add --title Dag --topic privacy" + slot, "--body x"),
    Row("event add", .lang, "event add --title Dag --topic privacy --body x" + slot, "--lang fr"),
    Row("event add", .slot, "event add --title Dag --topic privacy --body x", "--slot 2026-05-01T10:00-11:00"),
    Row("event add", .zone, "event add --title Dag --topic privacy --body x" + slot, "--zone Etc/UTC"),
    Row("event add", .host, "event add --title Dag --topic privacy --body x" + slot, "--host Bureau"),
    Row("event add", .audience, "event add --title Dag --topic privacy --body x" + slot, "--audience ~first"),
    Row("event add", .draft, "event add --title Dag --topic privacy --body x" + slot, "--draft"),
    Row("event sign-up", .colleague, "event sign-up 1", "--colleague"),
    Row("event sign-up", .shown, "event sign-up 1", "--shown"),
    Row("event cancel", .reason, "event cancel 1", "--reason ziek"),
    Row("polls", .part, "polls", "--part done"), Row("polls", .mine, "polls", "--mine"),
    Row("polls", .network, "polls", "--network ~first"), Row("polls", .limit, "polls", "--limit 1"),
    Row("poll add", .type, "poll add --title Kies --topic privacy --body x --closes 2026-03-01", "--type round"),
    Row("poll add", .title, "poll add --type round --topic privacy --body x --closes 2026-03-01", "--title Kies"),
    Row("poll add", .topic, "poll add --type round --title Kies --body x --closes 2026-03-01", "--topic privacy"),
    Row("poll add", .body, "poll add --type round --title Kies --topic privacy --closes 2026-03-01", "--body x"),
    Row("poll add", .closes, "poll add --type round --title Kies --topic privacy --body x", "--closes 2026-03-01"),
    Row("poll add", .lang, poll, "--lang fr"), Row("poll add", .option, poll, "--option c"),
    Row("poll add", .entriesUntil, contest, "--entries-until 2026-02-15"), Row("poll add", .dots, poll, "--dots 2"),
    Row("poll add", .audience, poll, "--audience boards"), Row("poll add", .secret, poll, "--secret"),
    Row("poll add", .unsealed, poll, "--unsealed"), Row("poll add", .tie, poll, "--tie lot"),
    Row("poll add", .prize, poll, "--prize taart"), Row("poll add", .event, poll, "--event 1"),
    Row("poll add", .thread, poll, "--in 1"),
    Row("poll close", .winner, "poll close 2", "--winner 1"),
    Row("poll outcome", .body, "poll outcome 3", "--body Klaar."),
    Row("network add", .allowPersonalData, "network add new --title Netwerk --topic privacy --body \(number)", allow),
    Row("network edit", .reason, "network edit ~first text Anders", "--reason daarom"),
    Row("network edit", .allowPersonalData, "network edit ~first region \(number)", allow),
    Row("network admit", .allowPersonalData, "network admit ~first @bo --standing board --task \(number)", allow),
    Row("event add", .allowPersonalData, "event add --title Dag --topic privacy --body \(number)" + slot, allow),
    Row("event edit", .reason, "event edit 1 text Anders", "--reason daarom"),
    Row("event edit", .allowPersonalData, "event edit 1 cost \(number)", allow),
    Row("event accept", .undo, "event accept 1 ~first", "--undo"),
    Row("event cancel", .allowPersonalData, "event cancel 1 --reason \(number)", allow),
    Row(
      "poll add", .allowPersonalData,
      "poll add --type round --title Kies --topic privacy --closes 2026-03-01 --body \(number)", allow),
    Row("poll enter", .allowPersonalData, "poll enter 1 \(number)", allow),
    Row("poll edit", .allowPersonalData, "poll edit 4 answer @bo \(number)", allow),
    Row("poll close", .makeEvent, "poll close 1", "--make-event"),
    Row("poll outcome", .allowPersonalData, "poll outcome 3 --body \(number)", allow),
    Row("vote", .allowPersonalData, "vote 4 agree --note \(number)", allow),
    Row("report", .quarter, "report", "--quarter 2026-1"),
    Row("report", .example, "report --quarter 2026-1", "--thread 2"),
    Row("summary", .body, "summary 1", "--body Kort."),
    Row(
      "summary", .basedOn, "summary 1 --body Kort.", "--based-on 7",
      sql: "INSERT INTO thread_summary(thread, author, written, body) VALUES (1, 1, 0, 'Lang.')"),
    Row("summary", .allowPersonalData, "summary 1 --body \(number)", allow),
    Row("vote", .note, "vote 4 agree", "--note Graag."), Row("vote", .undo, "vote 1 2", "--undo", login: "bo"),
    Row("list", .board, "list", "--board FOLDER/none.db"), Row("list", .actAs, "list", "--as bo"),
    Row("list", .json, "list", "--json"), Row("list", .language, "list", "--language fr"),
    Row("list", .help, "list", "--help"), Row("list", .version, "list", "--version"),
  ]

  @Test("There is a row for each option of each command")
  func complete() {
    let wanted =
      Subcommand.all.flatMap { command in command.options.map { "\(command.name) \($0.name)" } }
      + CommandOption.global.map { "list \($0.name)" }
    let found = Self.rows.map { "\($0.command) \($0.option.name)" }
    #expect(Set(wanted).subtracting(found) == [])
    #expect(Set(found).subtracting(wanted) == [] && Set(found).count == found.count)
  }

  @Test("With the option something else comes of it")
  func effect() throws {
    let board = try Self.template().closedBoard()
    // Many options are added to the same command.
    var bases: [[String]: [String]] = [:]
    for row in Self.rows {
      let name = [row.base, row.login, row.sql]
      let base = try bases[name] ?? Self.run(row.base, row, board)
      bases[name] = base
      // Compared here, since the whole board would be printed otherwise.
      let isSame = try Self.run(row.base + " " + row.extra, row, board) == base
      #expect(!isSame, "raad \(row.base) [\(row.extra)]")
    }
  }

  /// A board with something for every option to work on.
  private static func template() throws -> Harness {
    let harness = try Harness.withBoard()
    for (login, organisation) in [("bo", "Molenbrug"), ("cy", "Veenrand")] {
      harness.login(login)
      if login == "cy" { harness.succeed("me join --layer be.local.municipality --organisation \(organisation)") }
      harness.succeed("topics works open-data")
    }
    harness.login("an")
    for words in [
      ["ask", "--title", "Another template", "--topic", "privacy", "--body", "Still to find."],
      ["edit", "1.2", "--body", "Here it is, again."],
      ["tip", "--title", "First tip", "--topic", "privacy", "--body", "One."],
      ["tip", "--title", "Second tip", "--topic", "privacy", "--body", "Two."],
      ["tip", "--title", "Third tip", "--topic", "privacy", "--body", "Three."],
      ["tip", "withdraw", "3"], ["pin", "tip:1"], ["pin", "2"], ["board", "--motto", "Een"], ["board", "--motto", ""],
      ["saved", "add", "old", "topic:open-data"],
    ] { harness.succeed(words) }
    let made = ["--topic", "privacy", "--body", "x"]
    let day = ["--slot", "2026-04-01 10:00-12:00"]
    let closes = ["--closes", "2026-03-01", "--option", "a", "--option", "b"]
    for words in [
      ["network", "add", "first", "--title", "Eerste netwerk"] + made,
      ["network", "add", "second", "--title", "Tweede netwerk"] + made,
      ["event", "add", "--title", "Eerste dag", "--host", "~first"] + made + day,
      ["poll", "add", "--type", "dots", "--title", "Punten"] + made + closes,
      ["poll", "add", "--type", "dots", "--title", "Gelijk", "--tie", "owner"] + made + closes,
      ["poll", "add", "--type", "dots", "--title", "Klaar"] + made + closes, ["poll", "close", "3"],
      ["poll", "add", "--type", "sense-check", "--title", "Akkoord?", "--closes", "2026-03-01"] + made,
      ["vote", "2", "1"],
    ] { harness.succeed(words) }
    harness.login("bo")
    for words in [
      ["network", "join", "first"], ["vote", "1", "1"], ["vote", "2", "2"],
      ["event", "add", "--title", "Andere dag"] + made + day,
    ] { harness.succeed(words) }
    for body in ["Ook gezocht.", "Gevonden."] { harness.succeed(["reply", "2", "--body", body]) }
    harness.login("an")
    return harness
  }

  /// What comes of a command on a copy of the board: exit, output, messages, and all that is in the
  /// folder afterwards.
  private static func run(_ line: String, _ row: Row, _ board: Data) throws -> [String] {
    let harness = try Harness(login: row.login)
    try harness.putBoard(board)
    if !row.sql.isEmpty { try Store(path: harness.board).database.execute(row.sql) }
    let mail = """
      From a@b Thu Jan  1 00:00:00 2026
      From: A <a@b.example>
      Subject: Wie weet het?
      Message-ID: <1@b.example>
      Date: Thu, 1 Jan 2026 00:00:00 +0000

      Een vraag.

      """
    let lines =
      #"{"type":"board","format":1,"name":"x"}"# + "\nkapot\n" + #"{"type":"member","id":"m1","handle":"mia"}"#
    for (name, text) in [("in.mbox", mail), ("in.jsonl", lines), ("in.pub", key)] {
      try text.write(toFile: harness.path(name), atomically: true, encoding: .utf8)
    }
    let folder = harness.folder.path
    let outcome = harness.run(line.replacingOccurrences(of: "FOLDER", with: folder))
    var state = ["\(outcome.exit)", outcome.output, outcome.messages].map {
      // No code is given twice, whatever the option.
      $0.replacingOccurrences(of: folder, with: "FOLDER").replacing(/[a-z0-9]{5}(-[a-z0-9]{5}){3}/, with: "CODE")
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where !name.contains("-") {
      state.append(name)
      if name.hasSuffix(".db") { state += try contents(of: harness.path(name)) }
      if name.hasPrefix("out") { state.append(try String(contentsOfFile: harness.path(name), encoding: .utf8)) }
    }
    return state
  }

  /// All rows of all tables of a board.
  private static func contents(of path: String) throws -> [String] {
    let database = try Store(path: path).database
    try database.execute("UPDATE invitation SET secret = printf('%044d', id)")
    return try tables(of: database).flatMap { (name, sql) in
      [name] + (try database.rows(sql) { (row) throws(StoreError) in row.string(0) })
    }
  }

  /// The tables of a board, each with what reads all of its rows; those of all boards are the same.
  private static func tables(of database: Database) throws -> [(name: String, sql: String)] {
    if let known { return known }
    let columns = try database.rows(
      """
      SELECT tables.name, group_concat('"' || columns.name || '"')
        FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%' AND tables.name NOT LIKE '%\\_text%' ESCAPE '\\'
        GROUP BY tables.name
      """
    ) { (row) throws(StoreError) in (name: row.string(0), columns: row.string(1)) }
    let tables = columns.map { ($0.name, "SELECT json_array(\($0.columns)) FROM \($0.name) ORDER BY 1") }
    known = tables
    return tables
  }

  private static var known: [(name: String, sql: String)]?
}
