// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// The character set of the environment.
enum LocaleSetup {
  /// Takes the environment's character set into use for the whole process, which curses needs.
  ///
  /// A UTF-8 locale that is not installed is common over ssh; the terminal is UTF-8 all the same,
  /// so the built-in `C.UTF-8` takes its place.
  ///
  /// - Returns: true if it is UTF-8.
  static func useEnvironment() -> Bool {
    if setlocale(LC_CTYPE, "") == nil, namesUTF8 { _ = setlocale(LC_CTYPE, "C.UTF-8") }
    return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  private static var namesUTF8: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let value = names.lazy.compactMap { name in getenv(name).map { String(cString: $0) } }.first { !$0.isEmpty }
    let name = value?.lowercased() ?? ""
    return name.contains("utf-8") || name.contains("utf8")
  }
}
