// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How long a question waits: working days for four weeks, then weeks, from a year on years.
struct WaitingPhrase: Phrasing, Hashable, Sendable {
  private let days: Int

  /// The wait of a thread that was started at a moment, until now.
  init(since created: Timestamp, _ reader: Reader) {
    self.init(workingDays: WorkingDays.between(created, reader.now, offset: reader.offset))
  }

  /// A wait of so many working days.
  init(workingDays: Int) { days = workingDays }

  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch span {
    case .today: say(nl: "sinds vandaag", fr: "depuis aujourd’hui", de: "seit heute", en: "since today")
    case .days(let count):
      say(
        nl: say.count(count, "werkdag", "werkdagen"),
        fr: say.count(count, "jour ouvré", "jours ouvrés"),
        de: say.count(count, "Arbeitstag", "Arbeitstage"),
        en: say.count(count, "working day", "working days"))
    case .weeks(let count):
      say(
        nl: say.count(count, "week", "weken"), fr: say.count(count, "semaine", "semaines"),
        de: say.count(count, "Woche", "Wochen"), en: say.count(count, "week", "weeks"))
    case .years(let count):
      say(
        nl: "\(count) jaar", fr: say.count(count, "an", "ans"),
        de: say.count(count, "Jahr", "Jahre"), en: say.count(count, "year", "years"))
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
