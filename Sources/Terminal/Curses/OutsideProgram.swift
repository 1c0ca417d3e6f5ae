// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

/// A program or a command of the shell that has the terminal while this program waits for it.
enum OutsideProgram {
  /// How long a command may take to end once it was told to, in milliseconds.
  private static let patience: Int32 = 2000

  /// Runs a program, found by `PATH`, with its arguments and waits until it ends.
  ///
  /// It gets the system's own signal actions. Signals that this program hears of meanwhile come
  /// back; SIGHUP and SIGTERM are passed on, and after two seconds it is killed.
  static func run(_ words: [String]) -> (OutsideEnding, signals: [UInt8]) {
    var child = cn_action()
    var quit = cn_action()
    // As in `system(3)`: Ctrl-\ must not end this program, and the end of the command must wake it.
    _ = cn_catch(SIGCHLD, { WakePipe.wake(UInt8(truncatingIfNeeded: $0)) }, Int32(SA_RESTART), &child)
    _ = cn_catch(SIGQUIT, { _ in }, Int32(SA_RESTART), &quit)
    defer {
      _ = cn_restore(SIGCHLD, &child)
      _ = cn_restore(SIGQUIT, &quit)
    }
    var id: pid_t = 0
    let problem = spawn(&id, words)
    guard problem == 0 else { return (.notStarted(String(cString: strerror(problem))), []) }
    return wait(for: id)
  }

  private static func spawn(_ id: inout pid_t, _ words: [String]) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    return posix_spawnp(&id, words[0], nil, &attributes, &arguments, cn_environ())
  }

  private static func wait(for id: pid_t) -> (OutsideEnding, signals: [UInt8]) {
    var heard: [UInt8] = []
    var isTold = false
    while true {
      var status: Int32 = 0
      let found = waitpid(id, &status, WNOHANG | WUNTRACED)
      if found == id, cn_is_stopped(status) != 0 {
        // One that stops only itself would leave a terminal that nobody reads.
        raise(SIGSTOP)
      } else if found == id {
        return (cn_is_killed(status) != 0 ? .killed(cn_ending_signal(status)) : .exited(cn_exit_status(status)), heard)
      } else if found < 0, errno != EINTR {
        return (.notStarted(String(cString: strerror(errno))), heard)
      }
      var source = pollfd(fd: WakePipe.readEnd, events: Int16(POLLIN), revents: 0)
      if poll(&source, 1, isTold ? patience : -1) == 0 { kill(id, SIGKILL) }
      for byte in WakePipe.drain() {
        heard.append(byte)
        guard [SIGTERM, SIGHUP].contains(Int32(byte)) else { continue }
        isTold = true
        kill(id, Int32(byte))
        kill(id, SIGCONT)
      }
    }
  }
}
