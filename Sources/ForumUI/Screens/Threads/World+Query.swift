// SPDX-License-Identifier: EUPL-1.2

import Forum

extension World {
  /// That nothing matches the filters, and the keys that drop them.
  func nothingUnderFilters(in context: KeyContext) -> String {
    text(
      ListPhrase.emptyUnderFilter, key(.dropFilter, in: context).map(ListPhrase.dropsLastFilter),
      key(.clearFilters, in: context).map(ListPhrase.dropsAllFilters))
  }

  /// A filter in the reader's words, for the breadcrumb; short where it stands among others.
  func words(for term: Query.Term, isShort: Bool = false) -> String {
    let text =
      switch term.condition {
      case .topic(let id): reader.tag(id)
      case .layer(let id): isShort ? shortLabel(id) : label(id)
      case .kind(let kind): reader(ValuePhrase.kind(kind))
      case .state(let state): reader(ValuePhrase.state(state))
      case .language(let language): reader(ValuePhrase.language(language))
      case .author(let handle): "@\(handle)"
      case .organisation(let name): name
      case .word(let word): "“\(word)”"
      case .phrase(let phrase): "“\(phrase)”"
      case .network(let id): "~\(id.rawValue)"
      case .seeks(let topic): "\(reader(MeetingPhrase.need(.seeks))) #\(topic.rawValue)"
      case .offers(let topic): "\(reader(MeetingPhrase.need(.offers))) #\(topic.rawValue)"
      case .stage(let stage): reader(MeetingPhrase.stage(stage))
      case .after(let moment): reader(ListPhrase.startedSince(moment))
      case .before(let moment): reader(ListPhrase.startedBefore(moment))
      }
    return term.isExcluded ? "-\(text)" : text
  }
}
