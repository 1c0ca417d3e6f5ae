// SPDX-License-Identifier: EUPL-1.2

/// What this program calls itself.
enum Version {
  static let number = "0.1.0"
  static let text = "raad \(number)"
}
