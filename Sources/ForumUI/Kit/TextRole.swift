// SPDX-License-Identifier: EUPL-1.2

/// What a piece of text is, so that a theme can say how it looks; meaning is always also a word or
/// a sign.
enum TextRole: CaseIterable, Sendable {
  case text
  /// Less important than the text beside it.
  case faint
  /// More important than the text beside it.
  case strong
  /// A heading inside a screen.
  case heading
  /// The board's name.
  case board
  /// A place on the first line, and the one where we are.
  case place
  case currentPlace
  /// A key in the hint line.
  case key
  /// The row the cursor stands on.
  case selected
  /// A line with something unread.
  case unread
  /// A question that waits for a first answer.
  case waiting
  /// An answer that helped, a question that is answered, a tip that worked.
  case helped
  /// An answer across a layer, an organisation or a language.
  case bridge
  /// A pinned thread or tip.
  case pinned
  /// Quoted text.
  case quote
  /// Code, between backticks or set in.
  case code
  /// A topic, a reference, the words of a link.
  case link
  /// A word that was searched for.
  case match
  /// The one of them that the cursor stands on.
  case currentMatch
  /// Text that a change took away.
  case deleted
  /// Text that a change brought in.
  case inserted
  /// A message that all went well.
  case status
  /// A message that something did not.
  case error
  /// A rule, a tree guide.
  case line
  /// The field being edited.
  case field
}
