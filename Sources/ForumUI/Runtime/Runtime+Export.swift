// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc
import Terminal

extension Runtime {
  /// Writes what the top screen shows to a new file that only its owner reads, or sends it to the
  /// clipboard with nil; says what came of it.
  mutating func export(to path: String?) -> [Effect] {
    let reader = app.world.reader
    let page: String
    do throws(StoreError) {
      page = app.page(of: try shownThread())
    } catch {
      return [.say(.refused(reader(ErrorPhrase(error))))]
    }
    guard let path else {
      guard page.utf8.count <= TerminalSession.longestCopy else {
        return [.say(.refused(reader(ExportPhrase.tooLong(kilobytes: page.utf8.count / 1024))))]
      }
      let lines = page.utf8.count { $0 == UInt8(ascii: "\n") }
      return [.copy(page), .say(.done(reader(ExportPhrase.copied(lines: lines))))]
    }
    // Asked for by nobody there, but no wish of theirs may reach a file of the host.
    guard !app.world.isAtDoor else { return [.say(.refused(reader(EditorPhrase.notAtTheDoor)))] }
    do throws(FileError) {
      // A log of that name may be missing only now.
      if store?.isOwn(path) == true { throw FileError(EEXIST) }
      let file = try NewFile(for: path)
      if let code = writeAll(Array(page.utf8)[...], to: file.descriptor) { throw FileError(code) }
      try file.place(replacing: false)
      return [.say(.done(reader(ExportPhrase.written(DisplayText.sanitised(path)))))]
    } catch {
      let reason = String(cString: strerror(error.code))
      return [.say(.refused(reader(ExportPhrase.failed(DisplayText.sanitised(path), reason))))]
    }
  }

  /// The thread on the screen, whole; nil when something else is shown.
  private func shownThread() throws(StoreError) -> ThreadDetail? {
    guard case .thread(let number)? = app.top.content.shows, let store else { return nil }
    return try store.thread(number, viewer: app.world.viewer.id, now: app.world.reader.now)
  }
}
