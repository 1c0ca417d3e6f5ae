// SPDX-License-Identifier: EUPL-1.2

/// A message in a thread, as one reader sees it.
public struct Post: Hashable, Sendable {
  /// The store's number over all threads.
  public var id: PostID
  /// Thread and number.
  public var reference: PostReference
  /// The number of the post it replies to; nil for the opening post.
  public var parent: Int?
  /// Who wrote it.
  public var author: MemberBrief
  /// When it arrived.
  public var created: Timestamp
  /// The language it is written in.
  public var language: Language
  /// The text as it was written; empty when a tombstone stands in its place.
  public var body: String
  /// Who said that it helped; nil when nobody did.
  public var helped: HelpedMark?
  /// How many members recognise it.
  public var heard: Int
  /// Whether the reader recognises it.
  public var isHeardByMe: Bool
  /// When it was last changed; nil when never.
  public var edited: Timestamp?
  /// Whether the last change was a moderator's.
  public var isEditedByModerator: Bool
  /// How often the text was changed: what an edit starts from.
  public var version: Int
  /// Why the text is gone; nil when it is there.
  public var tombstone: Tombstone?
  /// Whether the reader has read it.
  public var isRead: Bool
  /// Whether it arrived since the reader's previous visit.
  public var isNew: Bool
  /// Tips that were made of it.
  public var tips: [Int]

  /// The number inside the thread.
  public var number: Int { reference.number }

  /// A post from its parts; what is left out is zero, false or nil.
  public init(
    id: PostID, reference: PostReference, parent: Int?, author: MemberBrief, created: Timestamp, language: Language,
    body: String, helped: HelpedMark? = nil, heard: Int = 0, isHeardByMe: Bool = false, edited: Timestamp? = nil,
    isEditedByModerator: Bool = false, version: Int = 0, tombstone: Tombstone? = nil, isRead: Bool = true,
    isNew: Bool = false,
    tips: [Int] = []
  ) {
    self.id = id
    self.reference = reference
    self.parent = parent
    self.author = author
    self.created = created
    self.language = language
    self.body = body
    self.helped = helped
    self.heard = heard
    self.isHeardByMe = isHeardByMe
    self.edited = edited
    self.isEditedByModerator = isEditedByModerator
    self.version = version
    self.tombstone = tombstone
    self.isRead = isRead
    self.isNew = isNew
    self.tips = tips
  }
}
