// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Something that can be read from a column; nil when the column holds NULL or a value that cannot
/// be it.
package protocol ColumnReadable {
  /// Reads the column, counted from 0.
  init?(_ row: Row, _ column: Int)
}

extension Int64: ColumnReadable {
  package init?(_ row: Row, _ column: Int) {
    guard !row.isNull(column) else { return nil }
    self = row.integer(column)
  }
}

extension Int: ColumnReadable {
  package init?(_ row: Row, _ column: Int) {
    guard !row.isNull(column) else { return nil }
    self = Int(row.integer(column))
  }
}

extension Bool: ColumnReadable {
  package init?(_ row: Row, _ column: Int) {
    guard !row.isNull(column) else { return nil }
    self = row.integer(column) != 0
  }
}

extension String: ColumnReadable {
  package init?(_ row: Row, _ column: Int) {
    guard !row.isNull(column) else { return nil }
    self = row.string(column)
  }
}

extension Timestamp: ColumnReadable {
  package init?(_ row: Row, _ column: Int) {
    guard let seconds = Int64(row, column) else { return nil }
    self.init(seconds: seconds)
  }
}

extension ColumnReadable where Self: RawRepresentable, RawValue: ColumnReadable {
  package init?(_ row: Row, _ column: Int) {
    guard let raw = RawValue(row, column) else { return nil }
    self.init(rawValue: raw)
  }
}

extension MemberID: ColumnReadable {}
extension OrganisationID: ColumnReadable {}
extension PostID: ColumnReadable {}
extension DraftID: ColumnReadable {}
extension NoticeID: ColumnReadable {}
extension KeyID: ColumnReadable {}
extension InvitationID: ColumnReadable {}
extension KeyType: ColumnReadable {}
extension LayerID: ColumnReadable {}
extension TopicID: ColumnReadable {}
extension Language: ColumnReadable {}
extension Role: ColumnReadable {}
extension RoleFamily: ColumnReadable {}
extension TopicTie: ColumnReadable {}
extension ThreadKind: ColumnReadable {}
extension CallKind: ColumnReadable {}
extension StoryStage: ColumnReadable {}
extension HelpedMark: ColumnReadable {}
extension Tombstone: ColumnReadable {}
extension Notice.Kind: ColumnReadable {}
extension Stance: ColumnReadable {}
extension NetworkStage: ColumnReadable {}
extension Membership: ColumnReadable {}
extension GoalSource: ColumnReadable {}
extension ManagementSupport: ColumnReadable {}
extension NetworkBudget: ColumnReadable {}
extension NeedKind: ColumnReadable {}
extension NetworkStanding: ColumnReadable {}
extension NetworkID: ColumnReadable {}
extension EventKind: ColumnReadable {}
extension EventCategory: ColumnReadable {}
extension EventState: ColumnReadable {}
extension Attendance: ColumnReadable {}
extension PollKind: ColumnReadable {}
extension TieRule: ColumnReadable {}
extension Audience.Word: ColumnReadable {}
