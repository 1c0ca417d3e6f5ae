// SPDX-License-Identifier: EUPL-1.2

/// A post with the texts it had before.
public struct PostHistory: Hashable, Sendable {
  /// A change of the text.
  public struct Edit: Hashable, Sendable {
    /// Who changed it.
    public var editor: MemberBrief
    /// When.
    public var at: Timestamp
    /// Why; empty for authors.
    public var reason: String
    /// The text before.
    public var old: String
    /// The text after.
    public var new: String
  }

  /// The post as the reader sees it.
  public var post: Post
  /// Its text as it is kept; also what a removal hides, for those who may see that.
  public var text: String
  /// The earlier texts, newest first.
  public var revisions: [Revision]

  /// A history from its parts.
  public init(post: Post, text: String, revisions: [Revision]) {
    self.post = post
    self.text = text
    self.revisions = revisions
  }

  /// The changes, newest first.
  public var edits: [Edit] {
    revisions.enumerated().map { index, revision in
      Edit(
        editor: revision.editor, at: revision.replaced, reason: revision.reason, old: revision.body,
        new: index == 0 ? text : revisions[index - 1].body)
    }
  }

  /// The text as it was first written.
  public var original: String { revisions.last?.body ?? text }
}
