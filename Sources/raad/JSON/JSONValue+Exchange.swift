// SPDX-License-Identifier: EUPL-1.2

import ForumExchange

extension JSONValue {
  init(_ counts: [ItemKind: Int]) {
    self = .object(
      ItemKind.allCases.compactMap { kind in counts[kind].map { Field(name: kind.rawValue, value: .number($0)) } })
  }

  init(_ report: ImportReport) {
    let outcome =
      switch report.outcome {
      case .imported: "imported"
      case .tried: "tried"
      case .refused: "refused"
      }
    let notes = ImportNote.allCases.compactMap { note in
      report.notes[note].map { Field(name: note.rawValue, value: .number($0)) }
    }
    let types = report.unknownTypes.sorted { $0.key < $1.key }.map { Field(name: $0.key, value: .number($0.value)) }
    self = [
      "outcome": .string(outcome), "lines": .number(report.lines), "messages": .number(report.messages),
      "added": JSONValue(report.added),
      "known": JSONValue(report.known), "notes": .object(notes), "unknown_types": .object(types),
      "bad_lines": .array(report.badLines.map { .number($0.line) }), "bad_line_count": .number(report.badLineCount),
    ]
  }
}
