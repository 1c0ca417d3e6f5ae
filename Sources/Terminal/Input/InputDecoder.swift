// SPDX-License-Identifier: EUPL-1.2

/// One thing that curses has read.
enum RawInput: Equatable, Sendable {
  /// A character, controls included.
  case scalar(Unicode.Scalar)
  /// A key that terminfo knows.
  case key(Key)
  /// What the mouse did follows.
  case mouseStart
  /// The terminal announces pasted text.
  case pasteStart
  /// The pasted text is complete.
  case pasteEnd
}

/// Turns what curses has read into events: Alt, sequences that terminfo does not know, pasted text.
struct InputDecoder: Sendable {
  /// The text pasted so far; nil outside a paste.
  private var pasted: String.UnicodeScalarView?
  private var pastedCount = 0
  private var mouse = MouseDecoder()

  /// Pasted text is cut after so many scalars; the rest is read and dropped.
  static let maximumPaste = 1 << 20

  /// True between the start and the end of pasted text.
  var isPasting: Bool { pasted != nil }

  /// The events of what was read in one go. An Escape that something follows at once is Alt, or starts a sequence.
  ///
  /// - Parameter milliseconds: the time by any steady clock, for double clicks.
  mutating func decode(_ inputs: [RawInput], at milliseconds: Int) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = inputs[...]
    while let input = rest.popFirst() {
      if isPasting {
        paste(input, &events)
        continue
      }
      if case .scalar(let scalar) = input, mouse.isReading {
        if let event = mouse.add(scalar, at: milliseconds) { events.append(.mouse(event)) }
        continue
      }
      switch input {
      case .scalar("\u{1B}"): escape(&rest, &events)
      case .scalar(let scalar): events.append(.key(Key(typed: scalar)))
      case .key(let key): events.append(.key(key))
      case .mouseStart: mouse.start()
      case .pasteStart: startPaste()
      case .pasteEnd: break
      }
    }
    return events
  }

  /// Ends a paste whose end does not come.
  mutating func finishPaste() -> [InputEvent] {
    guard let pasted else { return [] }
    self.pasted = nil
    let text = Graphemes.editable(String(pasted))
    return text.isEmpty ? [] : [.paste(text)]
  }

  private mutating func startPaste() {
    pasted = String.UnicodeScalarView()
    pastedCount = 0
  }

  private mutating func paste(_ input: RawInput, _ events: inout [InputEvent]) {
    switch input {
    case .scalar(let scalar) where pastedCount < Self.maximumPaste:
      pasted?.append(scalar)
      pastedCount += 1
    case .pasteEnd: events += finishPaste()
    default: break
    }
  }

  /// What an Escape begins.
  private mutating func escape(_ rest: inout ArraySlice<RawInput>, _ events: inout [InputEvent]) {
    switch rest.first {
    case .scalar("\u{1B}"), .pasteStart, .pasteEnd, .mouseStart, nil:
      events.append(.key(Key(.escape)))
    case .key(let key):
      rest.removeFirst()
      events.append(.key(Key(key.code, key.modifiers.union(.alt))))
    case .scalar(let scalar):
      if let sequence = EscapeSequence(rest) {
        rest.removeFirst(sequence.length)
        if let key = sequence.key { events.append(.key(key)) }
      } else {
        rest.removeFirst()
        let key = Key(typed: scalar)
        events.append(.key(Key(key.code, key.modifiers.union(.alt))))
      }
    }
  }
}
