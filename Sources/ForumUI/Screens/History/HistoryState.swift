// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// How a post or tip was edited: who, when, why, and what differs word by word; or how a text that
/// is being written differs from one that somebody else wrote meanwhile.
struct HistoryState: TextPage {
  /// The post, tip or profile.
  let subject: Reference
  /// The two texts that are compared; nil for a history.
  let comparison: TextComparison?
  /// Its texts; nil before they are read.
  var history: TextHistory?
  /// The lines, laid out when the texts are read or the terminal changes: comparing long texts
  /// takes its time.
  private var laidOut: [EntryLine] = []
  /// How far it is scrolled.
  var paging = PageState()
  /// Whether reading found nothing.
  private var isMissing = false

  /// Which keys have a meaning.
  var context: KeyContext { .history }

  /// The history of a post or tip, before it is read.
  init(of subject: Reference) {
    self.subject = subject
    comparison = nil
  }

  /// A comparison of what stands there with what is being written.
  init(comparing subject: Reference, theirs: String, mine: String, by editor: String?) {
    self.subject = subject
    comparison = TextComparison(theirs: theirs, mine: mine, editor: editor)
  }

  /// What it is about.
  func breadcrumb(_ world: World) -> [String] {
    let phrase: HistoryPhrase =
      comparison == nil ? .title(subject.description) : .comparison(subject.description)
    return [world.reader(phrase)]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { [.moveDown, .pageDown, .goLast] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if case .command(let command) = message, scroll(command, world) { return [] }
    switch message {
    case .appeared where comparison != nil: layOut(world)
    case .appeared, .changedElsewhere: return comparison == nil ? [.load(.history(subject))] : []
    case .loaded(.history, .history(let history)):
      guard history != self.history else { break }
      self.history = history
      layOut(world)
    case .notLoaded: isMissing = history == nil
    case .resized: layOut(world)
    case .command(.history): return [.pop]
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  private mutating func layOut(_ world: World) {
    if let comparison {
      laidOut = [EntryLine](HistoryLines(world).lines(of: comparison))
    } else {
      laidOut = [EntryLine](history.map { HistoryLines(world).lines(of: $0) } ?? [])
    }
    fit(world)
  }

  func lines(_ world: World) -> [EntryLine] { laidOut }

  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    if isMissing {
      painter.write(
        world.reader(HistoryPhrase.missing), column: 1, row: 1, style: world.theme[.faint],
        limit: painter.size.columns - 1)
    }
    drawText(into: &painter, world)
  }
}
