// SPDX-License-Identifier: EUPL-1.2

import Forum

/// For whom a text or screen is made: language, time and zone come in as values, so that everything
/// can be tested.
public struct Reader: Sendable {
  /// The language of the interface.
  public var language: InterfaceLanguage
  /// The present moment.
  public var now: Timestamp
  /// Seconds that the reader's clock is ahead of UTC at a moment.
  public var offset: @Sendable (Timestamp) -> Int
  /// Whether the terminal shows UTF-8; otherwise signs and lines have an ASCII form.
  public var isUnicode: Bool

  /// A reader; in UTC unless a zone is given.
  public init(
    language: InterfaceLanguage, now: Timestamp, isUnicode: Bool = true,
    offset: @escaping @Sendable (Timestamp) -> Int = { _ in 0 }
  ) {
    self.language = language
    self.now = now
    self.isUnicode = isUnicode
    self.offset = offset
  }

  /// A phrase in the reader's language.
  public func callAsFunction(_ phrase: some Phrasing) -> String { phrase.text(in: language) }
}
