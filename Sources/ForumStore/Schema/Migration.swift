// SPDX-License-Identifier: EUPL-1.2

/// One step of the schema; a board holds in `user_version` how many it has taken. Steps are only
/// ever added at the end, and one that was released is never edited: `FrozenBoardTests` has a board
/// of each version as it was.
struct Migration: Sendable {
  /// The statements.
  let sql: [String]

  /// All steps in their order; the board's version is their number.
  static let all: [Migration] = [
    Migration(
      sql: [
        InitialSchema.board, InitialSchema.people, InitialSchema.threads, InitialSchema.posts, InitialSchema.listing,
        InitialSchema.listingTriggers, InitialSchema.tips, InitialSchema.own, InitialSchema.counters,
        InitialSchema.tally, InitialSchema.tallyTriggers, InitialSchema.search,
      ]),
    Migration(
      sql: [
        FollowedAndKept.follow, FollowedAndKept.own, FollowedAndKept.notices, FollowedAndKept.outline,
        FollowedAndKept.kindred,
      ]),
    Migration(sql: [LastDigest.digest]),
    Migration(sql: [ThreadLives.life]),
    Migration(sql: [ThreadsOfPosts.postThreads]),
    Migration(sql: [AnsweredQuestions.answered]),
    Migration(sql: [MissingIndexes.indexes]),
    Migration(sql: [TipRevisions.table]),
    Migration(sql: [LoginNumbers.column]),
    Migration(sql: LivingQuestions.steps),
    Migration(sql: MembersOfOtherMachines.steps),
    Migration(sql: NetworksEventsPolls.steps),
    Migration(sql: [Arrivals.tables]),
    Migration(sql: LabelsByLanguage.steps),
    Migration(sql: [RevokedPrincipals.columns]),
    Migration(sql: PublicTotals.steps),
    Migration(sql: MonthsAndSharing.steps),
  ]
}
