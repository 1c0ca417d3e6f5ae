// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A numbered part of the board on the first line of the screen; `PlaceRow` says what it shows.
struct Place: Phrasing, Hashable, Sendable {
  /// The command that goes there.
  let command: Command

  init(going command: Command) { self.command = command }

  /// What it is called: as the command that goes there.
  func text(in say: InterfaceLanguage) -> String { say(KeyPhrase.hint(command)) }

  static let today = Place(going: .today)
  static let advice = Place(going: .advice)
  static let tips = Place(going: .tips)
  static let stories = Place(going: .stories)
  static let people = Place(going: .people)
  static let topics = Place(going: .topics)
  static let me = Place(going: .me)
  static let networks = Place(going: .networks)
  static let agenda = Place(going: .agenda)
}
