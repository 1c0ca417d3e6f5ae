// SPDX-License-Identifier: EUPL-1.2

/// The step that keeps why a certificate lets nobody in any more. One that went with its authority comes back with it; one
/// that was taken from its member does not.
enum RevokedPrincipals {
  static let columns = """
    ALTER TABLE member_principal ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE member_principal ADD COLUMN went_with_authority INTEGER NOT NULL DEFAULT 0
      CHECK (went_with_authority IN (0, 1));
    UPDATE member_principal SET went_with_authority = 1
      WHERE revoked = (SELECT authority.revoked FROM authority WHERE authority.id = member_principal.authority);
    """
}
