// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What the title of a form brings to light: threads and tips like it, members who can help; and
/// which is selected.
struct FormSuggestions: Equatable, Sendable {
  /// Something that can be opened.
  enum Item: Equatable {
    case similar(SimilarItem)
    case member(KindredMember)

    /// What it is.
    var reference: Reference {
      switch self {
      case .similar(let item): item.reference
      case .member(let member): .member(member.brief.handle)
      }
    }
  }

  /// Title and topics as they were last looked at, so that other fields cost nothing.
  struct Basis: Equatable {
    var title: String
    var topics: [TopicID]
  }

  /// To the mouse the items are numbered from here on, above all fields.
  static let firstNumber = 100

  /// Whether it is known that there is no draft with another title.
  var isReady = false
  /// What was last looked at; nil to look again.
  var basis: Basis?
  /// What the board was asked last; nil while there is nothing to ask.
  var asked: TitleSearch?
  /// What it answered.
  private(set) var found = TitleSuggestions()
  /// The selected item; nil while a field has the keys.
  private(set) var selected: Int?

  /// All that was found, in the order of the screen.
  var items: [Item] { found.similar.map { .similar($0) } + found.members.map { .member($0) } }

  /// What Enter opens.
  var item: Item? { selected.map { items[$0] } }

  /// Takes an answer in; the selection stays on what it was on.
  mutating func take(_ suggestions: TitleSuggestions) {
    let reference = item?.reference
    found = suggestions
    guard let selected else { return }
    let items = items
    self.selected =
      items.isEmpty ? nil : items.firstIndex { $0.reference == reference } ?? min(selected, items.count - 1)
  }

  /// Selects an item, or the nearest there is.
  mutating func select(_ index: Int) {
    selected = items.isEmpty ? nil : min(max(index, 0), items.count - 1)
  }

  /// Selects the item with a number, or gives the keys back when it is a field's.
  mutating func point(at number: Int) {
    if number < Self.firstNumber { leave() } else { select(number - Self.firstNumber) }
  }

  /// Gives the keys back to the field.
  mutating func leave() { selected = nil }
}
