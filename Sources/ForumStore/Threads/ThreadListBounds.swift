// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Which parts of a list have to be walked.
///
/// In the order of activity the walk can end early: nothing that was started, written or left
/// unread since a moment has its last activity before it. And it can begin late: what was started
/// before a moment has its last activity before it as well, but for the threads that were alive at
/// the moment.
struct ThreadListBounds {
  /// A stretch of a list that is one walk along its index.
  struct Part {
    /// Whether it is among the pinned threads; nil for the whole list.
    var isPinned: Bool?
    /// What holds for it besides.
    var condition: String?
    /// The few rows that lead into it; nil for the list itself.
    var source: String?
    /// Whether all of it comes after all other parts, so that it is only needed when these do not
    /// fill the page.
    var isLast = false

    /// The same among the pinned threads and among the others.
    var byPin: [Part] { isPinned == nil ? [with(isPinned: true), with(isPinned: false)] : [self] }

    /// The same with another condition besides.
    func requiring(_ other: String) -> Part {
      var part = self
      part.condition = condition.map { "\($0) AND \(other)" } ?? other
      return part
    }

    private func with(isPinned: Bool) -> Part {
      var part = self
      part.isPinned = isPinned
      return part
    }
  }

  private var pinnedOnly = false
  /// Whether pinned threads stand first though the index is walked from its other end.
  private let splitsPinned: Bool
  /// Threads with older activity cannot be in the list.
  private var floor: Timestamp?
  /// Threads with older activity are only in the list when the reader's own marks leave them half
  /// read.
  private var unreadFloor: Timestamp?
  /// Threads that began later cannot be in the list.
  private var ceiling: Timestamp?

  /// The bounds that follow from conditions which all must hold.
  init(_ conditions: [ThreadCondition], sort: ThreadSort, viewer: Viewer) {
    splitsPinned = sort == .oldest
    for condition in conditions {
      switch condition {
      case .state(.pinned, _): pinnedOnly = true
      case .after(let moment) where sort.isByActivity, .not(.before(let moment)) where sort.isByActivity:
        raise(to: moment)
      case .before(let moment) where sort.isByActivity, .not(.after(let moment)) where sort.isByActivity:
        ceiling = min(ceiling ?? moment, moment)
      case .waiting(let start) where sort.isByActivity: raise(to: start)
      case .state(.new, _) where sort.isByActivity: if let since = viewer.previousVisit { raise(to: since) }
      case .state(.unread, _) where sort.isByActivity: unreadFloor = viewer.readBefore
      default: break
      }
    }
    if let floor, let soft = unreadFloor, floor >= soft { unreadFloor = nil }
  }

  private mutating func raise(to moment: Timestamp) { floor = max(floor ?? moment, moment) }

  /// The parts: the pinned threads, those above the bound, and the few below it.
  func parts(viewer: Viewer, in sql: inout Fragments) -> [Part] {
    if pinnedOnly { return [Part(isPinned: true)] }
    guard let upper = unreadFloor ?? floor ?? ceiling else {
      return splitsPinned ? [Part(isPinned: true), Part(isPinned: false)] : [Part()]
    }
    let isBelow = unreadFloor != nil || floor != nil
    let bound = isBelow ? sql.bind(upper) : "NULL"
    let above = isBelow ? " AND listing.by_activity >= \(bound)" : ""
    var parts = [Part(isPinned: true)]
    if let ceiling {
      let top = sql.bind(ceiling)
      parts.append(Part(isPinned: false, condition: "listing.by_activity < \(top)\(above)"))
      parts.append(
        Part(isPinned: false, condition: "listing.by_activity >= \(top)\(above)", source: Self.alive(at: top)))
    } else {
      parts.append(Part(isPinned: false, condition: "listing.by_activity >= \(bound)"))
    }
    if unreadFloor != nil {
      let lower = floor.map { " AND listing.by_activity >= \(sql.bind($0))" } ?? ""
      let condition = """
        half.member = \(sql.bind(viewer.id)) AND half.is_open = 1 AND listing.by_activity < \(bound)\(lower)
        """
      let marks = "reading AS half INDEXED BY reading_open CROSS JOIN listing ON listing.thread = half.thread"
      parts.append(Part(isPinned: false, condition: condition, source: marks, isLast: true))
    }
    return parts
  }

  /// The classes of `thread.life`: how many seconds pass at most from a thread's beginning to its
  /// last activity.
  private static let lives: [Int64] = [86_400, 691_200, 5_529_600, 44_236_800, 353_894_400, 1 << 42]

  /// The threads that began before a moment and may have gone on after it, class by class: those of
  /// a class began no longer before the moment than its length.
  private static func alive(at moment: String) -> String {
    """
    json_each('[\(lives.map { "\($0)" }.joined(separator: ","))]') AS class
      CROSS JOIN thread AS alive INDEXED BY thread_by_life ON alive.life = class.value
        AND alive.created >= \(moment) - class.value AND alive.created < \(moment)
        AND alive.last_activity >= \(moment)
      CROSS JOIN listing ON listing.thread = alive.number
    """
  }
}

extension ThreadSort {
  /// Whether it is a walk along the last activity.
  var isByActivity: Bool { self == .newest || self == .oldest }
}
