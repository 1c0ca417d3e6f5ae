// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is asked before a thread is moderated, and said afterwards.
enum ModerationPhrase: Phrasing {
  case confirmUnlock(Int)
  case locked(Int)
  case unlocked(Int)
  case hidden(Int)
  case shown(Int)
  case pinned(Int)
  case unpinned(Int)

  /// What is said of an act; nil for acts that moderate nothing.
  init?(_ act: Act) {
    switch act {
    case .lock(let reason, let number): self = reason == nil ? .unlocked(number) : .locked(number)
    case .hide(let isHidden, let number, _): self = isHidden ? .hidden(number) : .shown(number)
    case .pinThread(let isPinned, let number): self = isPinned ? .pinned(number) : .unpinned(number)
    default: return nil
    }
  }
}

extension ModerationPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .confirmUnlock(let number):
      say(
        nl: "#\(number) heropenen? Daarna kan iedereen weer antwoorden.",
        fr: "Rouvrir #\(number) ? Tout le monde pourra de nouveau répondre.",
        de: "#\(number) wieder öffnen? Danach können alle wieder antworten.",
        en: "Unlock #\(number)? Everyone can reply again then.")
    case .locked(let number):
      say(
        nl: "#\(number) is gesloten", fr: "#\(number) est fermée",
        de: "#\(number) ist geschlossen", en: "#\(number) is locked")
    case .unlocked(let number):
      say(
        nl: "#\(number) is heropend", fr: "#\(number) est rouverte",
        de: "#\(number) ist wieder offen", en: "#\(number) is unlocked")
    case .hidden(let number):
      say(
        nl: "#\(number) is verborgen voor wie geen moderator is",
        fr: "#\(number) est masquée pour qui ne modère pas",
        de: "#\(number) ist für alle außer der Moderation verborgen",
        en: "#\(number) is hidden from all but moderators")
    case .shown(let number):
      say(
        nl: "#\(number) is weer zichtbaar", fr: "#\(number) est de nouveau visible",
        de: "#\(number) ist wieder sichtbar", en: "#\(number) can be seen again")
    case .pinned(let number):
      say(
        nl: "#\(number) is vastgezet", fr: "#\(number) est épinglée",
        de: "#\(number) ist angeheftet", en: "#\(number) is pinned")
    case .unpinned(let number):
      say(
        nl: "#\(number) is niet meer vastgezet", fr: "#\(number) n’est plus épinglée",
        de: "#\(number) ist nicht mehr angeheftet", en: "#\(number) is no longer pinned")
    }
  }
}
