// SPDX-License-Identifier: EUPL-1.2

import ForumStore
import Glibc

/// A text in a file of its own while an editor outside has it: in a private folder, for nobody else
/// to read.
struct TextFile {
  /// What stands in it.
  enum Content: Equatable {
    case text(String)
    /// Bytes that are no UTF-8, or more than are taken.
    case unusable([UInt8])
    /// It is not there, or cannot be read.
    case missing
  }

  private let folder: TemporaryFolder
  /// Where it is.
  var path: String { folder.path + "/text.md" }

  /// More than ten texts as long as a post may be, and no text at all.
  static let maximumBytes = 4 << 20

  /// Writes a text; nil when that cannot be done, with the reason in `errno`.
  init?(_ text: String, in place: String) {
    guard let folder = TemporaryFolder(in: place) else { return nil }
    self.folder = folder
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    // Editors want a last line that ends.
    let isWritten = file >= 0 && writeAll((Array(text.utf8) + (text.isEmpty ? [] : [0x0A]))[...], to: file) == nil
    let reason = errno
    if file >= 0 { close(file) }
    guard isWritten else {
      remove()
      errno = reason
      return nil
    }
  }

  /// The file of an editor that did not end by itself, with what that put beside it, as long as
  /// this text stands in it; nil when that is no longer so.
  init?(leftIn folderPath: String, with text: String) {
    folder = TemporaryFolder(at: folderPath)
    guard read() == .text(text) else { return nil }
  }

  /// Reads it; the end of the last line goes.
  func read() -> Content { Self.read(path) }

  /// The folder it is in, with all that the editor put beside it.
  var folderPath: String { folder.path }

  /// What the editor put beside it that is not empty: what it keeps for recovery, when it did not
  /// end by itself.
  func leftOvers() -> [Content] {
    // What ends in a tilde is how the text was before it was saved.
    folder.files.filter { "\(folder.path)/\($0)" != path && !$0.hasSuffix("~") }.map {
      Self.read("\(folder.path)/\($0)")
    }
    .filter { $0 != .text("") && $0 != .missing }
  }

  private static func read(_ path: String) -> Content {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return .missing }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= maximumBytes {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .missing }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    guard bytes.count <= maximumBytes, let text = String(validating: bytes, as: UTF8.self) else {
      return .unusable(bytes)
    }
    return .text(text.hasSuffix("\n") || text.hasSuffix("\r\n") ? String(text.dropLast()) : text)
  }

  /// Removes it, and what the editor put beside it.
  func remove() { folder.remove() }
}
