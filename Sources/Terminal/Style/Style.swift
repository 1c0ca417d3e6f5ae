// SPDX-License-Identifier: EUPL-1.2

/// Colours and attributes of a cell.
public struct Style: Hashable, Sendable {
  /// The characters' colour; nil is the terminal's own.
  var foreground: Color?
  /// The colour behind them; nil is the terminal's own.
  var background: Color?
  /// Weight, slant and the like.
  var attributes: Attributes

  /// A style; what is not named stays the terminal's own.
  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours without any attribute.
  public static let plain = Style()

  /// The same style with these attributes too.
  public func adding(_ attributes: Attributes) -> Style {
    Style(foreground: foreground, background: background, attributes: self.attributes.union(attributes))
  }
}
