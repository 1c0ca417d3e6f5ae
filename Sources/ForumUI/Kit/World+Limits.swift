// SPDX-License-Identifier: EUPL-1.2

extension World {
  /// Counts beside a list stop here and say "or more": a count must not cost more than the list.
  static let countLimit = 1000
  /// A search reads so many of each part at once.
  public static let searchLimit = 50
  /// So many threads and tips, and so many members, are suggested for a title.
  static let suggestionLimit = 8
  /// So many threads stand under a thread that have to do with it.
  public static let relatedLimit = 5
  /// The most members who have to do with something.
  public static let kindredLimit = 100
  /// The most members of a network that its board chooses from.
  static let networkMemberLimit = 1000
}
