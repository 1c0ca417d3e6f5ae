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

  /// The text in Dutch.
  public var nl: String {
    switch span {
    case .today: "sinds vandaag"
    case .days(let count): "\(count) \(count == 1 ? "werkdag" : "werkdagen")"
    case .weeks(let count): "\(count) weken"
    case .years(let count): "\(count) jaar"
    }
  }

  /// The text in French.
  public var fr: String {
    switch span {
    case .today: "depuis aujourd’hui"
    case .days(let count): "\(count) \(count == 1 ? "jour ouvré" : "jours ouvrés")"
    case .weeks(let count): "\(count) semaines"
    case .years(let count): "\(count) \(count == 1 ? "an" : "ans")"
    }
  }

  /// The text in German.
  public var de: String {
    switch span {
    case .today: "seit heute"
    case .days(let count): "\(count) \(count == 1 ? "Arbeitstag" : "Arbeitstage")"
    case .weeks(let count): "\(count) Wochen"
    case .years(let count): "\(count) \(count == 1 ? "Jahr" : "Jahre")"
    }
  }

  /// The text in English.
  public var en: String {
    switch span {
    case .today: "since today"
    case .days(let count): "\(count) working \(count == 1 ? "day" : "days")"
    case .weeks(let count): "\(count) weeks"
    case .years(let count): "\(count) \(count == 1 ? "year" : "years")"
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
