// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// One tip being read, with the reports of those who tried it.
struct TipPageState: TextPage {
  /// The tip's number.
  let number: Int
  /// What was searched for, to be marked.
  let words: WordMatcher
  /// The tip as last read; nil before that, or when there is no such tip.
  var detail: TipDetail?
  /// How far it is scrolled.
  var paging = PageState()
  /// Whether reading found no such tip.
  var isMissing = false
  /// What is being done to it.
  var acts = TipActs()

  /// Which keys have a meaning.
  var context: KeyContext { .tips }
  /// The tip.
  var shows: Reference? { .tip(number) }

  /// A tip before it is read; `words` is what to mark.
  init(number: Int, words: WordMatcher = WordMatcher()) {
    self.number = number
    self.words = words
  }

  /// The number, and the title once that has scrolled away.
  func breadcrumb(_ world: World) -> [String] {
    let parts = [world.reader(Place.tips), "tip:\(number)"]
    guard let tip = detail?.tip, paging.top > 0 else { return parts }
    return parts + [DisplayText.sanitised(tip.title)]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    guard detail != nil else { return [] }
    let hints: [Command] = [.adopt, .showSource, .confirmTip, .edit, .history, .pin, .supersede, .withdraw, .profile]
    return hints.filter { refusal(of: $0, world) == nil }
  }

  /// Why a command is refused, by the permission table or as things stand.
  func refusal(of command: Command, _ world: World) -> String? {
    guard let tip = detail?.tip else { return nil }
    switch command {
    case .writeTip: return world.refusal(.writeTip).map { world.reader(RefusalPhrase($0)) }
    case .open, .showSource: return links?.links.isEmpty == false ? nil : world.reader(TipPhrase.nothingToFollow)
    default: return TipActs.refusal(of: command, on: tip, lastPin: PinLimits.onBoard, world)
    }
  }

  /// The source is one of the things that a tip leads to; what is so already is undone by the key
  /// that does it.
  func hint(_ command: Command) -> KeyPhrase {
    command == .showSource ? .hint(.followReference) : detail.map { $0.tip.hint(command) } ?? .hint(command)
  }

  /// The lines of the tip; none before it is read.
  func lines(_ world: World) -> [EntryLine] {
    [EntryLine](detail.map { TipPage(detail: $0, words: words, world: world).lines } ?? [])
  }

  /// The reader's own report.
  func mine(_ world: World) -> Adoption? { detail?.adoptions.first { $0.member.id == world.viewer.id } }
}

extension TipPageState {
  /// Draws it.
  func view(into painter: inout Painter, _ world: World) {
    if isMissing, detail == nil {
      let text = world.reader(TipPhrase.missing(number))
      painter.write(text, column: 1, row: 1, style: world.theme[.faint], limit: painter.size.columns - 1)
    }
    drawText(into: &painter, world)
  }
}
