// SPDX-License-Identifier: EUPL-1.2

import Forum

extension DemoBoard {
  /// What a key of the demo is called: nobody has its other half.
  static let keyLabel = "demo"

  /// Gives the invented members keys, and has the last of them come in by the moderator's invitation.
  func addKeys(moderator: MemberID) throws(StoreError) {
    let at = time(Self.age.board)
    for (name, id) in members.sorted(by: { $0.value < $1.value }) {
      guard let key = Self.key(named: name) else { continue }
      _ = try store.insertKey(key, label: Self.keyLabel, to: id, by: nil, at: at)
    }
    guard let newest = members.values.max(), let code = InvitationCode(typed: Self.code) else { return }
    try store.database.run(
      "INSERT INTO invitation(secret, by, created, expires, uses_left) VALUES (?, ?, ?, ?, 0)", code.digest, moderator,
      at, at.adding(days: NewInvitation.usualDays))
    try store.database.run(
      "INSERT INTO invitation_use(invitation, member, at) VALUES (?, ?, ?)", store.database.lastInsertRowID, newest, at)
  }

  /// Used already, so that nobody comes in by it.
  private static let code = String(repeating: "demi", count: InvitationCode.length / 4)

  /// A key whose number is drawn from a name, as RFC 8709 writes it.
  private static func key(named name: String) -> PublicKey? {
    let parts = [Array(KeyType.ed25519.rawValue.utf8), SHA256.digest("raadhuis demo: \(name)".utf8)]
    return try? PublicKey(blob: parts.flatMap { [0, 0, 0, UInt8($0.count)] + $0 })
  }
}
