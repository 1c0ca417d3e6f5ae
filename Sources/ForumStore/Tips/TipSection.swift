// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The parts in which tips are listed, one after the other, each along an index.
enum TipSection: Int64, CaseIterable {
  case pinned
  case current
  case toReview
  case retired

  /// Which parts a filter looks at.
  static func sections(of filter: TipFilter) -> [TipSection] {
    allCases.filter { section in
      switch section {
      case .pinned: true
      case .current: !filter.pinnedOnly && !filter.toReviewOnly
      case .toReview: !filter.pinnedOnly
      case .retired: !filter.pinnedOnly && !filter.toReviewOnly && filter.includesRetired
      }
    }
  }

  /// What a tip is sorted by before its number.
  var sortColumn: String { self == .pinned ? "tip.pin" : "tip.created" }

  /// Whether the largest comes first.
  var isDescending: Bool { self != .pinned }

  /// Adds what makes a tip stand in this part.
  func require(in sql: inout Fragments, now: Timestamp) {
    switch self {
    case .pinned: sql.require("tip.pin IS NOT NULL")
    case .current: sql.require("tip.is_retired = 0 AND tip.pin IS NULL AND tip.review_by > \(sql.bind(now))")
    case .toReview: sql.require("tip.is_retired = 0 AND tip.pin IS NULL AND tip.review_by <= \(sql.bind(now))")
    case .retired: sql.require("tip.is_retired = 1")
    }
  }
}
