// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// A terminal without a screen: the program runs in it, and what it writes is read as bytes.
final class BareTerminal {
  let program: pid_t
  private let main: Int32
  private let device: String
  /// How the program ended, as `waitpid` says it; nil while it runs.
  private(set) var status: Int32?
  /// The last few thousand bytes that were written.
  private(set) var tail: [UInt8] = []

  // TIOCSPTLCK and TIOCGPTN (ioctl_tty(2)): what unlockpt and ptsname do, which Swift's Glibc does
  // not show.
  private static let (unlock, nameOfDevice): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  /// Runs the program on the board of a terminal that has one.
  init(on board: RealTerminal, columns: UInt16 = 80, rows: UInt16 = 24) throws {
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var number: UInt32 = 0
    var isLocked: Int32 = 0
    let isOpen = main >= 0 && ioctl(main, Self.unlock, &isLocked) == 0 && ioctl(main, Self.nameOfDevice, &number) == 0
    try #require(isOpen)
    device = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    let path = try #require(board.environment["RAAD"])
    program = try Spawn.start([path, "--language", "en"], environment: board.environment, terminal: device)
  }

  deinit {
    if status == nil {
      kill(program, SIGKILL)
      waitpid(program, nil, 0)
    }
    close(main)
  }

  /// Sends bytes as a terminal does; those it does not take at once are lost.
  func send(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { write(main, $0.baseAddress, $0.count) } }

  /// Makes the terminal another size.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
  }

  /// All that has been written since the last call.
  func written() -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(main, &block, block.count)
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    tail = (tail + bytes).suffix(8192)
    return bytes
  }

  /// Waits for what the program writes, but not for long.
  func pause() {
    var source = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    poll(&source, 1, 5)
  }

  /// Waits until a text has been written.
  func see(_ text: String) throws {
    var seen: [UInt8] = []
    let isSeen = RealTerminal.wait {
      seen += written()
      return String(decoding: seen, as: UTF8.self).contains(text)
    }
    #expect(isSeen, "never saw “\(text)” but\n\(String(decoding: seen, as: UTF8.self).debugDescription)")
    if !isSeen { throw TerminalTimeout() }
  }

  /// How often the program has waited for something: each look in the background is one more.
  var waits: Int {
    let lines = (try? String(contentsOfFile: "/proc/\(program)/status", encoding: .utf8))?.split(separator: "\n")
    let line = lines?.first { $0.hasPrefix("voluntary_ctxt_switches:") }
    return line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0
  }

  /// Whether the program has ended; what it writes meanwhile is thrown away.
  func hasEnded() -> Bool {
    var status: Int32 = 0
    if self.status == nil, waitpid(program, &status, WNOHANG) == program { self.status = status }
    _ = written()
    return self.status != nil
  }

  /// The settings of the terminal, which outlive the program.
  var settings: termios {
    var settings = termios()
    let file = open(device, O_RDWR | O_NOCTTY)
    tcgetattr(file, &settings)
    close(file)
    return settings
  }
}
