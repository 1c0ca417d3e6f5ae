// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

/// Asking for what is missing of a text line by line, where the terminal has no screen.
extension Session {
  /// Fills in what is missing; nothing where nobody can be asked.
  ///
  /// - Returns: the draft that keeps the text until it is posted; nil when nothing was asked.
  /// - Throws: `UsageProblem.missingOptions` when the input ends.
  func fillIn(_ fields: inout Fields, for target: DraftTarget) throws -> DraftID? {
    guard environment.isLineTerminal, !wantsJSON, !fields.missing.isEmpty else { return nil }
    let missing = fields.missing
    if missing.contains(CommandOption.title.dashed) {
      fields.title = try asked(.title, or: fields) { text throws(FieldProblem) in try TextRules.title(text) }
    }
    if missing.contains(CommandOption.body.dashed) { fields.body = try askedText(or: fields) }
    if missing.contains(CommandOption.topic.dashed) { fields.topics = try askedTopics(for: fields) }
    // Not a word is lost when the board then says no.
    let draft = Draft(target: target, saved: now, fields: fields.draft)
    return try store.saveDraft(draft, of: me.id, besideOthers: true).draft.id
  }

  /// A line that a rule takes; asked again until it does.
  private func asked<Value>(
    _ field: Field, or fields: Fields, _ rule: (String) throws(FieldProblem) -> Value
  ) throws -> Value {
    while true {
      try ask("\(ProblemPhrase.capitalised(reader(FieldPhrase(field)))): ")
      guard let line = try context.input.nextLine(limit: 4000) else {
        throw UsageProblem.missingOptions(fields.missing)
      }
      do throws(FieldProblem) { return try rule(line) } catch { try say(reader(ProblemPhrase(error))) }
    }
  }

  /// Topics by name; an empty line takes those that the title names.
  private func askedTopics(for fields: Fields) throws -> [TopicID] {
    let proposed = TopicGuess.topics(in: fields.title ?? "", of: vocabulary.topics, limit: 3)
    while true {
      let named = proposed.isEmpty ? "" : " (\(reader.tags(proposed)))"
      try ask("\(ProblemPhrase.capitalised(reader(FieldPhrase(.topics))))\(named): ")
      guard let line = try context.input.nextLine(limit: 4000) else {
        throw UsageProblem.missingOptions(fields.missing)
      }
      do {
        let topics = line.allSatisfy(\.isWhitespace) ? proposed : try self.topics(in: line)
        return try TextRules.topics(topics)
      } catch let problem as FieldProblem { try say(reader(ProblemPhrase(problem))) }
    }
  }

  /// A text from the user's editor, or from lines that end with one of a point alone.
  private func askedText(or fields: Fields) throws -> String {
    if let editor = environment.editor, context.preferences.settings.allowsEditor {
      try output.flush()
      guard let text = OutsideText.edit(fields.body ?? "", with: editor, in: environment.temporaryFolder),
        text.contains(where: { !$0.isWhitespace })
      else { throw UsageProblem.missingOptions(fields.missing) }
      return text
    }
    while true {
      try say(reader(ConversationPhrase.textEnds))
      var lines: [String] = []
      var isEnded = false
      while let line = try context.input.nextLine(limit: 100_000) {
        isEnded = line == "."
        if isEnded { break }
        lines.append(line)
      }
      do throws(FieldProblem) { return try TextRules.body(lines.joined(separator: "\n")) } catch {
        guard isEnded else { throw UsageProblem.missingOptions(fields.missing) }
        try say(reader(ProblemPhrase(error)))
      }
    }
  }

  private func ask(_ question: String) throws {
    try output.raw(question)
    try output.flush()
  }

  private func say(_ text: String) throws {
    try output.line(text)
    try output.flush()
  }
}
