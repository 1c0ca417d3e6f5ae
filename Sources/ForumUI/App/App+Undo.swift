// SPDX-License-Identifier: EUPL-1.2

import Forum

extension App {
  /// So many acts of a visit can be taken back.
  private static let mostUndoable = 20

  /// Keeps how to take an act back. After one that cannot be taken back nothing older is, lest that
  /// be undone instead.
  mutating func remember(_ inverses: [Act]?, of act: Act) {
    guard !act.row.isQuiet else { return }
    undoable.append(Undoable(acts: [act], inverses: inverses))
    if undoable[undoable.count - 1].inverses == nil { undoable.removeFirst(undoable.count - 1) }
    if undoable.count > Self.mostUndoable { undoable.removeFirst() }
  }

  /// Takes the last act back, or says why that cannot be.
  func undo() -> [Effect] {
    guard let last = undoable.last else { return [.say(.refused(world.reader(FramePhrase.nothingToUndo)))] }
    guard last.inverses != nil else {
      let said = FramePhrase.notUndoable(name(of: last), instead: last.acts.last.flatMap(instead))
      return [.say(.refused(world.reader(said)))]
    }
    return [.takeBack]
  }

  /// The key that takes what was posted away again, and what it does; nil where none does.
  private func instead(of act: Act) -> String? {
    act.row.instead.flatMap { command in
      world.key(command, in: top.content.context).map { "\($0) \(world.reader(KeyPhrase.hint(command)))" }
    }
  }

  /// What was done, in a word or two and with what it was done to.
  func name(of undoable: Undoable) -> String {
    guard let act = undoable.acts.last else { return "" }
    let word = world.reader(KeyPhrase.hint(act.row.command))
    return act.row.target.map { "\(word) (\($0))" } ?? word
  }
}
