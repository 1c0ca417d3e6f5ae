// SPDX-License-Identifier: EUPL-1.2

/// An earlier state of a post's text.
public struct Revision: Hashable, Sendable {
  /// Who replaced this text.
  public var editor: MemberBrief
  /// When this text was replaced.
  public var replaced: Timestamp
  /// The text before the change.
  public var body: String
  /// Why; required of moderators, empty for authors.
  public var reason: String

  /// A revision from its parts.
  public init(editor: MemberBrief, replaced: Timestamp, body: String, reason: String) {
    self.editor = editor
    self.replaced = replaced
    self.body = body
    self.reason = reason
  }
}
