// SPDX-License-Identifier: EUPL-1.2

/// A name by which a theme is chosen.
public enum ThemeName: String, CaseIterable, Sendable {
  /// The terminal's own colours on its own background; without any where it has fewer than sixteen.
  case standard = "default"
  case dark
  case light
  case mono
}
