// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The search: a line for the query, under it what was found in threads, tips and members.
struct SearchState: EntryPage {
  /// The query line.
  var editor: LineEditor
  /// Whether keys go to the query line; otherwise they move through the results.
  var isTyping = true
  /// What was searched for last.
  var query: Query?
  /// What was found; nil before anything was searched for.
  var results: SearchResults?
  /// What is wrong with the query as it was when Enter was pressed.
  var problem: QueryProblem?
  /// Whether the next results answer a new query, not the same one again.
  var isNew = false
  /// The selected result, counted through all parts, and how far they are scrolled.
  var paging = PageState()

  /// Which keys have a meaning.
  var context: KeyContext { isTyping ? .searchLine : .search }
  /// On from result to result.
  var readOn: Command? { .readOn }
  /// Whether keys are text for the query line.
  var takesText: Bool { isTyping }

  /// A search; with a query it searches for that when it appears.
  init(query: String = "") { editor = LineEditor(text: query, limit: QueryParser.maximumLength) }

  /// All results in the order in which they are shown.
  var items: [SearchItem] { results.map(SearchItem.all) ?? [] }

  /// The lines of what was found.
  func lines(_ world: World) -> SearchLayout { SearchLayout(items, results ?? SearchResults(), world) }

  /// The result under the cursor.
  var item: SearchItem? { items.indices.contains(selected) ? items[selected] : nil }

  /// What the selected item is called.
  func selection(_ world: World) -> Reference? { item?.reference }

  /// That it is a search, and for what.
  func breadcrumb(_ world: World) -> [String] {
    let text = query.map { DisplayText.sanitised($0.text) } ?? ""
    return [world.reader(SearchPhrase.title)] + (text.isEmpty ? [] : [text])
  }

  /// Which result is selected, of how many.
  func summaries(_ world: World) -> [String] {
    item == nil ? [] : ["\(selected + 1)/\(items.count)\(results?.hasMore == true ? "+" : "")"]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    isTyping
      ? [.find] + (items.isEmpty ? [] : [.toResults])
      : (items.isEmpty ? [.search] : [.open, .search, .profile, .pageDown])
  }

  /// What is wrong with the query, in a few lines; none when nothing is.
  func problemLines(_ world: World) -> [String] {
    guard let problem else { return [] }
    return Array(Wrap.lines(world.reader(ProblemPhrase(problem)), columns: max(1, world.content.columns)).prefix(3))
  }

  /// Rows over the results: the query line, and what is wrong with it or a blank line.
  func head(_ world: World) -> Int { 1 + max(1, problemLines(world).count) }

  /// How many lines of results fit.
  func height(_ world: World) -> Int { max(1, world.content.rows - head(world)) }

  func height(of lines: SearchLayout, _ world: World) -> Int { height(world) }
}
