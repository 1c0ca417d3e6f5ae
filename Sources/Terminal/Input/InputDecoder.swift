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
/// What a terminal answers by itself, such as its colours, its name, its title, is no event.
struct InputDecoder: Sendable {
  /// The control string that is being passed over; nil outside of one.
  private var string: ControlString?
  /// An Escape and what followed it, as far as it has come of a control sequence.
  private var begun: [RawInput] = []
  /// The text pasted so far; nil outside a paste.
  private var pasted: String.UnicodeScalarView?
  private var pastedCount = 0
  private var mouse = MouseDecoder()

  /// Pasted text is cut after so many scalars; the rest is read and dropped.
  static let maximumPaste = 1 << 20

  /// True between the start and the end of pasted text.
  var isPasting: Bool { pasted != nil }

  /// After so many milliseconds without input what is unfinished is as complete as it will be; nil
  /// when nothing is. The parts of an answer come together, but for a slow line; whoever presses
  /// Alt and a bracket waits.
  var silence: Int? {
    if isPasting || string?.hasText == true { return 500 }
    return string != nil || !begun.isEmpty ? 100 : nil
  }

  /// The events of what was read in one go. An Escape that something follows at once is Alt, or
  /// starts a sequence.
  ///
  /// - Parameter milliseconds: the time by any steady clock, for double clicks.
  mutating func decode(_ inputs: [RawInput], at milliseconds: Int) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = (begun + inputs)[...]
    begun = []
    while let input = rest.popFirst() {
      if isPasting {
        paste(input, &events)
        continue
      }
      if string != nil {
        pass(input, &rest)
        continue
      }
      if case .scalar(let scalar) = input, mouse.isReading {
        if let event = mouse.add(scalar, at: milliseconds) { events.append(.mouse(event)) }
        continue
      }
      switch input {
      case .scalar("\u{1B}"): escape(&rest, &events)
      case .scalar(let scalar) where ControlString.Kind(introducer: scalar) != nil: string = ControlString(scalar)
      case .scalar(let scalar): events.append(.key(Key(typed: scalar)))
      case .key(let key): events.append(.key(key))
      case .mouseStart: mouse.start()
      case .pasteStart: startPaste()
      case .pasteEnd: break
      }
    }
    return events
  }

  /// Takes what is unfinished as it is, once nothing has come for the time of `silence`.
  mutating func finish() -> [InputEvent] {
    if let string {
      self.string = nil
      // A key that begins as an answer does, and nothing behind it.
      return string.hasText ? [] : string.key.map { [.key($0)] } ?? []
    }
    guard begun.isEmpty else {
      var events: [InputEvent] = []
      var rest = begun.dropFirst()
      begun = []
      escape(&rest, &events, isWhole: true)
      let left = Array(rest)
      return events + (left.isEmpty ? [] : decode(left, at: 0) + finish())
    }
    return finishPaste()
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

  /// Passes over a part of a control string. What does not belong into one ends it: the answer was
  /// cut off.
  private mutating func pass(_ input: RawInput, _ rest: inout ArraySlice<RawInput>) {
    guard let end = string?.take(input) else { return }
    string = nil
    if end == .before { rest = [input] + rest }
    if end == .beforeEscape { rest = [.scalar("\u{1B}"), input] + rest }
  }

  /// What an Escape begins. What has come only in part waits for the rest, unless it is `isWhole`.
  private mutating func escape(
    _ rest: inout ArraySlice<RawInput>, _ events: inout [InputEvent], isWhole: Bool = false
  ) {
    if !isWhole, EscapeSequence.isCut(rest) {
      begun = [.scalar("\u{1B}")] + rest
      rest = []
      return
    }
    switch rest.first {
    case .scalar(let scalar) where ControlString.Kind(scalar) != nil:
      rest.removeFirst()
      string = ControlString(scalar)
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
