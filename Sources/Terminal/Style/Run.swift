// SPDX-License-Identifier: EUPL-1.2

/// A piece of text in one style.
public struct Run: Hashable, Sendable {
  /// The text, as it came: it is made harmless when it is drawn or wrapped.
  public var text: String
  /// Its style.
  public var style: Style

  /// A run.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
