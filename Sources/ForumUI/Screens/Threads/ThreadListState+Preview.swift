// SPDX-License-Identifier: EUPL-1.2

import Forum

extension ThreadListState {
  /// Takes a message in, and asks for what is to be shown beside the list when another thread is
  /// selected.
  public mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .loaded(.preview(let number), .posts(let posts)):
      if number == previewed { preview = posts }
      return []
    case .notLoaded(.preview): return []
    // What is shown may have changed.
    case .loaded(.threads, _), .changedElsewhere: previewed = nil
    default: break
    }
    guard let effects = respond(to: message, world) else { return nil }
    return effects + askForPreview(world)
  }

  private mutating func askForPreview(_ world: World) -> [Effect] {
    guard world.previewSplit != nil, let number = selected?.number, number != previewed else { return [] }
    previewed = number
    return [.load(.preview(number))]
  }
}
