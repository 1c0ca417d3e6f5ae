// SPDX-License-Identifier: EUPL-1.2

import Terminal

extension Theme {
  /// Sets no colour at all, so that every terminal keeps the contrast its owner chose (WCAG 2.2,
  /// 1.4.3).
  public static let standard = Theme([
    .faint: Style(attributes: .dim), .strong: Style(attributes: .bold), .heading: Style(attributes: .bold),
    .board: Style(attributes: .bold), .currentPlace: Style(attributes: [.bold, .reverse]),
    .key: Style(attributes: .bold), .selected: Style(attributes: .reverse), .unread: Style(attributes: .bold),
    .waiting: Style(attributes: .bold), .helped: Style(attributes: .bold), .bridge: Style(attributes: .underline),
    .pinned: Style(attributes: .bold), .quote: Style(attributes: .dim), .link: Style(attributes: .underline),
    // Not reversed, so that it is neither the selection nor the match that the cursor stands on.
    .match: Style(attributes: [.bold, .underline]), .currentMatch: Style(attributes: [.bold, .underline, .reverse]),
    .deleted: Style(attributes: .dim), .inserted: Style(attributes: .bold), .status: Style(attributes: .bold),
    .error: Style(attributes: [.bold, .reverse]), .line: Style(attributes: .dim),
    .field: Style(attributes: .underline),
  ])

  /// The same with colours of the sixteen that every such terminal's owner has chosen to be read on their own
  /// background, which is left as it is. All that a colour says is said by a sign, a word or weight too.
  static let ownColours = Theme(
    standard,
    changing: [
      .key: Style(foreground: .indexed(6), attributes: .bold),
      .waiting: Style(foreground: .indexed(3), attributes: .bold),
      .helped: Style(foreground: .indexed(2), attributes: .bold),
      .bridge: Style(foreground: .indexed(5), attributes: .underline),
      .pinned: Style(foreground: .indexed(5), attributes: .bold), .link: Style(foreground: .indexed(6)),
      .deleted: Style(foreground: .indexed(1)), .inserted: Style(foreground: .indexed(2), attributes: .bold),
      .status: Style(foreground: .indexed(2), attributes: .bold),
      .error: Style(foreground: .indexed(1), attributes: [.bold, .reverse]),
    ])

  /// For terminals with a dark background, in colours of the 256-colour palette.
  static let dark = coloured(
    ground: 234, text: 252, faint: 246, strong: 255, accent: 117, good: 114, warm: 222, cross: 183, alarm: 210,
    line: 242, bar: 24, barText: 255, field: 236)

  /// For terminals with a light background.
  static let light = coloured(
    ground: 255, text: 235, faint: 241, strong: 232, accent: 25, good: 22, warm: 94, cross: 90, alarm: 124,
    line: 247, bar: 153, barText: 232, field: 253)

  /// The dark one of the eight basic colours; red on black has too little contrast (WCAG 2.2,
  /// 1.4.3).
  static let darkOfEight = coloured(
    ground: 0, text: 7, faint: 7, strong: 7, accent: 6, good: 2, warm: 3, cross: 6, alarm: 3, line: 7, bar: 7,
    barText: 0, field: 0, match: 3, fieldMark: .underline)

  /// The light one of the eight basic colours, of which only blue and red can be read on white.
  static let lightOfEight = coloured(
    ground: 7, text: 0, faint: 0, strong: 0, accent: 4, good: 0, warm: 0, cross: 4, alarm: 1, line: 0, bar: 4,
    barText: 7, field: 7, match: 3, fieldMark: .underline)

  // A pair always sets both sides, so that no terminal makes one of them unreadable.
  private static func coloured(
    ground: UInt8, text: UInt8, faint: UInt8, strong: UInt8, accent: UInt8, good: UInt8, warm: UInt8, cross: UInt8,
    alarm: UInt8, line: UInt8, bar: UInt8, barText: UInt8, field: UInt8, match: UInt8 = 222,
    fieldMark: Attributes = []
  ) -> Theme {
    let onMatch: UInt8 = match < 8 ? 0 : 232
    func style(_ colour: UInt8, _ attributes: Attributes = [], on back: UInt8? = nil) -> Style {
      Style(foreground: .indexed(colour), background: .indexed(back ?? ground), attributes: attributes)
    }
    return Theme([
      .text: style(text), .faint: style(faint), .strong: style(strong, .bold), .heading: style(accent, .bold),
      .board: style(strong, .bold), .place: style(faint), .currentPlace: style(barText, .bold, on: bar),
      .key: style(accent, .bold), .selected: style(barText, .bold, on: bar), .unread: style(strong, .bold),
      .waiting: style(warm, .bold), .helped: style(good, .bold), .bridge: style(cross), .pinned: style(warm),
      .quote: style(faint), .code: style(strong, on: field), .link: style(accent),
      .match: style(onMatch, on: match), .currentMatch: style(barText, [.bold, .underline], on: bar),
      .deleted: style(alarm), .inserted: style(good, .bold),
      .status: style(good, .bold),
      .error: style(alarm, .bold),
      .line: style(line), .field: style(strong, fieldMark, on: field),
    ])
  }
}
