// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Several unsent texts for what is new each time: a member who was called away in the middle of one
/// can begin another, and finds both again.
extension FormState {
  /// The answer that begins anew.
  static let another = "new"

  /// Asks which draft to go on with, or begins a new text beside them.
  mutating func offer(_ drafts: [Draft], _ world: World) -> [Effect] {
    keeping.asksWhich = false
    keeping.isRead = true
    guard let first = drafts.map(\.copy).max() else { return [] }
    // Whoever does not answer writes something new, which must not fall upon another draft.
    keeping.copy = first + 1
    keeping.offered = drafts
    let items = drafts.map { draft in
      Chooser.Item(
        id: String(draft.copy), label: DisplayText.sanitised(world.reader.beginning(of: draft)),
        detail: TimeText.moment(draft.saved, world.reader))
    }
    let new = Chooser.Item(id: Self.another, label: world.reader(DraftPhrase.beginAnother))
    return [.ask(.choose(.whichDraft, world.reader(DraftPhrase.whichDraft(drafts.count)), items + [new]))]
  }

  /// Does what was answered.
  mutating func goOn(with id: String, _ world: World) -> [Effect] {
    guard let draft = keeping.offered.first(where: { String($0.copy) == id }) else { return [] }
    keeping.isRead = false
    return take(draft, world)
  }
}
