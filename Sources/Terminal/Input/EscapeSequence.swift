// SPDX-License-Identifier: EUPL-1.2

/// A control sequence (ECMA-48, 5.4) that terminfo does not know, behind its Escape.
///
/// Those that xterm and its kin send for keys are understood; of the others only the length
/// matters, so that they are not taken for typed text.
struct EscapeSequence: Equatable {
  /// How many scalars it has, the Escape not counted.
  let length: Int
  /// The key it stands for, if it is one.
  let key: Key?

  /// The sequence at the beginning of what follows an Escape; nil if there is none, or if it is not
  /// complete.
  init?(_ inputs: ArraySlice<RawInput>) {
    let scalars = inputs.prefix(Self.longest).prefix { if case .scalar = $0 { true } else { false } }.compactMap {
      input in
      if case .scalar(let scalar) = input { scalar } else { nil }
    }
    guard scalars.count > 1 else { return nil }
    switch scalars[0] {
    case "O":
      length = 2
      key = Self.letterKey(scalars[1], [])
    case "[":
      guard let end = scalars[1...].firstIndex(where: { !(0x20..<0x40).contains($0.value) }),
        (0x40..<0x7F).contains(scalars[end].value)
      else { return nil }
      length = end + 1
      key = Self.key(parameters: scalars[1..<end], final: scalars[end])
    default: return nil
    }
  }

  /// Whether what follows an Escape is a control sequence of which the end has not come yet.
  static func isCut(_ inputs: ArraySlice<RawInput>) -> Bool {
    guard inputs.count < longest, inputs.first == .scalar("[") else { return false }
    return inputs.dropFirst().allSatisfy { input in
      if case .scalar(let scalar) = input { (0x20..<0x40).contains(scalar.value) } else { false }
    }
  }

  /// So many scalars are looked at: more than any sequence has.
  private static let longest = 32

  private static func key(parameters: ArraySlice<Unicode.Scalar>, final: Unicode.Scalar) -> Key? {
    // A private parameter (ECMA-48, 5.4.2) is an answer's; no key is told so.
    if let first = parameters.first, (0x3C..<0x40).contains(first.value) { return nil }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { part in
      Int(String(String.UnicodeScalarView(part.prefix { $0 != ":" }))) ?? 0
    }
    let first = numbers.first ?? 0
    let modifiers = numbers.count > 1 ? Key.Modifiers(xterm: numbers[1]) : []
    switch final {
    case "~" where first == 27 && numbers.count > 2: return characterKey(numbers[2], modifiers)
    case "~": return tildeKey(first, modifiers)
    case "u": return characterKey(first, modifiers)
    case "Z": return Key(.tab, .shift)
    // The cursor's place, as a terminal answers late, ends like F3: a key's first number is 1.
    default: return first > 1 ? nil : letterKey(final, modifiers)
    }
  }

  private static func letterKey(_ letter: Unicode.Scalar, _ modifiers: Key.Modifiers) -> Key? {
    let code: Key.Code? =
      switch letter {
      case "A": .up
      case "B": .down
      case "C": .right
      case "D": .left
      case "F": .end
      case "H": .home
      case "M": .enter
      case "P": .function(1)
      case "Q": .function(2)
      case "R": .function(3)
      case "S": .function(4)
      default: nil
      }
    return code.map { Key($0, modifiers) }
  }

  private static func tildeKey(_ number: Int, _ modifiers: Key.Modifiers) -> Key? {
    let code: Key.Code? =
      switch number {
      case 1, 7: .home
      case 2: .insert
      case 3: .delete
      case 4, 8: .end
      case 5: .pageUp
      case 6: .pageDown
      case 11...15: .function(number - 10)
      case 17...21: .function(number - 11)
      case 23, 24: .function(number - 12)
      default: nil
      }
    return code.map { Key($0, modifiers) }
  }

  private static func characterKey(_ value: Int, _ modifiers: Key.Modifiers) -> Key? {
    guard value > 0, let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
    let key = Key(typed: scalar)
    return Key(key.code, key.modifiers.union(modifiers))
  }
}
