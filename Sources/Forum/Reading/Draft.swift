// SPDX-License-Identifier: EUPL-1.2

/// An unfinished text, kept until its post is committed or the member drops it.
public struct Draft: Hashable, Sendable {
  /// The store's number; nil before it was saved for the first time.
  public var id: DraftID?
  /// What it is for.
  public var target: DraftTarget
  /// When it was last saved.
  public var saved: Timestamp
  /// The fields of the form by their name (`title`, `body`, `topics`, `kind`, `language`, …), as typed, valid or not.
  public var fields: [String: String]

  /// A draft from its parts.
  public init(id: DraftID? = nil, target: DraftTarget, saved: Timestamp, fields: [String: String]) {
    self.id = id
    self.target = target
    self.saved = saved
    self.fields = fields
  }
}
