// SPDX-License-Identifier: EUPL-1.2

import ForumStore
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

extension SettingsFile {
  /// Writes one setting to the settings file at a path, whole or not at all; a link to it stays one.
  /// - Throws: `noPermission`, `diskFull` or `diskError` when it cannot be read or written.
  static func keep(_ name: String, _ value: SettingValue?, in path: String) throws(StoreError) {
    let real = realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let path = real ?? path
    do throws(FileError) {
      let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
      guard file >= 0 else { throw FileError() }
      defer { close(file) }
      var status = stat()
      guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= maximumSize else {
        throw FileError(EINVAL)
      }
      let before: [UInt8]
      do throws(InputError) { before = try Input(descriptor: file).bytes(limit: maximumSize + 1) } catch {
        throw FileError(error.code)
      }
      let new = try NewFile(for: path)
      if let code = writeAll(bytes(before, setting: name, to: value)[...], to: new.descriptor) { throw FileError(code) }
      // What its owner lets others read stays so.
      fchmod(new.descriptor, status.st_mode & 0o777)
      try new.place(replacing: true)
    } catch {
      switch error.code {
      case EACCES, EPERM, EROFS: throw .noPermission(path: path)
      case ENOSPC, EDQUOT: throw .diskFull(path: path)
      default: throw .diskError(path: path, code: error.code, message: String(cString: strerror(error.code)))
      }
    }
  }
}
