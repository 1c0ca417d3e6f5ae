// SPDX-License-Identifier: EUPL-1.2

/// What an import did.
public struct ImportReport: Hashable, Sendable {
  /// Things added, by type (`member`, `thread`, `post`, `tip`).
  public var added: [String: Int] = [:]
  /// Things that an earlier import of the same source had brought already.
  public var known: [String: Int] = [:]

  /// An empty report.
  public init() {}
}
