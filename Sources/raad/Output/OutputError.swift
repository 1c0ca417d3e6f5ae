// SPDX-License-Identifier: EUPL-1.2

/// Output that could not be written.
struct OutputError: Error, Hashable {
  /// The operating system's `errno`.
  var code: Int32
}
