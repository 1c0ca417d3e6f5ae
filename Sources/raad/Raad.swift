// SPDX-License-Identifier: EUPL-1.2

/// The command.
@main
enum Raad {
  static func main() {}
}
