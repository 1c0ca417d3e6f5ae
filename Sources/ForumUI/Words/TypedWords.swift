// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Words of which one is typed: as programs write them, and as readers of any language call them, since
/// boards of several languages have users who type what they know.
public struct TypedWords: Hashable, Sendable {
  /// As programs write them.
  public let words: [String]
  /// What each name without case, accents and signs stands for.
  private let meanings: [String: String]
  private let names: [String]

  /// Words with the names that readers have for each.
  public init(_ words: [String], names phrases: (String) -> [any Phrasing] = { _ in [] }) {
    var meanings = Dictionary(words.map { (Self.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    var names: [String] = []
    for (word, phrase) in words.flatMap({ word in phrases(word).map { (word, $0) } }) {
      for language in InterfaceLanguage.allCases {
        let key = Self.key(phrase.text(in: language))
        guard !key.isEmpty, meanings[key] == nil else { continue }
        meanings[key] = word
        names.append(key)
      }
    }
    self.words = words
    self.meanings = meanings
    self.names = names
  }

  /// The word that a text stands for; nil when it is none of them.
  public func word(for text: String) -> String? { meanings[Self.key(text)] }

  /// What a text that is none of them may have meant: the nearest of them, else the nearest names, else all.
  public func nearest(to text: String) -> [String] {
    for candidates in [words, names] {
      let nearest = Suggestions.nearest(to: text, in: candidates)
      if !nearest.isEmpty { return nearest }
    }
    return words
  }

  /// Blanks and signs are typed in many ways.
  private static func key(_ text: String) -> String {
    Folding.fold(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}

/// A value that is typed by one of a few words.
package protocol TypedValue: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// What readers call it.
  var typedNames: [any Phrasing] { get }
}

extension TypedValue {
  /// The words for all of its kind.
  package static var typed: TypedWords {
    TypedWords(allCases.map(\.rawValue)) { word in Self(rawValue: word)?.typedNames ?? [] }
  }

  /// The value that a text stands for in any language; nil when it is none.
  package init?(typed text: String) {
    guard let value = Self.typed.word(for: text).flatMap({ Self(rawValue: $0) }) else { return nil }
    self = value
  }
}

extension ThreadKind: TypedValue { package var typedNames: [any Phrasing] { [ValuePhrase.kind(self)] } }
extension CallKind: TypedValue { package var typedNames: [any Phrasing] { [ValuePhrase.callKind(self)] } }
extension StoryStage: TypedValue { package var typedNames: [any Phrasing] { [ValuePhrase.stage(self)] } }
extension RoleFamily: TypedValue { package var typedNames: [any Phrasing] { [ValuePhrase.roleFamily(self)] } }
extension NetworkStage: TypedValue { package var typedNames: [any Phrasing] { [MeetingPhrase.stage(self)] } }
extension Membership: TypedValue { package var typedNames: [any Phrasing] { [MeetingPhrase.membership(self)] } }
extension NetworkGoal: TypedValue { package var typedNames: [any Phrasing] { [MeetingPhrase.goal(self)] } }
extension ManagementSupport: TypedValue { package var typedNames: [any Phrasing] { [MeetingPhrase.support(self)] } }
extension NetworkBudget: TypedValue { package var typedNames: [any Phrasing] { [MeetingPhrase.budget(self)] } }
extension EventKind: TypedValue { package var typedNames: [any Phrasing] { [MeetingPhrase.eventKind(self)] } }
extension EventCategory: TypedValue { package var typedNames: [any Phrasing] { [MeetingPhrase.category(self)] } }
extension Attendance: TypedValue { package var typedNames: [any Phrasing] { [MeetingPhrase.attendance(self)] } }
extension PollKind: TypedValue { package var typedNames: [any Phrasing] { [PollPhrase.kind(self)] } }
extension PollFilter.Part: TypedValue { package var typedNames: [any Phrasing] { [TypedName.part(self)] } }
extension GoalSource: TypedValue {
  package var typedNames: [any Phrasing] { [TypedName.goalSource(self), MeetingPhrase.goalSource(self)] }
}
extension TieRule: TypedValue {
  package var typedNames: [any Phrasing] { [TypedName.tieRule(self), PollPhrase.tieRule(self)] }
}
extension EventState: TypedValue {
  package var typedNames: [any Phrasing] {
    EventStanding(rawValue: rawValue).map { [MeetingPhrase.standing($0)] } ?? []
  }
}

extension TypedWords {
  /// What can be said of each date: yes, if need be, no.
  public static let dateAnswers = TypedWords(["yes", "if-need-be", "no"]) { [PollPhrase.option($0)] }

  /// What is chosen by a word in a poll of a kind.
  public static func options(of kind: PollKind) -> TypedWords {
    TypedWords(kind.words) { [PollPhrase.option($0)] }
  }

  /// As what somebody is admitted to a network.
  public static let standings = TypedWords([NetworkStanding.member, .board].map(\.rawValue)) { word in
    NetworkStanding(rawValue: word).map { [MeetingPhrase.networkStanding($0)] } ?? []
  }

  /// The audiences that have no name of their own.
  public static let audiences = TypedWords([Audience.all, .boards].map(\.word.rawValue)) { word in
    word == Audience.boards.word.rawValue
      ? [AudiencePhrase.boards, TypedName.boards] : [AudiencePhrase.all, TypedName.all]
  }
}

/// Short names of what is otherwise said in a sentence, for typing.
public enum TypedName: Phrasing, Sendable {
  case tieRule(TieRule)
  case goalSource(GoalSource)
  case part(PollFilter.Part)
  case all
  case boards

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .tieRule(.earliest): say(nl: "eerste", fr: "premier", de: "erster", en: "first")
    case .tieRule(.shared): say(nl: "samen", fr: "ensemble", de: "gemeinsam", en: "shared")
    case .tieRule(.lot): say(nl: "lot", fr: "sort", de: "Los", en: "lot")
    case .tieRule(.owner): say(nl: "eigenaar", fr: "responsable", de: "Verantwortliche", en: "owner")
    case .goalSource(.board): say(nl: "bestuur", fr: "comité", de: "Vorstand", en: "board")
    case .goalSource(.members): say(nl: "leden", fr: "membres", de: "Mitglieder", en: "members")
    case .goalSource(.organisation):
      say(nl: "organisatie", fr: "organisation", de: "Organisation", en: "organisation")
    case .part(.open): say(ValuePhrase.state(.open))
    case .part(.owed): say(nl: "nog te schrijven", fr: "à écrire", de: "steht aus", en: "owed")
    case .part(.done): say(PollPhrase.phase(.done, .choice))
    case .all: say(nl: "iedereen", fr: "tous", de: "alle", en: "everybody")
    case .boards: say(nl: "besturen", fr: "comités", de: "Vorstände", en: "boards")
    }
  }
}
