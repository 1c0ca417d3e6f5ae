// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What every writing method does: check the fields, ask the permission table, and leave a trace.
extension Store {
  /// Runs a check of fields in the store's terms.
  static func checked<Value>(_ check: () throws(FieldProblem) -> Value) throws(StoreError) -> Value {
    do { return try check() } catch { throw .invalid(error) }
  }

  /// The member as the permission table sees one.
  func actor(_ id: MemberID) throws(StoreError) -> Actor {
    let actor = try database.first(
      "SELECT role, suspended, house_rules FROM member WHERE id = ? AND left_at IS NULL", id
    ) {
      (row) throws(StoreError) in
      Actor(id: id, role: try row.value(0), isSuspended: try row.value(1), houseRules: Int(row.integer(2)))
    }
    guard let actor else { throw .refused(.membersOnly) }
    return actor
  }

  /// Throws what the permission table says against the act.
  func allow(_ action: Action, _ actor: Actor, _ item: PermissionItem = PermissionItem()) throws(StoreError) {
    if let refusal = PermissionTable.refusal(action, actor: actor, item: item) { throw .refused(refusal) }
  }

  /// Throws what the permission table says against the member's act.
  package func allow(_ action: Action, by member: MemberID) throws(StoreError) { try allow(action, actor(member)) }

  /// A reason as the board keeps it; empty when none is given.
  static func checkedReason(_ reason: String) throws(StoreError) -> String {
    guard !reason.allSatisfy(\.isWhitespace) else { return "" }
    return try checked { () throws(FieldProblem) in try TextRules.reason(reason) }
  }

  /// Remembers an act in the audit log; `by` is nil for the administrator of the host.
  package func writeAudit(
    _ action: Action, target: String, by: MemberID?, at: Timestamp, reason: String = ""
  ) throws(StoreError) {
    try writeAudit(action.rawValue, target: target, by: by, at: at, reason: reason)
  }

  /// Remembers an act on a member. The number says who that is, whoever has the handle later; the handle, what it was then.
  func writeAudit(
    _ action: String, on subject: MemberBrief, by: MemberID?, at: Timestamp, reason: String = ""
  ) throws(StoreError) {
    try writeAudit(action, target: "@\(subject.handle)", subject: subject.id, by: by, at: at, reason: reason)
  }

  /// Remembers an act on a member.
  func writeAudit(
    _ action: Action, on subject: MemberBrief, by: MemberID?, at: Timestamp, reason: String = ""
  ) throws(StoreError) {
    try writeAudit(action.rawValue, on: subject, by: by, at: at, reason: reason)
  }

  /// Remembers an act that is no `Action`.
  func writeAudit(
    _ action: String, target: String, subject: MemberID? = nil, by: MemberID?, at: Timestamp, reason: String
  ) throws(StoreError) {
    try database.run(
      "INSERT INTO audit(actor, action, target, subject, at, reason) VALUES (?, ?, ?, ?, ?, ?)", by, action, target,
      subject, at, reason)
  }

  /// Drops the draft that a text was written in, if it is the member's.
  func dropDraft(_ draft: DraftID?, of member: MemberID) throws(StoreError) {
    guard let draft else { return }
    try database.run("DELETE FROM draft WHERE id = ? AND member = ?", draft, member)
  }
}
