// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite
import Glibc

/// Gives a file another name in one step, unless something has that name; else a negative number,
/// with the reason in `errno`. On a system or file system that cannot do it in one step it looks
/// first.
func renameUnlessTaken(_ folder: Int32, _ name: String, to target: String) -> Int32 {
  guard raad_rename_new(folder, name, target) != 0 else { return 0 }
  guard [EINVAL, ENOSYS, ENOTSUP, EPERM].contains(errno) else { return -1 }
  var status = stat()
  guard fstatat(folder, target, &status, AT_SYMLINK_NOFOLLOW) != 0 else {
    errno = EEXIST
    return -1
  }
  return renameat(folder, name, folder, target)
}
