// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension ErrorPhrase {
  /// The text in English.
  public var en: String {
    switch error {
    case .missing(let path): "There is no board at \(path). “raad init” makes one; --board or RAAD_BOARD names another."
    case .notABoard(let path): "\(path) is not a board of Raadhuis; nothing in it was changed. Check the path."
    case .newer(let path, let found, let known):
      "\(path) was made by a newer version of raad (format \(found), this one knows \(known)). Update raad."
    case .damaged(let path, let detail): "\(path) is damaged (\(detail)). Keep the file and put a backup back."
    case .readOnly(let path, let obstacle): Self.readOnlyEN(path, obstacle)
    case .noPermission(let path): "The system does not allow access to \(path). Ask whoever looks after the board."
    case .exists(let path):
      "Something stands at \(path) already; nothing was overwritten. Choose another path with --board."
    case .diskFull(let path): "The disk of \(path) is full; nothing was saved. Make room and try again."
    case .gone(let path): "\(path) was removed or replaced in the meantime. Leave raad and open it again."
    case .busy(let path): "\(path) is kept busy by another program for too long; nothing was changed. Try again."
    case .notAFile(let path): "\(path) is a folder, a device or a pipe; nothing was replaced. Choose another name."
    case .notShared(let path, let group):
      "The folder \(path) is not one of group \(group) with mode 2770. Set it right: chgrp \(group) and chmod 2770."
    case .linked(let path):
      "\(path) has a second name or is a link; posts would be lost like that. Leave one plain file."
    case .logGone(let path):
      "The log of \(path) was removed or replaced in the meantime; nothing more is saved here. Leave raad and open it again."
    case .diskError(let path, let code, let message):
      "The disk of \(path) fails (\(message), \(code)). Keep your text elsewhere and have the disk looked at."
    case .refused(let refusal): RefusalPhrase(refusal).en
    case .invalid(let problem): ProblemPhrase(problem).en
    case .notFound(let reference): "\(reference) does not exist or is not visible"
    case .changedSince(let conflict):
      Self.changedEN(conflict.target.description, by: conflict.editor)
    case .notAMember(let login): "“\(login)” is not a member of this board yet. Open raad in a terminal to join."
    case .oldEngine(let found, let needed):
      "This system’s SQLite is version \(found); raad needs \(needed) or newer. Update the package libsqlite3."
    case .engine(let code, let message):
      "SQLite reports error \(code): \(message). Nothing was changed; try again, and report it if it stays."
    }
  }

  private static func changedEN(_ what: String, by who: String?) -> String {
    guard let who else {
      return "\(what) was changed since it was read; nothing was overwritten. Read it again, then edit."
    }
    return "\(who) changed \(what) since it was read; nothing was overwritten. Read it again, then edit."
  }

  private static func readOnlyEN(_ path: String, _ obstacle: WriteObstacle) -> String {
    switch obstacle {
    case .file: "\(path) cannot be written: you may only read the file. Ask for write access."
    case .folder: "\(path) cannot be written: its folder does not allow it. Ask for write access to the folder."
    case .fileSystem: "\(path) cannot be written: the disk can only be read. Ask whoever looks after it."
    case .fullDisk: "The disk of \(path) is full; nothing was saved. Make room and try again."
    }
  }
}
