// SPDX-License-Identifier: EUPL-1.2

/// A name by which a theme is chosen.
public enum ThemeName: String, CaseIterable, Sendable {
  /// The terminal's own two colours, with weight and underline.
  case standard = "default"
  case dark
  case light
  case mono
}
