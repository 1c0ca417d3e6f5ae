// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A numbered part of the board on the first line of the screen; `PlaceRow` says what it shows.
public struct Place: Phrasing, Sendable {
  /// The command that goes there.
  public let command: Command
  private let name: @Sendable (InterfaceLanguage) -> String

  init(_ command: Command, name: @escaping @Sendable (InterfaceLanguage) -> String) {
    self.command = command
    self.name = name
  }

  /// What it is called.
  public func text(in say: InterfaceLanguage) -> String { name(say) }

  static let today = Place(.today) { $0(nl: "Vandaag", fr: "Aujourd’hui", de: "Heute", en: "Today") }
  static let advice = Place(.advice) { $0(nl: "Raad", fr: "Conseils", de: "Rat", en: "Advice") }
  static let tips = Place(.tips) { $0(nl: "Tips", fr: "Astuces", de: "Tipps", en: "Tips") }
  static let stories = Place(.stories) { $0(nl: "Ervaringen", fr: "Récits", de: "Erfahrungen", en: "Stories") }
  static let people = Place(.people) { $0(nl: "Mensen", fr: "Membres", de: "Leute", en: "People") }
  static let topics = Place(.topics) { $0(nl: "Thema’s", fr: "Thèmes", de: "Themen", en: "Topics") }
  static let me = Place(.me) { $0(nl: "Ik", fr: "Moi", de: "Ich", en: "Me") }
}

/// A place is where its command goes.
extension Place: Hashable {
  /// The same place.
  public static func == (one: Place, other: Place) -> Bool { one.command == other.command }

  /// By its command.
  public func hash(into hasher: inout Hasher) { hasher.combine(command) }
}
