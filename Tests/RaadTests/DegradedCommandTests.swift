// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Foundation
import Glibc
import Testing

/// Commands on a board that can be read and not be written: they read, and say why they do not
/// write.
@Suite("A board that cannot be written")
struct DegradedCommandTests {
  /// What keeps a board from being written, around commands that `each` runs one after the other.
  struct Situation: Sendable, CustomTestStringConvertible {
    var name: String
    /// A script in which `each` stands for the commands.
    var script: String
    var reason: String
    /// Whether the board is that of another user than root.
    var isAnothers = false
    /// Whether whoever runs it is root there, in a world of their own.
    var isMapped = false
    /// Whether no file can be written at all, so that none can go elsewhere.
    var isEverywhere = false
    var testDescription: String { name }
  }

  /// Files cannot become longer, as on a full disk; what is printed goes into pipes.
  static let full = Situation(
    name: "full disk", script: "(ulimit -f 0; trap '' XFSZ; each)", reason: "The disk of $PWD/board.db is full",
    isEverywhere: true)
  /// A disk of its own that only this process and its children see, filled to the last byte.
  static let filled = Situation(
    name: "full file system",
    script: """
      unshare -rm sh -c 'mv board.db .. && mount -t tmpfs -o size=2m none . && cd "$PWD" && mv ../board.db . &&
        cat /dev/zero >fill 2>&1; export TMPDIR=$OTHER; each'
      """, reason: "The disk of $PWD/board.db is full", isMapped: true)
  /// A mount that only this process and its children see.
  static let mounted = Situation(
    name: "read-only file system",
    script: "unshare -rm sh -c 'mount --bind . . && mount -o remount,ro,bind . && cd \"$PWD\" && each'",
    reason: "the disk is read-only", isMapped: true)
  /// Somebody who is neither the owner nor root.
  static let file = Situation(
    name: "read-only file", script: "chown root . board.db; chmod 444 board.db; chmod 755 .; as-nobody sh -c 'each'",
    reason: "you may only read the file", isAnothers: true)

  static let canMount = (try? ProcessTests.shell("unshare -rm sh -c 'mount --bind . .' && echo yes"))?.output == "yes\n"

  private static let reads = [
    "list", "read 1", "today", "search template", "tips", "members", "stats", "board", "audit", "check", "unread",
    "export jsonl", "export mbox", "export atom", "export md",
  ]
  private static let elsewhere = [
    "backup $OTHER/copy.db --overwrite", "export jsonl --output $OTHER/copy.jsonl",
  ]
  private static let writes = [
    "ask --title Anders --topic privacy --body Iets", "reply 1 --body Ja", "edit 1.1 --body Nee", "watch 1", "heard 1",
    "read 1 --mark", "saved add x is:open", "me set name An", "topics follow privacy", "board --name Ander",
    "lock 1 --reason x",
    "import jsonl $OTHER/in.jsonl", "rules --agree",
  ]

  private func expectDegraded(_ situation: Situation) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raad-\(UUID().uuidString)")
    let other = folder.appending(path: "other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    chmod(folder.path, 0o755)
    chmod(other.path, 0o777)
    let home = folder.appending(path: "home")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    if situation.isAnothers { chown(home.path, 65534, 65534) }
    let made = try ProcessTests.shell(
      "\(situation.isAnothers ? asNobody : situation.isMapped ? "unshare -r" : "") sh -c '$RAAD init --handle an >&2 && $RAAD rules --agree && $RAAD ask --title \"Who has a template?\" --topic open-data --body x'",
      in: home)
    try #require(made.status == 0, "\(made.messages)")
    try #"{"type":"board","format":1,"name":"x"}"#.appending("\n").write(
      to: other.appending(path: "in.jsonl"), atomically: true, encoding: .utf8)
    // Each command's exit code and the first line it says something wrong with, one a line.
    let reads = Self.reads + (situation.isEverywhere ? [] : Self.elsewhere)
    let commands = (reads + Self.writes).map { words in
      "m=$($RAAD \(words) 2>&1 >/dev/null | head -1); $RAAD \(words) >/dev/null 2>&1; echo \"$? $m\""
    }
    try "exec 2>/dev/null\nexport OTHER=\(other.path)\n\(commands.joined(separator: "\n"))\n".write(
      to: other.appending(path: "each"), atomically: true, encoding: .utf8)
    let script = situation.script.replacing("each", with: "sh \(other.path)/each | cat")
      .replacing("as-nobody", with: asNobody)
    let outcome = try ProcessTests.shell("export OTHER=\(other.path)\n" + script, in: home)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try #require(lines.count > reads.count + Self.writes.count - 1, "\(outcome)")
    let reason = situation.reason.replacing("$PWD", with: home.path)
    for (words, line) in zip(reads, lines) { #expect(line == "0 ", "\(words)") }
    for (words, line) in zip(Self.writes, lines.dropFirst(reads.count)) {
      #expect(line.hasPrefix("3 raad: ") && line.contains(reason), "\(words)")
    }
    guard !situation.isEverywhere else { return }
    let copy = try Store(path: other.appending(path: "copy.db").path)
    #expect(try copy.check() == [])
  }

  @Test("on a full disk") func fullDisk() throws { try expectDegraded(Self.full) }

  @Test(
    "on a full disk of its own, with files that go to another",
    .enabled(if: Self.canMount, "this user may not make mounts of their own (unshare -rm)"))
  func filledDisk() throws { try expectDegraded(Self.filled) }

  @Test(
    "on a file system that is mounted for reading",
    .enabled(if: Self.canMount, "this user may not make mounts of their own (unshare -rm)"))
  func mountedForReading() throws { try expectDegraded(Self.mounted) }

  @Test(
    "in a file and folder of another user",
    .enabled(if: geteuid() == 0, "needs another user"))
  func anothersFile() throws { try expectDegraded(Self.file) }
}

/// Which file a board is.
@Suite("The place of a board")
struct BoardPlaceTests {
  @Test("a path that SQLite would take for a URI is a file's name like any other")
  func noURI() throws {
    let outcome = try ProcessTests.shell(
      """
      "$RAAD" init --handle an >/dev/null && "$RAAD" rules --agree
      mkdir -p "file:$PWD" && "$RAAD" backup "file:$PWD/board.db" && echo made
      "$RAAD" --board "file:$PWD/board.db" ask --title 'Elsewhere' --topic privacy --body x
      "$RAAD" list | wc -l; "$RAAD" --board "file:$PWD/board.db" list | wc -l
      "$RAAD" --board "file:board.db" list; echo $?
      "$RAAD" --board "file:$PWD/board.db?mode=ro" list; echo $?
      "$RAAD" --board "file:new.db" init --handle an >/dev/null && ls -d file:new.db
      """)
    #expect(outcome.output == "made\n#1\n0\n1\n3\n3\nfile:new.db\n", "\(outcome.messages)")
  }

  @Test("memory is no place for a board", arguments: ["list", "init", "check", "backup x.db", "demo --board"])
  func noMemory(words: String) throws {
    let outcome = try ProcessTests.shell(
      "\"$RAAD\" \(words == "demo --board" ? "stats" : words) --board :memory:; ls -A")
    #expect(outcome.output == "")
    #expect(outcome.messages == "raad: a board is a file; “:memory:” is not one\n")
  }

  @Test("whoever opens a board twice keeps the locks of the first time")
  func locksStay() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "raad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try ProcessTests.shell("\"$RAAD\" init --handle an", in: folder)
    let path = folder.appending(path: "board.db").path
    let store = try Store(path: path)
    do { _ = try Store(path: path) }
    // The last one who closes a board takes its log away: this program is not it.
    _ = try ProcessTests.shell("\"$RAAD\" list", in: folder)
    try store.checkFile()
    #expect(access(path + "-wal", F_OK) == 0)
  }
}
