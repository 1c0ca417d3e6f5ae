// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A value of a column, in one of the types our STRICT tables have.
package enum ColumnValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
}

/// Something that can be bound to a parameter of a statement.
package protocol Bindable {
  /// The value as the column holds it.
  var columnValue: ColumnValue { get }
}

extension ColumnValue: Bindable {
  package var columnValue: ColumnValue { self }
}

extension Int64: Bindable {
  package var columnValue: ColumnValue { .integer(self) }
}

extension Int: Bindable {
  package var columnValue: ColumnValue { .integer(Int64(self)) }
}

extension Bool: Bindable {
  package var columnValue: ColumnValue { .integer(self ? 1 : 0) }
}

extension String: Bindable {
  package var columnValue: ColumnValue { .text(self) }
}

extension Timestamp: Bindable {
  package var columnValue: ColumnValue { .integer(seconds) }
}

extension Bindable where Self: RawRepresentable, RawValue: Bindable {
  package var columnValue: ColumnValue { rawValue.columnValue }
}

extension Optional: Bindable where Wrapped: Bindable {
  package var columnValue: ColumnValue { self?.columnValue ?? .null }
}

extension MemberID: Bindable {}
extension OrganisationID: Bindable {}
extension PostID: Bindable {}
extension DraftID: Bindable {}
extension NoticeID: Bindable {}
extension KeyID: Bindable {}
extension InvitationID: Bindable {}
extension KeyType: Bindable {}
extension LayerID: Bindable {}
extension TopicID: Bindable {}
extension Language: Bindable {}
extension Role: Bindable {}
extension RoleFamily: Bindable {}
extension TopicTie: Bindable {}
extension ThreadKind: Bindable {}
extension CallKind: Bindable {}
extension StoryStage: Bindable {}
extension HelpedMark: Bindable {}
extension Tombstone: Bindable {}
extension Notice.Kind: Bindable {}
extension Stance: Bindable {}
extension NetworkStage: Bindable {}
extension Membership: Bindable {}
extension GoalSource: Bindable {}
extension ManagementSupport: Bindable {}
extension NetworkBudget: Bindable {}
extension NeedKind: Bindable {}
extension NetworkStanding: Bindable {}
extension NetworkID: Bindable {}
extension EventKind: Bindable {}
extension EventCategory: Bindable {}
extension EventState: Bindable {}
extension Attendance: Bindable {}
extension PollKind: Bindable {}
extension TieRule: Bindable {}
extension Audience.Word: Bindable {}
