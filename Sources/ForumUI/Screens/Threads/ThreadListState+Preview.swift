// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A thread that is shown beside a list: its head and the first of its posts, laid out once.
struct ShownPreview: Equatable, Sendable {
  /// As it was when its posts were read: head and posts belong together.
  let thread: ThreadSummary
  private let posts: [Post]
  private let words: WordMatcher
  private var look: Look
  private var laidOut: [[Run]]

  /// What the lines depend on.
  private struct Look: Equatable {
    var theme: Theme
    var language: InterfaceLanguage
    var isUnicode: Bool
    var area: Size?

    init(_ area: Rect?, _ world: World) {
      (theme, language, isUnicode) = (world.theme, world.reader.language, world.reader.isUnicode)
      self.area = area.map { Size(columns: $0.columns, rows: $0.rows) }
    }
  }

  init(_ thread: ThreadSummary, _ posts: [Post], words: WordMatcher, in area: Rect?, _ world: World) {
    (self.thread, self.posts, self.words) = (thread, posts, words)
    look = Look(area, world)
    laidOut = []
    laidOut = lay(area, world)
  }

  /// Lays it out anew where its part of the terminal or its look is another.
  mutating func fit(_ area: Rect?, _ world: World) {
    if Look(area, world) != look { self = Self(thread, posts, words: words, in: area, world) }
  }

  /// The lines that fit beside the list.
  func lines(in area: Rect, _ world: World) -> [[Run]] { Look(area, world) == look ? laidOut : lay(area, world) }

  private func lay(_ area: Rect?, _ world: World) -> [[Run]] {
    guard let area else { return [] }
    return ThreadPreview(thread: thread, posts: posts, words: words, world: world, width: area.columns)
      .lines(rows: area.rows)
  }
}

extension ThreadListState {
  /// Takes a message in, and asks for what is to be shown beside the list when another thread is
  /// selected: once no key comes, so that a move costs the line of the list and nothing else. What
  /// was shown stays until then, under its own title.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .loaded(.preview(let number), .posts(let posts)):
      guard number == previewed, let thread = rows.first(where: { $0.number == number }) else { return [] }
      preview =
        posts.isEmpty
        ? nil : ShownPreview(thread, posts, words: WordMatcher(query), in: previewArea(world), world)
      return []
    case .notLoaded(.preview(let number)):
      if number == previewed { preview = nil }
      return []
    case .resized: fitPreview(world)
    // What is shown may have changed.
    case .loaded(.threads, _), .changedElsewhere: previewed = nil
    default: break
    }
    guard let effects = respond(to: message, world) else { return nil }
    if selected == nil { preview = nil }
    if case .loaded(.threads, _) = message { fitPreview(world) }
    return effects + askForPreview(world)
  }

  private func previewArea(_ world: World) -> Rect? { split(roomy(world))?.preview }

  private mutating func fitPreview(_ world: World) {
    let area = previewArea(world)
    preview?.fit(area, world)
  }

  private mutating func askForPreview(_ world: World) -> [Effect] {
    guard world.hasPreview, let number = selected?.number, number != previewed else { return [] }
    previewed = number
    return [.loadLater(.preview(number))]
  }
}
