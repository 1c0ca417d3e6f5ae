// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What is said when something is watched, muted or bookmarked; the text is its name, such as `#12`
/// or `#open-data`.
public enum FollowPhrase: Phrasing {
  case watchesThread(String)
  case watchesTopic(String)
  case mutesThread(String)
  case mutesTopic(String)
  case neither(String)
  case bookmarked(String)
  case unbookmarked(String)
  /// Why a muted thread cannot be marked.
  case countsAsRead(String)
}

extension FollowPhrase {
  /// What is said of a stance that was taken, or given up with nil.
  public init(_ stance: Stance?, _ target: FollowTarget) {
    let name = target.reference.description
    self =
      switch (stance, target) {
      case (nil, _): .neither(name)
      case (.watch, .thread): .watchesThread(name)
      case (.watch, .topic): .watchesTopic(name)
      case (.mute, .thread): .mutesThread(name)
      case (.mute, .topic): .mutesTopic(name)
      }
  }

  /// What is said of a bookmark that was set or taken away.
  public init(isBookmarked: Bool, _ target: FollowTarget) {
    let name = target.reference.description
    self = isBookmarked ? .bookmarked(name) : .unbookmarked(name)
  }
}

extension FollowPhrase {
  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .watchesThread(let name):
      say(
        nl: "Je houdt \(name) in het oog: nieuwe berichten worden gemeld",
        fr: "Vous surveillez \(name) : les nouveaux messages sont signalés",
        de: "Sie beobachten \(name): neue Beiträge werden gemeldet",
        en: "You will be notified of new posts in \(name)")
    case .watchesTopic(let name):
      say(
        nl: "Je houdt \(name) in het oog: nieuwe gesprekken erover worden gemeld",
        fr: "Vous surveillez \(name) : les nouvelles conversations sur ce thème sont signalées",
        de: "Sie beobachten \(name): neue Gespräche dazu werden gemeldet",
        en: "You will be notified of new threads about \(name)")
    case .mutesThread(let name):
      say(
        nl: "\(name) is gedempt: niets eruit wordt gemeld, alles telt als gelezen",
        fr: "\(name) est en sourdine : rien n’est signalé, tout compte comme lu",
        de: "\(name) ist stummgeschaltet: nichts wird gemeldet, alles zählt als gelesen",
        en: "Muted \(name): you will not be notified, and all of it counts as read")
    case .mutesTopic(let name):
      say(
        nl: "\(name) is gedempt: gesprekken erover worden niet gemeld en tellen als gelezen",
        fr: "\(name) est en sourdine : les conversations sur ce thème ne sont pas signalées et comptent comme lues",
        de: "\(name) ist stummgeschaltet: Gespräche dazu werden nicht gemeldet und zählen als gelesen",
        en: "Muted \(name): you will not be notified of threads about it, and they count as read")
    case .neither(let name):
      say(
        nl: "\(name): niet meer in het oog, niet meer gedempt", fr: "\(name) n’est plus ni surveillé ni en sourdine",
        de: "\(name): nicht mehr beobachtet, nicht mehr stummgeschaltet", en: "\(name) is no longer watched or muted")
    case .bookmarked(let name):
      say(
        nl: "\(name) staat bij de bladwijzers in Ik", fr: "\(name) est parmi les signets, dans Moi",
        de: "\(name) steht bei den Lesezeichen unter Ich", en: "\(name) is among your bookmarks, under Me")
    case .unbookmarked(let name):
      say(
        nl: "\(name) is geen bladwijzer meer", fr: "\(name) n’est plus un signet",
        de: "\(name) ist kein Lesezeichen mehr", en: "\(name) is no longer bookmarked")
    case .countsAsRead(let name):
      say(
        nl: "\(name) is gedempt en telt als gelezen", fr: "\(name) est en sourdine et compte comme lu",
        de: "\(name) ist stummgeschaltet und zählt als gelesen", en: "\(name) is muted and counts as read")
    }
  }
}
