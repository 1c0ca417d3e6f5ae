// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A program with its arguments as a setting writes it: words parted by blanks, without a shell.
/// `%u` is the address; without it the address comes last.
struct ProgramSetting: Equatable, Sendable {
  /// The program and its arguments.
  let words: [String]

  /// The program of a setting; nil when it names none.
  init?(_ text: String) {
    words = text.split(separator: " ").map(String.init)
    if words.isEmpty { return nil }
  }

  /// As the setting writes it.
  var text: String { words.joined(separator: " ") }

  /// The words to run for an address, which is part of one argument whatever is in it.
  func arguments(opening address: WebAddress) -> [String] {
    let place = "%u"
    let hasPlace = words.dropFirst().contains { $0.contains(place) }
    return words.map { $0 == words.first ? $0 : $0.replacing(place, with: address.uri) }
      + (hasPlace ? [] : [address.uri])
  }
}
