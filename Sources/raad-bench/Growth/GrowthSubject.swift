// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore
import Glibc
import Terminal

/// Something that reads foreign text, with a text of a shape that would make it slow if anything
/// does.
struct GrowthSubject {
  /// What reads, and what.
  var name: String
  /// The text of a size.
  var text: (Int) -> String
  /// How many parts the shortest text has.
  var size: Int
  /// Reads it.
  var read: (String) throws -> Void

  init(_ name: String, size: Int = 20, _ text: @escaping (Int) -> String, _ read: @escaping (String) throws -> Void) {
    self.name = name
    self.text = text
    self.size = size
    self.read = read
  }

  /// What reads a text in memory.
  static var quick: [GrowthSubject] { texts + editing }

  private static func repeated(_ part: String) -> (Int) -> String { { String(repeating: part, count: $0) } }
  private static func marks(_ size: Int) -> String {
    "q" + (0..<size).map { $0.isMultiple(of: 2) ? "\u{301}" : "\u{323}" }.joined()
  }

  private static func words(_ size: Int) -> String {
    (0..<size).map { "w\($0 * 7919 % 1009)" }.joined(separator: " ")
  }

  private static var texts: [GrowthSubject] {
    [
      GrowthSubject("body of marks", marks) { _ = try? TextRules.body($0) },
      GrowthSubject("body of line ends", repeated("x\r\n")) { _ = try? TextRules.body($0) },
      GrowthSubject("title of marks", marks) { _ = try? TextRules.title($0) },
      GrowthSubject("handle of marks", marks) { _ = try? TextRules.handle($0) },
      GrowthSubject("handle of blanks", repeated(" -")) { _ = TextRules.suggestedHandle(from: $0) },
      GrowthSubject("word of a command", { marks($0 * 20) }) { text in
        let words = try CommandWords.split("list \(text)")
        guard words[1] != "read", words[1] != "list" else { throw Options.Problem(text: "it is another word") }
      },
      GrowthSubject("query of words", repeated("a ")) { _ = try? QueryParser.parse($0, vocabulary: Vocabulary()) },
      GrowthSubject("query of quotes", repeated("\"")) { _ = try? QueryParser.parse($0, vocabulary: Vocabulary()) },
      GrowthSubject("nearest words", repeated("ab")) { _ = Suggestions.nearest(to: $0, in: ["privacy", "open-data"]) },
      GrowthSubject("letters in order", repeated("ab")) { _ = FuzzyMatch.score("abc", in: $0) },
      GrowthSubject("markup of stars", repeated("*a ")) { _ = Markup($0) },
      GrowthSubject("markup of ticks", repeated("`a ``b ")) { _ = Markup($0) },
      GrowthSubject("markup of brackets", repeated("[")) { _ = Markup($0) },
      GrowthSubject("markup of links", repeated("[a](b ")) { _ = Markup($0) },
      GrowthSubject("markup of quotations", repeated("> ")) { _ = Markup($0) },
      GrowthSubject("markup of lists", repeated("- a\n ")) { _ = Markup($0) },
      GrowthSubject("beginning of marks", marks) { _ = Excerpt.beginning(of: $0) },
      GrowthSubject("title of a tip", repeated("a. ")) { _ = TipTitle.suggested(from: $0) },
      GrowthSubject("quotation", repeated("> a\n\n")) { _ = Quote.quoted($0) },
      GrowthSubject("references", repeated("#1.")) { _ = ReferenceScanner.references(in: $0) },
      GrowthSubject("mentions", repeated("@ab ")) { _ = ReferenceScanner.mentions(in: $0) },
      GrowthSubject("telephones", repeated("0470 12 34 56\n")) { _ = PersonalDataScanner.first(50, in: $0) },
      GrowthSubject("digits", repeated("1 ")) { _ = PersonalDataScanner.first(50, in: $0) },
      GrowthSubject("addresses", repeated("a@")) { _ = PersonalDataScanner.first(50, in: $0) },
      GrowthSubject("differences", size: 40, words) { text in
        let words = text.split(separator: " ")
        let changed = words.indices.map { $0.isMultiple(of: 10) ? "other" : String(words[$0]) }
        _ = WordDiff(from: text, to: changed.joined(separator: " "))
      },
    ]
  }

  private static var editing: [GrowthSubject] {
    [
      GrowthSubject("display of marks", marks) { _ = DisplayText.sanitised($0) },
      GrowthSubject("display of joiners", repeated("\u{1F468}\u{200D}")) { _ = DisplayText.sanitised($0) },
      GrowthSubject("wrapping without a blank", repeated("x")) { _ = Wrap.lines($0, columns: 80) },
      GrowthSubject("wrapping of marks", marks) { _ = Wrap.lines($0, columns: 80) },
      GrowthSubject("editor of marks, and a key", marks) { text in
        var editor = TextEditor()
        editor.insert(text)
        let before = editor
        editor.insert("x")
        guard editor != before, !editor.text.isEmpty else { throw Options.Problem(text: "nothing was inserted") }
      },
      GrowthSubject("editor of lines, and a key", repeated("een regel\n")) { text in
        var editor = TextEditor()
        editor.insert(text)
        editor.insert("x")
      },
      GrowthSubject("line of marks, and a key", marks) { text in
        var editor = LineEditor()
        _ = editor.insert(text)
        _ = editor.insert("x")
      },
    ]
  }

  private static func mail(_ body: String, _ more: String = "") -> String {
    "From a@b Thu Jan  1 00:00:00 2026\nFrom: A <a@b.example>\nSubject: Vraag\nMessage-ID: <1@b.example>\n"
      + "Date: Thu, 1 Jan 2026 00:00:00 +0000\n\(more)Content-Type: text/plain; charset=utf-8\n\n\(body)\n"
  }

  /// What takes longer to count: files, tried on a board, which stays as it is.
  static func files(_ board: GrowthBoard) -> [GrowthSubject] {
    [
      GrowthSubject("differences in every word", size: 200, words) { text in
        _ = WordDiff(from: text, to: text.split(separator: " ").reversed().joined(separator: " "))
      },
      GrowthSubject("mail of marks", size: 600, { mail(marks($0)) }, importing(mail: true, board)),
      GrowthSubject(
        "mail of references", size: 600,
        { size in
          mail("x", "References:" + (0..<size).map { " <\($0)@x>" }.joined() + "\n")
        }, importing(mail: true, board)),
      GrowthSubject(
        "mail of encoded words", size: 600, { mail("x", "X-A:" + repeated(" =?utf-8?q?=C3=A9?=")($0) + "\n") },
        importing(mail: true, board)),
      GrowthSubject(
        "mail of parts", size: 600,
        { size in
          mail("x").replacing(
            "text/plain; charset=utf-8\n\nx",
            with: "multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: size) + "--b--")
        }, importing(mail: true, board)),
      GrowthSubject(
        "mail of tags", size: 600,
        { size in
          mail(String(repeating: "<b><p>x", count: size)).replacing("text/plain", with: "text/html")
        }, importing(mail: true, board)),
      GrowthSubject(
        "JSON of brackets", size: 600, { line("[\($0)" + String(repeating: "[", count: $0)) },
        importing(mail: false, board)),
      GrowthSubject(
        "JSON of escapes", size: 600,
        {
          line(
            "{\"type\":\"member\",\"id\":\"m\",\"handle\":\"ma\",\"name\":\""
              + String(repeating: "\\u0301", count: $0) + "\"}")
        }, importing(mail: false, board)),
      GrowthSubject(
        "JSON of fields of marks", size: 600,
        { size in
          let field = marks(size)
          return line("{\"type\":\"\(field)\",\"\(field)\":1,\"\(field)x\":2}")
        }, importing(mail: false, board)),
      GrowthSubject(
        "JSON of members", size: 100,
        { size in
          line(
            (0..<size).map { "{\"type\":\"member\",\"id\":\"m\($0)\",\"handle\":\"m\($0)\"}" }.joined(separator: "\n"))
        }, importing(mail: false, board)),
    ]
  }

  private static func line(_ text: String) -> String { "{\"type\":\"board\",\"format\":1,\"name\":\"x\"}\n\(text)\n" }

  /// Tries an import of a file.
  private static func importing(mail: Bool, _ board: GrowthBoard) -> (String) throws -> Void {
    { text in
      let path = "\(board.folder)/growth-\(getpid())"
      guard let file = fopen(path, "w") else { throw Options.Problem(text: "no file at \(path)") }
      fputs(text, file)
      fclose(file)
      defer { unlink(path) }
      if mail {
        var work = MailImport(into: board.store, by: board.steward, at: GrowthBoard.now, words: GrowthBoard.words)
        (work.isTrial, work.skipsBadLines) = (true, true)
        _ = try work.run(path: path)
      } else {
        var work = ExchangeImport(into: board.store, by: board.steward, at: GrowthBoard.now)
        (work.isTrial, work.skipsBadLines) = (true, true)
        _ = try work.run(path: path)
      }
    }
  }
}
