// SPDX-License-Identifier: EUPL-1.2

import Forum
import Glibc

/// The time zones of this machine.
public enum ZoneFiles {
  /// No real file is longer.
  private static let mostBytes = 1 << 20

  /// The zone with an id: from the database of the operating system, else one that comes with the program; nil when neither
  /// has it.
  public static func zone(_ id: String) -> Zone? {
    guard Zone.isID(id) else { return nil }
    for folder in ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo"] {
      if let bytes = read("\(folder)/\(id)"), let zone = Zone(id: id, file: bytes) { return zone }
    }
    return Zone.builtIn(id)
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= mostBytes else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress! + filled, $0.count - filled) }
      guard count > 0 else { return nil }
      filled += count
    }
    return bytes
  }
}
