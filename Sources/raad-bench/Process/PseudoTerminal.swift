// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A terminal without a screen: a program runs in it, keys go in, and what it writes is counted and
/// timed.
final class PseudoTerminal {
  /// What came after something was done, until nothing more came.
  struct Reaction {
    /// Milliseconds to the last byte.
    var milliseconds: Double
    /// Milliseconds to the first byte.
    var first = 0.0
    var bytes: Int
  }

  /// How long nothing must come for the terminal to count as quiet, and how long the first byte may
  /// take, in milliseconds.
  private static let (quiet, patience): (Int32, Int32) = (50, 3000)

  // TIOCSPTLCK and TIOCGPTN (ioctl_tty(2)): what unlockpt and ptsname do, which Swift's Glibc does
  // not show.
  private static let (unlock, nameOfSlave): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  let child: Child
  private let master: Int32
  private let started: Int64

  /// Runs a program in a terminal of so many columns and rows.
  init(_ words: [String], environment: [String: String], columns: UInt16 = 80, rows: UInt16 = 24) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: UInt32 = 0
    var isLocked: Int32 = 0
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard master >= 0, ioctl(master, Self.unlock, &isLocked) == 0, ioctl(master, Self.nameOfSlave, &number) == 0,
      ioctl(master, UInt(TIOCSWINSZ), &size) == 0
    else { throw Child.Failure(call: "/dev/ptmx", code: errno) }
    started = Clock.now
    child = try Child(words, environment: environment, terminal: "/dev/pts/\(number)")
  }

  deinit { close(master) }

  /// The first screen, timed from the start of the program.
  func firstScreen() -> Reaction { reaction(since: started) }

  /// Types some keys, as the bytes that a terminal sends.
  func type(_ keys: String) -> Reaction {
    let start = Clock.now
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    return reaction(since: start)
  }

  /// Ends the program; what it still writes is thrown away.
  func end() {
    kill(child.id, SIGTERM)
    _ = reaction(since: Clock.now)
    child.end(SIGKILL)
  }

  /// Throws away what comes from many terminals for so long, so that none of their programs waits to
  /// be read.
  static func drain(_ terminals: [PseudoTerminal], milliseconds: Int) {
    let start = Clock.now
    var ready = terminals.map { pollfd(fd: $0.master, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = Double(milliseconds) - Clock.milliseconds(since: start)
      guard left > 0 else { return }
      guard poll(&ready, nfds_t(ready.count), Int32(left.rounded(.up))) > 0 else { continue }
      for index in ready.indices where ready[index].revents != 0 {
        // The program has ended: nothing more is asked of its terminal.
        if read(ready[index].fd, &buffer, buffer.count) <= 0 { ready[index].fd = -1 }
      }
      if ready.allSatisfy({ $0.fd < 0 }) { return }
    }
  }

  private func reaction(since start: Int64) -> Reaction {
    var reaction = Reaction(milliseconds: 0, bytes: 0)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, reaction.bytes == 0 ? Self.patience : Self.quiet) > 0 else { return reaction }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return reaction }
      reaction.milliseconds = Clock.milliseconds(since: start)
      if reaction.bytes == 0 { reaction.first = reaction.milliseconds }
      reaction.bytes += count
    }
  }
}
