// SPDX-License-Identifier: EUPL-1.2

/// The language of a post: an ISO 639-1 code, or `und` when unknown.
public struct Language: RawRepresentable, Hashable, Sendable {
  /// The code, two small letters or `und`.
  public let rawValue: String

  /// The language of a code; nil unless it is two small ASCII letters or `und`.
  public init?(rawValue: String) {
    let letters = rawValue.utf8.allSatisfy { (0x61...0x7a).contains($0) }
    guard rawValue == "und" || (letters && rawValue.utf8.count == 2) else { return nil }
    self.rawValue = rawValue
  }

  /// The language of the interface as a language of posts.
  public init(_ language: InterfaceLanguage) { rawValue = language.rawValue }

  private init(known: String) { rawValue = known }

  /// Not known (ISO 639-2 `und`).
  public static let unknown = Language(known: "und")
}
