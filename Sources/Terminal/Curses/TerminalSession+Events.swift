// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

extension TerminalSession {
  /// What is read at most before the events are told, so that a flood cannot keep the screen from
  /// being drawn.
  private static let maximumBatch = 1 << 16

  /// What has happened since the last call; waits if that is nothing.
  ///
  /// - Parameter timeoutMilliseconds: the longest wait, zero for none, nil for as long as it takes.
  /// - Returns: the events in their order; empty after the longest wait.
  public func events(timeoutMilliseconds: Int?) -> [InputEvent] {
    let deadline = timeoutMilliseconds.map { milliseconds() + max($0, 0) }
    while true {
      let events = takePending() + readSignals() + readInput()
      if !events.isEmpty { return events }
      if isLost { return [.endOfInput] }
      let left = deadline.map { max($0 - milliseconds(), 0) }
      let silence = decoder.silence.map { max(lastInput + $0 - milliseconds(), 0) }
      if silence == 0 {
        pasteEnd = PasteEnd()
        pending += decoder.finish()
      } else if !wait([left, silence].compactMap(\.self).min()), left == 0 || silence == nil {
        return []
      }
    }
  }

  private func takePending() -> [InputEvent] {
    defer { pending = [] }
    return pending
  }

  /// Waits for input or a byte in the pipe; false if the time ran out.
  private func wait(_ timeout: Int?) -> Bool {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: WakePipe.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&sources, nfds_t(sources.count), timeout.map { Int32(clamping: $0) } ?? -1) != 0
  }

  private func readSignals() -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in WakePipe.drain() {
      switch Int32(byte) {
      case SIGTSTP: suspend()
      case SIGCONT where !isLost:
        // Another process may have had the terminal meanwhile, and stopping may not have been ours
        // to notice.
        give()
        resume()
      case SIGWINCH where !isLost:
        if adoptSize() { events.append(.resize(size)) }
      default:
        if let event = event(of: byte) { events.append(event) }
      }
    }
    return takePending() + events
  }

  /// The event that a byte of the pipe stands for; a hang-up loses the terminal.
  func event(of byte: UInt8) -> InputEvent? {
    switch Int32(byte) {
    case 0, SIGUSR1: return .wake
    case SIGHUP:
      isLost = true
      return .signal(SIGHUP)
    case SIGTERM, SIGINT: return .signal(Int32(byte))
    default: return nil
    }
  }

  private func readInput() -> [InputEvent] {
    guard !isLost else { return [] }
    var inputs: [RawInput] = []
    var isAtEnd = false
    var isPasting = decoder.isPasting
    for _ in 0..<Self.maximumBatch {
      if isPasting {
        isPasting = !readPasted(into: &inputs)
        if !isPasting { continue }
        isAtEnd = hasEnded()
        break
      }
      // Bytes, not `wget_wch`: that forgets a character whose bytes have come only in part.
      let code = wgetch(input)
      if code == ERR {
        isAtEnd = hasEnded()
        break
      }
      if let raw = rawInput(code) { inputs.append(raw) }
      isPasting = code == CursesKeys.pasteStart
    }
    let now = milliseconds()
    if !inputs.isEmpty { lastInput = now }
    return decoder.decode(inputs, at: now) + (isAtEnd ? endInput() : [])
  }

  /// Reads pasted text past curses, which takes each byte by itself and looks for keys in it, and
  /// not past its end.
  ///
  /// - Returns: true if the end came.
  private func readPasted(into inputs: inout [RawInput]) -> Bool {
    var block = [UInt8](repeating: 0, count: PasteEnd().missing)
    var (waiting, left) = (bytesWaiting(), Self.maximumBatch)
    while waiting > 0, left > 0 {
      let count = read(STDIN_FILENO, &block, min(pasteEnd.missing, waiting))
      guard count > 0 else { return false }
      left -= count
      waiting = waiting > count ? waiting - count : bytesWaiting()
      for byte in block[..<count] {
        for byte in pasteEnd.add(byte) { if let scalar = scalars.add(byte) { inputs.append(.scalar(scalar)) } }
      }
      if pasteEnd.isWhole {
        pasteEnd = PasteEnd()
        inputs.append(.pasteEnd)
        return true
      }
    }
    return false
  }

  /// How many bytes can be read at once; 0 if the terminal is gone.
  private func bytesWaiting() -> Int {
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  private func endInput() -> [InputEvent] {
    isLost = true
    return decoder.finish() + [.endOfInput]
  }

  /// True if the terminal can be read but has nothing to say: it is gone.
  private func hasEnded() -> Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0 && bytesWaiting() == 0
  }

  private func rawInput(_ code: Int32) -> RawInput? {
    switch code {
    case 0...0xFF: scalars.add(UInt8(code)).map { .scalar($0) }
    case CursesKeys.pasteStart: .pasteStart
    case CursesKeys.pasteEnd: .pasteEnd
    case CursesKeys.mouse: .mouseStart
    default: CursesKeys.key(code).map { .key($0) }
    }
  }

  private func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
