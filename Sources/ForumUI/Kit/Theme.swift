// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// How each role looks.
public struct Theme: Equatable, Sendable {
  private let styles: [TextRole: Style]

  /// A theme from styles; a role without one is plain.
  init(_ styles: [TextRole: Style]) { self.styles = styles }

  /// A theme as another one, with some roles changed.
  init(_ theme: Theme, changing styles: [TextRole: Style]) {
    self.styles = theme.styles.merging(styles) { _, new in new }
  }

  /// How a role looks.
  subscript(role: TextRole) -> Style { styles[role] ?? .plain }
}

extension ThemeName {
  /// The theme, for a terminal of so many colours.
  func theme(colors: Int = 256) -> Theme {
    switch self {
    case .standard: colors < 16 ? .standard : .ownColours
    case .mono: .standard
    case .dark: colors < 256 ? .darkOfEight : .dark
    case .light: colors < 256 ? .lightOfEight : .light
    }
  }
}
