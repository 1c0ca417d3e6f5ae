// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What stands under the field that is being filled in.
struct FormHelp {
  let form: FormState
  let world: World
  /// Columns there are for it.
  let width: Int

  /// Suggestions, or a line on what to type; nothing for most fields.
  func lines(_ field: FormField) -> [FormLayout.Help] {
    let limit = world.content.rows < 12 ? 3 : TopicInput.shown
    switch field.control {
    case .topics(let input):
      if input.line.isEmpty {
        let key = world.reader.keyCap(Key(.enter))
        return hint(FormPhrase.topicsHint(limit: input.limit, isFirst: form.isBeforeBoard, key: key))
      }
      let suggestions = input.suggestions(world)
      if suggestions.isEmpty {
        return form.problems[field.name] == nil ? hint(ProblemPhrase(input.unknown(world))) : []
      }
      return suggestions.enumerated().map { index, match in
        FormLayout.Help(label: world.label(match.topic.id), detail: detail(match), isSelected: index == input.selected)
      }
      .window(around: input.selected, limit)
    case .organisation(let input):
      return input.suggestions.enumerated().map { index, organisation in
        FormLayout.Help(
          label: organisation.name, detail: world.shortLabel(organisation.layer), isSelected: index == input.selected)
      }
      .window(around: input.selected ?? 0, limit)
    case .lines where field.name == .pastedKey:
      return form.remarks[.pastedKey] == nil ? hint(SignUpScreenPhrase.keyHint) : []
    default:
      if form.purpose.isMeeting { return MeetingForm.hint(field.name, form).map(hint) ?? [] }
      switch field.name {
      case .handle: return handles(field.text)
      case .network: return hint(NetworkPhrase.idHint)
      case .parent: return hint(NetworkPhrase.parentHint)
      case .seeks, .offers: return hint(NetworkPhrase.needsHint)
      default: return []
      }
    }
  }

  /// Whether a handle can be had, with what can be had instead; what one is where nothing is typed.
  private func handles(_ text: String) -> [FormLayout.Help] {
    guard let offer = form.handleOffer else { return form.isBeforeBoard ? hint(FormPhrase.handleHint) : [] }
    guard offer.isTaken else { return form.purpose == .profile ? [] : hint(SignUpScreenPhrase.handleFree) }
    let isSaid = form.problems[.handle] != nil
    let taken = FormLayout.Help(label: world.reader(SignUpScreenPhrase.handleTaken(offer.handle)), detail: "")
    return (isSaid ? [] : [taken])
      + offer.others.enumerated().map { index, handle in
        FormLayout.Help(
          label: handle, detail: world.reader(SignUpScreenPhrase.handleFree), isSelected: index == form.offeredHandle)
      }
  }

  private func hint(_ phrase: some Phrasing) -> [FormLayout.Help] {
    Wrap.lines(world.reader(phrase), columns: width).map { FormLayout.Help(label: "", detail: $0) }
  }

  /// The alias that was found, when it is neither the id nor what is shown.
  private func detail(_ match: TopicMatch) -> String {
    let id = match.topic.id.rawValue
    return match.matchedText == id || match.matchedText == world.label(match.topic.id) ? "" : match.matchedText
  }
}

extension Array {
  /// At most so many elements, the one at `index` among them.
  fileprivate func window(around index: Int, _ limit: Int) -> [Element] {
    Array(dropFirst(Swift.max(0, index - limit + 1)).prefix(limit))
  }
}
