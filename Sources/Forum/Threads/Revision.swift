// SPDX-License-Identifier: EUPL-1.2

/// An earlier state of a post's or a tip's text.
public struct Revision: Hashable, Sendable {
  /// Who replaced this text.
  public var editor: MemberBrief
  /// When this text was replaced.
  public var replaced: Timestamp
  /// The text before the change; nil where a moderator's edit took it, or what came after it, out:
  /// then moderators and the author alone read it.
  public var text: EditedText?
  /// Why; required of moderators, empty for authors.
  public var reason: String

  /// A revision from its parts.
  public init(editor: MemberBrief, replaced: Timestamp, text: EditedText?, reason: String) {
    self.editor = editor
    self.replaced = replaced
    self.text = text
    self.reason = reason
  }
}

extension [Revision] {
  /// The revisions, newest first, without the texts that an edit by somebody else than the author
  /// replaced: neither the one it replaced nor any before it, which may well say the same.
  public func withholding(fromOthersThan author: MemberID) -> [Revision] {
    var isWithheld = false
    return map { revision in
      isWithheld = isWithheld || revision.editor.id != author
      var revision = revision
      if isWithheld { revision.text = nil }
      return revision
    }
  }
}
