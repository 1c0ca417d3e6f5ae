// SPDX-License-Identifier: EUPL-1.2

/// Texts that try to take over the terminal, the layout or the reader's patience; other programs
/// may have put them on a board, past the rules for what members type.
enum HostileTexts {
  /// Each with a name for the failure.
  static let all: [(name: String, text: String)] =
    escapes + directions + shapes + sizes
    + [("every category", everyCategory), ("every control", everyControl)]

  private static let escapes: [(name: String, text: String)] = [
    ("clear and colour", "\u{1B}[2J\u{1B}[1;31mred\u{1B}[0m\u{1B}[H"),
    ("reset", "\u{1B}c\u{1B}[!p"),
    ("window title", "\u{1B}]0;owned\u{7}\u{1B}]2;owned\u{1B}\\"),
    ("clipboard", "\u{1B}]52;c;cm0gLXJmIH4=\u{7}"),
    ("link", "\u{1B}]8;;https://evil.example\u{1B}\\here\u{1B}]8;;\u{1B}\\"),
    ("answer back", "\u{1B}[6n\u{1B}[c\u{1B}P$q\"p\u{1B}\\\u{5}"),
    ("eight-bit controls", "\u{9B}31m\u{9D}0;owned\u{9C}\u{90}q\u{9C}\u{84}\u{85}\u{8D}"),
    ("backspaces", "good\u{8}\u{8}\u{8}\u{8}evil\rover\u{7F}\u{B}\u{C}"),
    ("cut short", "text \u{1B}["), ("nothing", "a\u{0}b\u{0}"),
    ("shift out", "\u{E}lqqk\u{F}\u{1B}(0lqqk\u{1B}(B"),
  ]

  private static let directions: [(name: String, text: String)] = [
    ("override", "user\u{202E}gpj.exe\u{202C} \u{202D}abc"),
    ("isolates never closed", String(repeating: "\u{2066}\u{2067}\u{2068}", count: 500) + "x"),
    ("marks", "a\u{200E}b\u{200F}c\u{61C}d"),
    ("hidden", "pay\u{200B}pal\u{2060}\u{FEFF}\u{AD}\u{180E}\u{34F} \u{E0041}\u{E0042}\u{E007F}"),
    ("right to left", "שלום עולם مرحبا بالعالم"),
  ]

  private static let shapes: [(name: String, text: String)] = [
    ("zalgo", "h" + String(repeating: "\u{315}\u{31B}\u{321}\u{489}", count: 60) + "e\u{302}\u{336}llo"),
    ("marks without end", "a" + String(repeating: "\u{301}", count: 10_000)),
    ("marks alone", String(repeating: "\u{301}", count: 200)),
    ("families", String(repeating: "👨\u{200D}👩\u{200D}👧\u{200D}👦", count: 50) + "👍🏽🏽🏽❤\u{FE0F}\u{FE0E}"),
    ("flags", String(repeating: "🇧", count: 101) + "🏴\u{E0067}\u{E0062}\u{E007F}"),
    (
      "conjoining", String(repeating: "\u{1112}\u{1161}\u{11AB}", count: 100) + String(repeating: "\u{1160}", count: 99)
    ),
    ("private and unassigned", "\u{E000}\u{F8FF}\u{FFFE}\u{FFFF}\u{10FFFF}\u{378}"),
    ("widest", "﷽𒐫꧅⸻" + String(repeating: "漢", count: 200)),
  ]

  private static let sizes: [(name: String, text: String)] = [
    ("one long line", String(repeating: "x", count: 100_000)),
    ("one long line of words", String(repeating: "word ", count: 2_000)),
    ("nothing but lines", "a" + String(repeating: "\n", count: 5_000) + "b"),
    ("nothing but tabs", String(repeating: "\t", count: 2_000) + "b"),
    ("quotes in quotes", String(repeating: ">", count: 2_000) + " deep\n" + String(repeating: "> ", count: 500)),
    ("stars", String(repeating: "*", count: 3_000) + String(repeating: "_a", count: 1_000)),
    ("brackets", String(repeating: "[", count: 3_000) + String(repeating: "[a](", count: 500)),
    ("backticks", (1..<100).map { String(repeating: "`", count: $0) }.joined(separator: " ")),
    ("references", String(repeating: "#1 tip:1 @an #social-media ", count: 300)),
    ("addresses", (0..<200).map { "https://example.org/\($0)?q=%1B" }.joined(separator: " ")),
  ]

  /// A scalar of every general category and of every thousandth place of Unicode.
  private static let everyCategory: String = {
    var seen: Set<Unicode.GeneralCategory> = []
    var scalars = String.UnicodeScalarView()
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if value % 997 == 0 || seen.insert(scalar.properties.generalCategory).inserted { scalars.append(scalar) }
    }
    return String(scalars)
  }()

  private static let everyControl = String(
    String.UnicodeScalarView(((0...0x1F).map(UInt32.init) + (0x7F...0x9F)).compactMap { Unicode.Scalar($0) }))
}
