// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("Themes")
struct ThemeTests {
  static let all: [(name: ThemeName, colors: Int)] = ThemeName.allCases.flatMap { name in
    [8, 16, 256].filter { name == .standard || $0 != 16 }.map { (name, $0) }
  }

  @Test("never set only one side of a pair, and fit the terminal's colours", arguments: all)
  func pairs(name: ThemeName, colors: Int) {
    let theme = name.theme(colors: colors)
    for role in TextRole.allCases {
      let style = theme[role]
      // On the terminal's own background only the other side is set, with colours that its owner chose for that.
      let leavesGround = theme == .ownColours && style.background == nil
      #expect(leavesGround || (style.foreground == nil) == (style.background == nil), "\(role)")
      for case .indexed(let index)? in [style.foreground, style.background] { #expect(Int(index) < colors, "\(role)") }
    }
  }

  @Test("have enough contrast for every text (WCAG 2.2, 1.4.3), and for rules (1.4.11)", arguments: all)
  func contrast(name: ThemeName, colors: Int) {
    let theme = name.theme(colors: colors)
    for role in TextRole.allCases {
      guard case (.indexed(let text)?, .indexed(let ground)?) = (theme[role].foreground, theme[role].background) else {
        continue
      }
      let ratio = Self.contrast(text, ground)
      #expect(ratio >= (role == .line ? 2 : 4.5), "\(role) \(text) on \(ground): \(ratio)")
    }
  }

  @Test("tell what matters from plain text by more than colour", arguments: all)
  func weight(name: ThemeName, colors: Int) {
    let theme = name.theme(colors: colors)
    let plain = theme[.text]
    for role in [TextRole.selected, .currentPlace, .unread, .error, .match, .heading, .key] {
      let style = theme[role]
      #expect(style.attributes != plain.attributes || style.background != plain.background, "\(role)")
    }
    if name == .mono || (name == .standard && colors < 16) {
      #expect(TextRole.allCases.allSatisfy { theme[$0].foreground == nil })
    }
  }

  @Test("tell what is selected, found, and found under the cursor from each other by more than weight", arguments: all)
  func found(name: ThemeName, colors: Int) {
    let theme = name.theme(colors: colors)
    let styles = [TextRole.selected, .match, .currentMatch, .text].map { role in
      var style = theme[role]
      style.attributes.subtract(.bold)
      return style
    }
    #expect(Set(styles).count == styles.count)
  }

  @Test("colour what differs at a glance from the first start, and nothing where colours are few")
  func first() {
    #expect(Settings().theme.theme(colors: 0) == .standard && Settings().theme.theme(colors: 8) == .standard)
    let theme = Settings().theme.theme(colors: 16)
    let roles: [TextRole] = [.selected, .unread, .waiting, .helped, .bridge, .link, .key, .error]
    #expect(Set(roles.map { theme[$0] }).count == roles.count)
    for role in roles where theme[role].foreground != nil { #expect(theme[role].background == nil, "\(role)") }
  }

  @Test("every sign differs, in Unicode and in ASCII")
  func signs() {
    let states: [Sign] = [
      .unread, .unreadBefore, .answered, .waiting, .pinned, .locked, .hidden, .watched, .muted, .bookmarked,
      .bridge, .inMotion, .clash,
    ]
    for isUnicode in [true, false] { #expect(Set(states.map { $0.text(isUnicode: isUnicode) }).count == states.count) }
  }

  @Test("are chosen for a visit from the palette")
  @MainActor func chosen() throws {
    var script = try BoardScript()
    script.press("T")
    script.type("dark\n")
    #expect(script.app.world.theme == .dark && script.app.world.settings.theme == .dark)
  }

  /// The ratio of WCAG 2.2 for two colours of xterm's palette.
  private static func contrast(_ one: UInt8, _ other: UInt8) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ index: UInt8) -> Double {
    let basic: [(Int, Int, Int)] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    ]
    let steps = [0, 95, 135, 175, 215, 255]
    let number = Int(index)
    let (red, green, blue) =
      switch number {
      case ..<8: basic[number]
      case ..<232: (steps[(number - 16) / 36], steps[(number - 16) / 6 % 6], steps[(number - 16) % 6])
      default: (8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232))
      }
    func linear(_ part: Int) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
