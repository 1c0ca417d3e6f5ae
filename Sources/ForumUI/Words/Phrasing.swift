// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A text of the interface that exists in all four languages; each area of the interface has an enum of its own.
///
/// Each language is an exhaustive switch over the cases, so that a missing text does not compile.
public protocol Phrasing {
  /// The text in Dutch.
  var nl: String { get }
  /// The text in French.
  var fr: String { get }
  /// The text in German.
  var de: String { get }
  /// The text in English.
  var en: String { get }
}

extension Phrasing {
  /// The text in a language of the interface.
  public func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .nl: nl
    case .fr: fr
    case .de: de
    case .en: en
    }
  }
}
