// SPDX-License-Identifier: EUPL-1.2

/// Output that could not be written.
struct OutputError: Error, Hashable {
  /// The operating system's `errno`.
  var code: Int32
}

/// Output that could not be written after something was done that stays done.
struct UnsaidError: Error, Hashable {
  /// What was made, as it would have been told.
  var made: String
  /// Why it could not be told.
  var error: OutputError
}
