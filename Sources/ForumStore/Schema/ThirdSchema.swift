// SPDX-License-Identifier: EUPL-1.2

/// The third step of the schema: until when a member was told of news; Docs/Schema.md says what
/// each part is for.
enum ThirdSchema {
  static let digest = """
    ALTER TABLE member ADD COLUMN last_digest INTEGER;
    """
}
