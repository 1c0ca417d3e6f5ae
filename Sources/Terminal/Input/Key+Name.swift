// SPDX-License-Identifier: EUPL-1.2

extension Key: CustomStringConvertible, LosslessStringConvertible {
  private static let names: [(code: Code, name: String)] = [
    (.character(" "), "Space"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"),
    (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.insert, "Ins"), (.delete, "Del"),
    (.backspace, "Backspace"), (.enter, "Enter"), (.tab, "Tab"), (.escape, "Esc"),
  ]
  private static let prefixes: [(modifier: Modifiers, name: String)] = [
    (.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-"),
  ]

  /// The key as people write it: `Ctrl-S`, `Alt-f`, `Shift-Tab`, `F1`, `Space`, `PgUp`, `#`.
  public var description: String {
    Self.prefixes.map { modifiers.contains($0.modifier) ? $0.name : "" }.joined() + name
  }

  /// The key of a name as `description` writes it; the case of modifiers and of named keys does not
  /// matter.
  ///
  /// nil for a name of no key, or of one that no terminal sends.
  public init?(_ description: String) {
    var rest = Substring(description)
    var modifiers: Modifiers = []
    while let prefix = Self.prefixes.first(where: {
      rest.count > $0.name.count && rest.prefix($0.name.count).lowercased() == $0.name.lowercased()
    }) {
      guard modifiers.insert(prefix.modifier).inserted else { return nil }
      rest = rest.dropFirst(prefix.name.count)
    }
    guard let code = Self.code(named: rest) else { return nil }
    self.init(code, modifiers)
  }

  private var name: String {
    switch code {
    case .function(let number): return "F\(number)"
    case .character(let character) where character != " ":
      return modifiers.contains(.control) ? character.uppercased() : String(character)
    default: return Self.names.first { $0.code == code }?.name ?? ""
    }
  }

  private static func code(named name: Substring) -> Code? {
    if name.count == 1, let character = name.first {
      let isShown = character != " " && DisplayText.sanitised(String(character)) == String(character)
      return isShown ? .character(character) : nil
    }
    let lowercase = name.lowercased()
    if let named = names.first(where: { $0.name.lowercased() == lowercase }) { return named.code }
    guard lowercase.first == "f", let number = Int(lowercase.dropFirst()), (1...63).contains(number),
      lowercase == "f\(number)"
    else { return nil }
    return .function(number)
  }
}
