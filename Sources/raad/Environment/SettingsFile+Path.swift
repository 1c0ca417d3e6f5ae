// SPDX-License-Identifier: EUPL-1.2

import ForumUI
import Glibc

extension SettingsFile {
  /// The settings file at a path; one that is not there says nothing.
  ///
  /// Never waits, whatever has that name.
  init(path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      let code = errno
      self = code == ENOENT || code == ENOTDIR ? SettingsFile() : SettingsFile(.unreadable(code: code))
      return
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      self.init(.notAFile)
      return
    }
    do throws(InputError) {
      let bytes = try Input(descriptor: file).bytes(limit: Self.maximumSize + 1)
      self =
        bytes.count > Self.maximumSize ? SettingsFile(.tooLarge(maximum: Self.maximumSize)) : SettingsFile(bytes: bytes)
    } catch {
      self.init(.unreadable(code: error.code))
    }
  }
}
