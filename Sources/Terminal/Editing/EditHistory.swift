// SPDX-License-Identifier: EUPL-1.2

/// One replacement in a text, which can be taken back.
struct TextEdit: Equatable, Sendable {
  /// Where it starts.
  var start: TextPlace
  /// The lines that went.
  var removed: [[Character]]
  /// The lines that came.
  var inserted: [[Character]]

  /// Where the lines that stand at `start` end.
  func end(of lines: [[Character]]) -> TextPlace {
    let last = lines.count - 1
    return TextPlace(line: start.line + last, character: (last == 0 ? start.character : 0) + lines[last].count)
  }

  /// The edit that takes this one back.
  var inverse: TextEdit { TextEdit(start: start, removed: inserted, inserted: removed) }
}

/// What can be undone and redone, step by step.
struct EditHistory: Equatable, Sendable {
  /// Edits that are undone together, and where the cursor was.
  struct Step: Equatable, Sendable {
    var edits: [TextEdit]
    var before: TextPlace
    var after: TextPlace
    var kind: Kind
  }

  /// Edits of one kind in a row make one step, unless they stand alone.
  enum Kind: Equatable, Sendable {
    case typing
    case erasing
    case alone
  }

  private(set) var undoSteps: [Step] = []
  private(set) var redoSteps: [Step] = []
  private var isOpen = false

  /// Steps that are remembered.
  static let maximumSteps = 2000

  /// Remembers an edit; what was undone before can no longer be redone.
  mutating func record(_ edit: TextEdit, kind: Kind, before: TextPlace, after: TextPlace) {
    redoSteps.removeAll()
    if isOpen, kind != .alone, let last = undoSteps.last, last.kind == kind, last.after == before {
      undoSteps[undoSteps.count - 1].edits.append(edit)
      undoSteps[undoSteps.count - 1].after = after
    } else {
      undoSteps.append(Step(edits: [edit], before: before, after: after, kind: kind))
      if undoSteps.count > Self.maximumSteps { undoSteps.removeFirst() }
    }
    isOpen = true
  }

  /// Ends the present step: the next edit starts another.
  mutating func close() {
    isOpen = false
  }

  /// Takes the last step out of what can be undone.
  mutating func takeUndo() -> Step? {
    isOpen = false
    guard let step = undoSteps.popLast() else { return nil }
    redoSteps.append(step)
    return step
  }

  /// Takes the last undone step out of what can be redone.
  mutating func takeRedo() -> Step? {
    isOpen = false
    guard let step = redoSteps.popLast() else { return nil }
    undoSteps.append(step)
    return step
  }
}
