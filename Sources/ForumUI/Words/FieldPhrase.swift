// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The name of a field of a form or an option, in small letters where the language allows.
public struct FieldPhrase: Phrasing, Sendable {
  let field: Field

  /// The name of a field.
  public init(_ field: Field) { self.field = field }
}
