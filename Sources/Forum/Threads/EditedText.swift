// SPDX-License-Identifier: EUPL-1.2

/// What an edit can change of a post or a tip, as it stands before or after the edit.
public struct EditedText: Hashable, Sendable {
  /// The title of a tip, or of the thread that the post opens; nil for other posts.
  public var title: String?
  /// Its topics; empty for other posts.
  public var topics: [TopicID]
  /// The layer of the thread that the post opens; nil for others.
  public var layer: LayerID?
  /// The language of a tip; nil for posts, which keep theirs.
  public var language: Language?
  /// The text.
  public var body: String

  /// A text from its parts.
  public init(
    title: String? = nil, topics: [TopicID] = [], layer: LayerID? = nil, language: Language? = nil, body: String
  ) {
    self.title = title
    self.topics = topics
    self.layer = layer
    self.language = language
    self.body = body
  }

  /// What an edit can change of a tip.
  public init(_ tip: Tip) {
    self.init(title: tip.title, topics: tip.topics, language: tip.language, body: tip.body)
  }

  /// What an edit would make of a tip.
  public init(_ tip: NewTip) {
    self.init(title: tip.title, topics: tip.topics, language: tip.language, body: tip.body)
  }

  /// All of it as one text, for comparing: the title, the text, the topics, each after an empty
  /// line.
  public var whole: String {
    ([title, body].compactMap(\.self)
      + (topics.isEmpty ? [] : [topics.map { "#\($0.rawValue)" }.joined(separator: " ")]))
      .joined(separator: "\n\n")
  }
}

/// What stands above the posts of a thread and can be changed with its opening post.
public struct HeadFields: Hashable, Sendable {
  /// 3–200 characters.
  public var title: String
  /// 1–5 topics.
  public var topics: [TopicID]
  /// The layer it asks for.
  public var layer: LayerID

  /// A head from its parts.
  public init(title: String, topics: [TopicID], layer: LayerID) {
    self.title = title
    self.topics = topics
    self.layer = layer
  }

  /// The head of a thread as a list has it.
  public init(_ thread: ThreadSummary) {
    self.init(title: thread.title, topics: thread.topics, layer: thread.layer)
  }
}

/// What an edit was made from. An edit of something that was changed since is refused, so that
/// nobody overwrites what they have not read.
public struct EditBasis: Hashable, Sendable {
  /// How often the text had been changed when it was read: `Post.version`, `Tip.version`.
  public var version: Int
  /// The head that was read with an opening post; nil for others.
  public var head: HeadFields?

  /// A basis from its parts.
  public init(version: Int, head: HeadFields? = nil) {
    self.version = version
    self.head = head
  }
}

/// A change of a post, and of its thread's head where it is the opening post.
public struct PostEdit: Hashable, Sendable {
  /// The new text, 1–100,000 characters; nil to leave it.
  public var body: String?
  /// The new head; nil to leave it.
  public var head: HeadFields?
  /// Why; required of moderators who change the text of others.
  public var reason: String
  /// What was read before; nil for an edit that replaces whatever is there.
  public var basis: EditBasis?

  /// A change from its parts.
  public init(body: String? = nil, head: HeadFields? = nil, reason: String = "", basis: EditBasis? = nil) {
    self.body = body
    self.head = head
    self.reason = reason
    self.basis = basis
  }
}

/// Somebody changed a post, tip or profile after it was read for an edit; nothing was overwritten.
public struct EditConflict: Hashable, Sendable {
  /// What stands there now.
  public enum Current: Hashable, Sendable {
    /// A post or tip, and what an edit of it starts from.
    case text(EditedText, EditBasis)
    /// A profile.
    case profile(MemberFields)
  }

  /// What was to be edited.
  public var target: Reference
  /// What stands there now.
  public var current: Current
  /// Whose change it was, by handle; nil where that is not kept.
  public var editor: String?
  /// When it was changed; nil where that is not kept.
  public var at: Timestamp?

  /// A conflict from its parts.
  public init(target: Reference, current: Current, editor: String? = nil, at: Timestamp? = nil) {
    self.target = target
    self.current = current
    self.editor = editor
    self.at = at
  }
}
