// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A group of users of the machine.
public struct FileGroup: Hashable, Sendable {
  /// Its number.
  var id: UInt32
  /// What it is called.
  var name: String

  /// A group from its parts.
  init(id: UInt32, name: String) {
    self.id = id
    self.name = name
  }

  /// The group of a name; nil when the machine has none.
  public init?(named name: String) {
    guard let entry = getgrnam(name) else { return nil }
    self.init(id: entry.pointee.gr_gid, name: name)
  }

  /// The bits of a folder that hands its group on to what is made in it, for all of the group to
  /// write.
  static let folderMode: mode_t = 0o2070

  /// Whether a folder is such a one of this group.
  func owns(folder path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_gid == id && status.st_mode & Self.folderMode == Self.folderMode
  }

  /// Makes an own folder such a one.
  func take(folder path: String) -> Bool {
    // In this order: a change of group takes the bit away.
    chown(path, ~0, id) == 0 && chmod(path, 0o700 | Self.folderMode) == 0
  }
}
