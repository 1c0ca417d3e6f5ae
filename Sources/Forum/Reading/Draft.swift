// SPDX-License-Identifier: EUPL-1.2

/// An unfinished text, kept until its post is committed or the member drops it.
public struct Draft: Hashable, Sendable {
  /// The store's number; nil before it was saved for the first time.
  public var id: DraftID?
  /// What it is for.
  public var target: DraftTarget
  /// When it was last saved.
  public var saved: Timestamp
  /// The fields of the form by their name (`title`, `body`, `topics`, `kind`, `language`, …), as
  /// typed, valid or not.
  public var fields: [String: String]
  /// Counts how often it was saved, so that two windows notice each other; zero before the first
  /// time.
  public var version: Int
  /// Zero for the draft of its target; above, a text that was kept beside it because two windows
  /// wrote at once.
  public var copy: Int

  /// A draft from its parts.
  public init(
    id: DraftID? = nil, target: DraftTarget, saved: Timestamp, fields: [String: String], version: Int = 0, copy: Int = 0
  ) {
    self.id = id
    self.target = target
    self.saved = saved
    self.fields = fields
    self.version = version
    self.copy = copy
  }
}
