// SPDX-License-Identifier: EUPL-1.2

/// The step that keeps the number of the user behind a login: a system gives the name of somebody
/// who left to a new person, but not the number.
enum LoginNumbers {
  static let column = "ALTER TABLE member ADD COLUMN login_number INTEGER CHECK (login_number >= 0);"
}
