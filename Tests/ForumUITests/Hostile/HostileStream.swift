// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Seeded

@testable import ForumUI
@testable import Terminal

/// What a cat on the keyboard, a broken line and a mad window manager send, the same for each seed.
struct HostileStream {
  /// One thing that reaches the program.
  enum Event: CustomStringConvertible {
    case input(InputEvent)
    case message(Message)

    var description: String {
      switch self {
      case .input(.key(let key)): key.description
      case .input(.paste(let text)): "paste of \(text.utf8.count)"
      case .input(.resize(let size)): "\(size.columns)x\(size.rows)"
      case .input(let other): "\(other)"
      case .message(let message): "\(message)"
      }
    }
  }

  var random: SeededRandom
  private let keys: [Key]
  private var waiting: [InputEvent] = []
  private var decoder = InputDecoder()

  init(seed: UInt64, keymap: Keymap) {
    random = SeededRandom(seed: seed)
    keys = keymap.bindings.flatMap(\.keys)
  }

  /// The next thing: a key that means something as a rule.
  mutating func next() -> Event {
    if let event = waiting.popLast() { return .input(event) }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<62: return .input(.key(keys.randomElement(using: &random) ?? Key(.enter)))
    case 62..<72: return .input(.key(Key("aehilnorst 1,#@:".randomElement(using: &random) ?? "a")))
    case 72..<84:
      waiting = bytes().reversed()
      return next()
    case 84..<87:
      let text = HostileTexts.all.randomElement(using: &random)?.text ?? ""
      return .input(.paste(Graphemes.editable(String(text.prefix(3_000)))))
    case 87..<94: return .input(.resize(size()))
    case 94..<97: return .message(.idle)
    default: return .message(.changedElsewhere)
    }
  }

  /// Some random bytes as the session would read them: decoded as UTF-8, then as keys.
  private mutating func bytes() -> [InputEvent] {
    let bytes = (0..<Int.random(in: 1...24, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random) : [0x1B, 0x5B, 0x4F, 0x3B, 0x31].randomElement(using: &random) ?? 0
    }
    let events = decoder.decode(String(decoding: bytes, as: UTF8.self).unicodeScalars.map { .scalar($0) }, at: 0)
    return events + decoder.finishPaste()
  }

  private mutating func size() -> Size {
    let extremes = [(1, 1), (2, 1), (1, 60), (300, 1), (40, 12), (39, 11), (80, 24), (120, 30), (119, 5), (0, 0)]
    if Bool.random(using: &random), let (columns, rows) = extremes.randomElement(using: &random) {
      return Size(columns: columns, rows: rows)
    }
    return Size(columns: Int.random(in: 1...220, using: &random), rows: Int.random(in: 1...70, using: &random))
  }
}
