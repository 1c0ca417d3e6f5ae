// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension FormState {
  /// Whether the title is compared with what is on the board.
  var suggests: Bool {
    switch purpose {
    case .ask, .newTip, .tip: true
    default: false
    }
  }

  /// Asks the board about the title when its words or the topics are others than before.
  mutating func lookUpTitle(_ world: World) -> [Effect] {
    guard suggestions.isReady, case .line(let editor)? = self[.title]?.control,
      case .topics(let input)? = self[.topics]?.control
    else { return [] }
    let basis = FormSuggestions.Basis(title: editor.text, topics: input.topics)
    guard basis != suggestions.basis else { return [] }
    let isAgain = suggestions.basis == nil
    suggestions.basis = basis
    let search = TitleSearch(
      basis.title, isTyped: true, isForTip: purpose != .ask, chosen: basis.topics, of: world.topics)
    guard !search.isEmpty else {
      suggestions.asked = nil
      suggestions.take(TitleSuggestions())
      return []
    }
    guard isAgain || search != suggestions.asked else { return [] }
    suggestions.asked = search
    return [.load(.suggestions(search))]
  }

  /// What a command does to the suggestions; nil when it is for the form.
  mutating func steerSuggestions(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .suggestions where suggestions.selected == nil:
      guard suggests else { return nil }
      guard !suggestions.items.isEmpty else { return [.say(.refused(world.reader(KindredPhrase.nothingSimilar)))] }
      suggestions.select(0)
    case .suggestions, .back, .nextField, .previousField:
      guard suggestions.selected != nil else { return nil }
      suggestions.leave()
    case .open: return suggestions.item == nil ? nil : openSuggestion(world)
    default: return nil
    }
    return []
  }

  /// Opens the selected item; what is typed is kept first, so that nothing is lost whatever happens
  /// there.
  private mutating func openSuggestion(_ world: World) -> [Effect] {
    suggestions.item.map { keep(world) + [.open($0.reference)] } ?? []
  }

  /// What a key does among the suggestions; nil when it is for a field, as all text is.
  mutating func pressAmongSuggestions(_ key: Key, _ world: World) -> [Effect]? {
    guard let selected = suggestions.selected else { return nil }
    guard key.modifiers.isEmpty else {
      suggestions.leave()
      return nil
    }
    switch key.code {
    case .down: suggestions.select(selected + 1)
    case .up where selected > 0: suggestions.select(selected - 1)
    case .up, .left: suggestions.leave()
    case .home, .pageUp: suggestions.select(0)
    case .end, .pageDown: suggestions.select(.max)
    case .enter, .right: return openSuggestion(world)
    default:
      suggestions.leave()
      return nil
    }
    return []
  }
}
