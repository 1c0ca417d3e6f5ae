// SPDX-License-Identifier: EUPL-1.2

/// A name in the four languages of the interface; any may be missing.
public struct Labels: Hashable, Sendable {
  /// The texts by language.
  public var texts: [InterfaceLanguage: String]

  /// Labels from texts by language.
  public init(_ texts: [InterfaceLanguage: String]) { self.texts = texts }

  /// The text in `language`, else in English, else `fallback`.
  public func text(in language: InterfaceLanguage, or fallback: String) -> String {
    texts[language] ?? texts[.en] ?? fallback
  }
}
