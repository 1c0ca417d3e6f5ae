// SPDX-License-Identifier: EUPL-1.2

extension EditingPhrase {
  /// The text in English.
  var en: String {
    switch self {
    case .heading: "In the text of a form"
    case .help(let key): Self.helpEN(key)
    }
  }

  private static func helpEN(_ key: EditingKey) -> String {
    switch key {
    case .words: "one word back or on"
    case .rowEnds: "to the beginning or end of the row, then of the line"
    case .textEnds: "to the beginning or end of the text"
    case .select: "select, as Shift does with all keys that move"
    case .selectAll: "select everything"
    case .cutWordBefore: "cut the selection, or the word before the cursor"
    case .cutWordAfter: "cut the word after the cursor"
    case .cutToEnd: "cut to the end of the line; there, the line break"
    case .cutToStart: "cut to the beginning of the line"
    case .copy: "copy the selection"
    case .putIn: "put in what was cut or copied"
    case .undo: "take the last change back"
    case .redo: "take that back again"
    }
  }
}
