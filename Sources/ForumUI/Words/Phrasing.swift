// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A text of the interface that exists in all four languages; each area of the interface has an
/// enum of its own, whose cases say their four texts beside each other.
public protocol Phrasing {
  /// The text in a language of the interface.
  ///
  /// A language can be called with four texts and says its own, so that a text begins with
  /// `say(nl:fr:de:en:)` and one that is missing does not compile.
  func text(in say: InterfaceLanguage) -> String
}

extension InterfaceLanguage {
  /// The one of four texts that is in this language; only that one is made.
  public func callAsFunction(
    nl: @autoclosure () -> String, fr: @autoclosure () -> String, de: @autoclosure () -> String,
    en: @autoclosure () -> String
  ) -> String {
    switch self {
    case .nl: nl()
    case .fr: fr()
    case .de: de()
    case .en: en()
    }
  }

  /// The form of a word that goes with a number: French says the singular of nothing as well,
  /// Dutch, German and English of one alone.
  func plural(_ count: Int, _ one: String, _ other: String) -> String {
    count == 1 || (self == .fr && count == 0) ? one : other
  }

  /// A number and the word for what it counts; of so many and more it is always several.
  public func count(_ count: Int, _ one: String, _ other: String, isMore: Bool = false) -> String {
    isMore ? "\(count)+ \(other)" : "\(count) \(plural(count, one, other))"
  }

  /// A value after what it is.
  func named(_ name: String, _ value: String) -> String { "\(name)\(colon) \(value)" }

  /// A colon; French sets a blank before it.
  public var colon: String { self == .fr ? " :" : ":" }

  /// A phrase within another, in the same language.
  public func callAsFunction(_ phrase: some Phrasing) -> String { phrase.text(in: self) }
}

extension Phrasing {
  /// The text in Dutch.
  var nl: String { text(in: .nl) }
  /// The text in French.
  var fr: String { text(in: .fr) }
  /// The text in German.
  var de: String { text(in: .de) }
  /// The text in English.
  public var en: String { text(in: .en) }
}
