// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Which paragraphs of a post are quoted in a reply to it.
struct QuoteState: EntryPage {
  /// The post.
  let post: Post
  /// Whether the reply is open beneath; else it is opened with the quotation.
  let isFormOpen: Bool
  /// Its paragraphs, as they were written.
  let paragraphs: [Quote.Paragraph]
  /// The paragraphs that are marked.
  private(set) var marked: Set<Int> = []
  /// The paragraph the cursor stands on, and how far it is scrolled.
  var paging = PageState()

  /// Which keys have a meaning.
  var context: KeyContext { .quote }

  /// A choice with nothing marked.
  init(post: Post, isFormOpen: Bool) {
    self.post = post
    self.isFormOpen = isFormOpen
    paragraphs = Quote.paragraphs(of: post.body)
  }

  /// Quotes a post of one paragraph at once, and asks what to quote of a longer one.
  static func effects(quoting post: Post, isFormOpen: Bool, _ world: World) -> [Effect] {
    let state = QuoteState(post: post, isFormOpen: isFormOpen)
    if post.tombstone != nil || state.paragraphs.isEmpty {
      return [.say(.refused(world.reader(QuotePhrase.nothingToQuote)))]
    }
    if state.paragraphs.count > 1 { return [.show(Screen(state))] }
    return isFormOpen ? [.quote(state.text)] : [.show(Screen(FormState.replying(to: post, quoting: state.text, world)))]
  }

  /// What is to be done.
  func breadcrumb(_ world: World) -> [String] {
    [world.reader(QuotePhrase.quoteWhich(Reference(naming: post.reference)))]
  }

  /// How many paragraphs are marked.
  func summaries(_ world: World) -> [String] {
    let short = "\(marked.count)/\(paragraphs.count)"
    if marked.isEmpty, let key = world.key(.quote, in: context) {
      return [world.reader(QuotePhrase.quotesAll(key: key)), short]
    }
    return [world.reader(QuotePhrase.marked(marked.count, of: paragraphs.count)), short]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.quote, .markParagraph, .markDown, .markAll] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    let moved = follow(message, world)
    if case .pointed = message { toggle() }
    if let moved { return moved }
    switch message {
    case .command(let command): return perform(command, world)
    case .appeared: select(selected, world)
    case .key, .paste: return nil
    default: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .markParagraph:
      toggle()
      select(selected + 1, world)
    case .markDown, .markUp:
      marked.insert(selected)
      select(selected + (command == .markDown ? 1 : -1), world)
      marked.insert(selected)
    case .markAll: marked = marked.count == paragraphs.count ? [] : Set(paragraphs.indices)
    case .quote where isFormOpen: return [.pop, .quote(text)]
    case .quote: return [.replace(Screen(FormState.replying(to: post, quoting: text, world)))]
    default: return nil
    }
    return []
  }

  private mutating func toggle() {
    if marked.remove(selected) == nil { marked.insert(selected) }
  }

  /// What is marked, or everything.
  private var text: String {
    Quote.text(of: paragraphs, marked.isEmpty ? Array(paragraphs.indices) : marked.sorted())
  }

  func lines(_ world: World) -> QuoteLayout { QuoteLayout(self, world) }

  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    let rows = QuoteLayout(self, world).blocks.enumerated().flatMap { block in block.element.map { (block.offset, $0) }
    }
    var last: Int?
    for (row, index) in pager.visible(count: rows.count, height: painter.size.rows).enumerated() {
      painter.write(rows[index].1, column: 0, row: row)
      painter.place(.item(rows[index].0), row: row)
      if rows[index].0 == selected, last != selected { painter.placeCursor(column: 1, row: row) }
      last = rows[index].0
    }
  }
}
