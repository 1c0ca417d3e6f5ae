// SPDX-License-Identifier: EUPL-1.2

import ForumUI

/// A word of a command that is no option.
struct Operand: Hashable, Sendable {
  /// What it is, for checking and for completion.
  enum Kind: Hashable, Sendable {
    /// A thread, post, tip or member.
    case reference
    /// Words of the query language; those that begin with one dash exclude and are no options.
    case query
    case text
    case file
    case handle
    case topic
    case number
    /// The name of a command.
    case command
    /// One of these words.
    case choice(TypedWords)
  }

  /// How many words stand for it.
  enum Count: Hashable, Sendable {
    case one
    case optional
    case any
    case many
  }

  var kind: Kind
  /// In help and errors, in capitals; the words themselves for a choice.
  var placeholder: String
  var count: Count

  init(_ kind: Kind, _ placeholder: String, _ count: Count = .one) {
    self.kind = kind
    self.placeholder = placeholder
    self.count = count
  }

  /// As a line of usage shows it.
  var usage: String {
    switch count {
    case .one: placeholder
    case .optional: "[\(placeholder)]"
    case .any: "[\(placeholder)…]"
    case .many: "\(placeholder)…"
    }
  }

  var isRequired: Bool { count == .one || count == .many }
  var repeats: Bool { count == .any || count == .many }
}
