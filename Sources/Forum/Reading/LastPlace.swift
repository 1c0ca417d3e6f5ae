// SPDX-License-Identifier: EUPL-1.2

/// Where a visit ended, so that the next one finds the lists as they were left.
public struct LastPlace: Hashable, Sendable {
  /// A list of threads as it was left.
  public struct List: Hashable, Sendable {
    /// Its filters and order.
    public var query: Query
    /// The number of the selected thread.
    public var selected: Int?
    /// How many rows stood above that on the screen.
    public var above: Int

    /// A list from its parts.
    public init(query: Query = Query(), selected: Int? = nil, above: Int = 0) {
      self.query = query
      self.selected = selected
      self.above = above
    }
  }

  /// The list of tips as it was left.
  public struct Tips: Hashable, Sendable {
    /// Its filters.
    public var filter: TipFilter
    /// The number of the selected tip.
    public var selected: Int?
    /// How many rows stood above that on the screen.
    public var above: Int

    /// A list from its parts.
    public init(filter: TipFilter = TipFilter(), selected: Int? = nil, above: Int = 0) {
      self.filter = filter
      self.selected = selected
      self.above = above
    }
  }

  /// The directory of members as it was left.
  public struct People: Hashable, Sendable {
    /// Its filters.
    public var filter: MemberFilter
    /// The handle of the selected member.
    public var selected: String?
    /// How many rows stood above that on the screen.
    public var above: Int

    /// A directory from its parts.
    public init(filter: MemberFilter = MemberFilter(), selected: String? = nil, above: Int = 0) {
      self.filter = filter
      self.selected = selected
      self.above = above
    }
  }

  /// Behind so many rows the selected one is not looked for in a list.
  public static let farthest = 1000

  /// A thread as it was left.
  public struct Open: Hashable, Sendable {
    /// The thread, and the post that was selected in it.
    public var post: PostReference
    /// How many rows stood above that on the screen; less than 0 where its own first ones were
    /// scrolled away.
    public var above: Int

    /// A thread from its parts.
    public init(_ post: PostReference, above: Int = 0) {
      self.post = post
      self.above = above
    }
  }

  /// The name of the place.
  public var place: String
  /// The thread that was open there.
  public var open: Open?
  /// The lists of threads, by the part of the board.
  public var lists: [ThreadPlace: List]
  /// The list of tips.
  public var tips: Tips
  /// The directory.
  public var people: People

  /// A place from its parts.
  public init(
    place: String, open: Open? = nil, lists: [ThreadPlace: List] = [:], tips: Tips = Tips(),
    people: People = People()
  ) {
    self.place = place
    self.open = open
    self.lists = lists
    self.tips = tips
    self.people = people
  }
}
