// SPDX-License-Identifier: EUPL-1.2

/// How far an import, or a copy of the board, is.
public struct ImportProgress: Hashable, Sendable {
  /// What it does at the moment.
  public enum Stage: Hashable, Sendable {
    /// Looks at the file; counted in bytes.
    case reading
    /// Puts posts into threads; counted in threads.
    case threading
    /// Writes posts; counted in posts.
    case writing
    /// Takes the posts into the search index, in one go.
    case indexing
    /// Copies the board's file; counted in bytes.
    case copying

    /// Whether it is counted in bytes.
    public var isInBytes: Bool { self == .reading || self == .copying }
  }

  /// What it does at the moment.
  public var stage: Stage
  /// How much of that is done.
  public var done: Int
  /// How much of that there is to do; 0 when it is not known.
  public var total: Int

  /// A stage and how far it is.
  public init(_ stage: Stage, done: Int, total: Int) {
    self.stage = stage
    self.done = done
    self.total = total
  }
}
