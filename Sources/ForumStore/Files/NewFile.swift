// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// What the operating system said no to, as its error number.
package struct FileError: Error, Hashable {
  /// The number, of `errno`.
  package var code: Int32

  /// What went wrong last.
  package init(_ code: Int32 = errno) { self.code = code }
}

/// A file for its owner alone that is made beside its name and gets it once it is whole; all that
/// this program writes is.
///
/// Neither the file in the making nor its name is ever reached through a link, nor through another
/// folder than the one that was opened: whoever may put a link there must not say where it leads.
package final class NewFile {
  /// Where it will stand.
  let path: String
  /// Where it stands until then.
  let temporaryPath: String
  /// To write to.
  package let descriptor: Int32
  private let folder: Int32
  private let name: String
  private let temporaryName: String
  private var isPlaced = false

  /// What may be added to the name meanwhile, however long that is.
  private static let longestPart = 200

  /// Makes the file, empty, beside its name.
  package init(for path: String) throws(FileError) {
    let (folderPath, name) = Self.parts(of: path)
    guard !name.isEmpty, name != ".", name != ".." else { throw FileError(EISDIR) }
    let folder = open(folderPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileError() }
    let start = String(decoding: name.utf8.prefix(Self.longestPart), as: UTF8.self)
    var attempt = 0
    var temporaryName: String
    var descriptor: Int32
    repeat {
      temporaryName = ".\(start).new-\(getpid())" + (attempt == 0 ? "" : "-\(attempt)")
      descriptor = openat(folder, temporaryName, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      attempt += 1
    } while descriptor < 0 && errno == EEXIST && attempt < 100
    guard descriptor >= 0 else {
      let error = FileError()
      close(folder)
      throw error
    }
    // The process's mask may have taken bits away, never added any.
    fchmod(descriptor, 0o600)
    self.path = path
    self.name = name
    (self.folder, self.descriptor, self.temporaryName) = (folder, descriptor, temporaryName)
    temporaryPath = "\(folderPath)/\(temporaryName)"
  }

  deinit {
    if !isPlaced { unlinkat(folder, temporaryName, 0) }
    close(descriptor)
    close(folder)
  }

  /// Makes it a group's to read and write as well.
  func share(with group: UInt32) throws(FileError) {
    guard fchown(descriptor, ~0, group) == 0, fchmod(descriptor, 0o660) == 0 else { throw FileError() }
  }

  /// Waits until the disk has the file and gives it its name; what has that name stays, unless
  /// `replacing`.
  package func place(replacing: Bool) throws(FileError) {
    guard fsync(descriptor) == 0 else { throw FileError() }
    let isDone =
      replacing
      ? renameat(folder, temporaryName, folder, name) == 0
      : renameUnlessTaken(folder, temporaryName, to: name) == 0
    guard isDone else { throw FileError() }
    isPlaced = true
    // Where a folder cannot be waited for, the file stands all the same.
    fsync(folder)
  }

  /// The folder and the name of a path.
  static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}

/// Writes all bytes to a file that is open; the error number when that fails.
package func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { bytes in
    var done = 0
    while done < bytes.count {
      let put = write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if put < 0, errno == EINTR { continue }
      if put < 0 { return errno }
      done += put
    }
    return nil
  }
}
