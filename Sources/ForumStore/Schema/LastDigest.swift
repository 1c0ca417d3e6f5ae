// SPDX-License-Identifier: EUPL-1.2

/// Until when a member was told of news; Docs/Schema.md says what each
/// part is for.
enum LastDigest {
  static let digest = """
    ALTER TABLE member ADD COLUMN last_digest INTEGER;
    """
}
