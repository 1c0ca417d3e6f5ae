// SPDX-License-Identifier: EUPL-1.2

/// A program that does nothing: what starting any Swift program costs, to compare `raad --version`
/// with.
@main
enum Empty {
  static func main() {}
}
