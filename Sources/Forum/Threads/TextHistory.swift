// SPDX-License-Identifier: EUPL-1.2

/// A post or a tip with the texts it had before.
public struct TextHistory: Hashable, Sendable {
  /// What has the history.
  public enum Subject: Hashable, Sendable {
    case post(Post)
    case tip(Tip)
  }

  /// A change of the text.
  public struct Edit: Hashable, Sendable {
    /// Who changed it.
    public var editor: MemberBrief
    /// When.
    public var at: Timestamp
    /// Why; empty for authors.
    public var reason: String
    /// The texts before and after; nil where the reader may not read both.
    public var texts: Pair?

    /// A text before and after a change.
    public struct Pair: Hashable, Sendable {
      /// The text before.
      public var old: EditedText
      /// The text after.
      public var new: EditedText
    }
  }

  /// The post or tip as the reader sees it.
  public var subject: Subject
  /// Its text as it is kept; also what a removal hides, for those who may see that.
  public var text: EditedText
  /// The earlier texts, newest first.
  public var revisions: [Revision]

  /// A history from its parts.
  public init(_ subject: Subject, text: EditedText, revisions: [Revision]) {
    self.subject = subject
    self.text = text
    self.revisions = revisions
  }

  /// How it is named.
  public var reference: Reference {
    switch subject {
    case .post(let post): .post(post.reference)
    case .tip(let tip): .tip(tip.number)
    }
  }

  /// Who wrote it first.
  public var author: MemberBrief {
    switch subject {
    case .post(let post): post.author
    case .tip(let tip): tip.owner
    }
  }

  /// When it was first written.
  public var created: Timestamp {
    switch subject {
    case .post(let post): post.created
    case .tip(let tip): tip.created
    }
  }

  /// The changes, newest first.
  public var edits: [Edit] {
    revisions.enumerated().map { index, revision in
      let new = index == 0 ? text : revisions[index - 1].text
      return Edit(
        editor: revision.editor, at: revision.replaced, reason: revision.reason,
        texts: revision.text.flatMap { old in new.map { Edit.Pair(old: old, new: $0) } })
    }
  }

  /// The text as it was first written; nil where the reader may not read it.
  public var original: EditedText? { revisions.isEmpty ? text : revisions.last?.text }
}
