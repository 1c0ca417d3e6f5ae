// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How long a question waits: working days for four weeks, then weeks, from a year on years.
public struct WaitingPhrase: Phrasing, Hashable, Sendable {
  private let days: Int

  /// The wait of a thread that was started at a moment, until now.
  init(since created: Timestamp, _ reader: Reader) {
    self.init(workingDays: WorkingDays.between(created, reader.now, offset: reader.offset))
  }

  /// A wait of so many working days.
  public init(workingDays: Int) { days = workingDays }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch span {
    case .today: say(nl: "sinds vandaag", fr: "depuis aujourd’hui", de: "seit heute", en: "since today")
    case .days(let count):
      say(
        nl: "\(count) \(count == 1 ? "werkdag" : "werkdagen")",
        fr: "\(count) \(count == 1 ? "jour ouvré" : "jours ouvrés")",
        de: "\(count) \(count == 1 ? "Arbeitstag" : "Arbeitstage")",
        en: "\(count) working \(count == 1 ? "day" : "days")")
    case .weeks(let count):
      say(nl: "\(count) weken", fr: "\(count) semaines", de: "\(count) Wochen", en: "\(count) weeks")
    case .years(let count):
      say(
        nl: "\(count) jaar", fr: "\(count) \(count == 1 ? "an" : "ans")",
        de: "\(count) \(count == 1 ? "Jahr" : "Jahre")", en: "\(count) \(count == 1 ? "year" : "years")")
    }
  }

  private enum Span {
    case today
    case days(Int)
    case weeks(Int)
    case years(Int)
  }

  private var span: Span {
    switch days {
    case ...0: .today
    case ...20: .days(days)
    case ..<261: .weeks(days / 5)
    default: .years(days / 261)
    }
  }
}
