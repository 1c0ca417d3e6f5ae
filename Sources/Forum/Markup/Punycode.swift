// SPDX-License-Identifier: EUPL-1.2

/// The form in which letters beyond ASCII stand in the names of hosts (RFC 3492, with the prefix of
/// RFC 5890).
enum Punycode {
  /// What a label in this form begins with.
  static let prefix = "xn--"

  private static let base = 36
  private static let leastDigit = 1
  private static let mostDigit = 26
  private static let skew = 38
  private static let damp = 700
  private static let initialBias = 72
  private static let initialScalar = 128
  /// A label of DNS is not longer; more is not looked at, since the work grows with the square.
  private static let longest = 63

  /// A label in ASCII; as it is when it is in ASCII already, nil when it is too long for a label.
  static func ascii(_ label: some StringProtocol) -> String? {
    let scalars = label.unicodeScalars.map { Int($0.value) }
    guard scalars.count <= longest else { return nil }
    guard scalars.contains(where: { $0 >= initialScalar }) else { return String(label) }
    let plain = label.unicodeScalars.filter(\.isASCII)
    var output = String(String.UnicodeScalarView(plain))
    var handled = plain.count
    if handled > 0 { output += "-" }
    var next = initialScalar
    var delta = 0
    var bias = initialBias
    while handled < scalars.count {
      let least = scalars.filter { $0 >= next }.min() ?? next
      delta += (least - next) * (handled + 1)
      next = least
      for scalar in scalars {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        write(delta, bias, to: &output)
        bias = adapted(delta, points: handled + 1, isFirst: handled == plain.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return prefix + output
  }

  /// The letters of a label with the prefix; nil when it is none or says nothing.
  static func letters(_ label: some StringProtocol) -> String? {
    guard label.utf8.count <= longest, label.lowercased().hasPrefix(prefix) else { return nil }
    let text = label.dropFirst(prefix.count)
    let border = text.lastIndex(of: "-")
    var scalars = border.map { Array(text[..<$0].unicodeScalars) } ?? []
    var rest = Substring(text[(border.map(text.index(after:)) ?? text.startIndex)...]).utf8
    var next = initialScalar
    var place = 0
    var bias = initialBias
    while !rest.isEmpty {
      let before = place
      var weight = 1
      var digits = base
      while true {
        guard let digit = rest.popFirst().flatMap(value) else { return nil }
        place += digit * weight
        let limit = threshold(digits, bias)
        if digit < limit { break }
        weight *= base - limit
        digits += base
        // Beyond this nothing is a scalar any more.
        guard place < 1 << 40, weight < 1 << 40 else { return nil }
      }
      bias = adapted(place - before, points: scalars.count + 1, isFirst: before == 0)
      next += place / (scalars.count + 1)
      place %= scalars.count + 1
      guard next < 0x11_0000, let scalar = Unicode.Scalar(UInt32(next)) else { return nil }
      scalars.insert(scalar, at: place)
      place += 1
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func write(_ delta: Int, _ bias: Int, to output: inout String) {
    var left = delta
    var digits = base
    while true {
      let limit = threshold(digits, bias)
      if left < limit { break }
      output.unicodeScalars.append(sign(limit + (left - limit) % (base - limit)))
      left = (left - limit) / (base - limit)
      digits += base
    }
    output.unicodeScalars.append(sign(left))
  }

  private static func threshold(_ digits: Int, _ bias: Int) -> Int {
    min(max(digits - bias, leastDigit), mostDigit)
  }

  private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / points
    var digits = 0
    while delta > (base - leastDigit) * mostDigit / 2 {
      delta /= base - leastDigit
      digits += base
    }
    return digits + (base - leastDigit + 1) * delta / (delta + skew)
  }

  private static func sign(_ digit: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(digit < 26 ? 0x61 + digit : 0x30 + digit - 26))
  }

  private static func value(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30 + 26
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61
    default: nil
    }
  }
}
