// SPDX-License-Identifier: EUPL-1.2

/// A charset by the name that a message gives.
enum CharsetName: Hashable {
  /// Nothing was said, or ASCII, which says the same: bytes beyond it are another charset's.
  case unknown
  case utf8
  /// ISO-8859-1 and Windows-1252, of which the first is a part of the second as far as texts go.
  case latin1
  /// ISO-8859-15.
  case latin9
  /// One that the C library may know.
  case other(String)

  /// The charset of a name in any case; names that stand for a subset of what their users wrote
  /// become the larger one.
  init(_ name: some Collection<UInt8>) {
    let name = name.lowercasedASCII.filter { $0.isASCII && !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch name {
    case "", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown", "unknown-8bit", "x-unknown", "8bit", "7bit", "none",
      "default", "default_charset", "iso-8859":
      self = .unknown
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-8n", "cp65001": self = .utf8
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "latin1", "latin-1", "l1", "windows-1252", "cp1252",
      "cp-1252", "windows1252", "x-cp1252", "ansi", "x-ansi":
      self = .latin1
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9": self = .latin9
    case "gb2312", "gb_2312-80", "x-gbk", "gbk", "cp936": self = .other("GB18030")
    case "ks_c_5601-1987", "ksc5601", "euc-kr", "cp949": self = .other("CP949")
    case "shift_jis", "shift-jis", "x-sjis", "sjis", "windows-31j": self = .other("CP932")
    case "big5", "x-big5": self = .other("BIG5-HKSCS")
    case "iso-2022-jp": self = .other("ISO-2022-JP-2")
    case "iso-8859-8-i", "iso-8859-8-e": self = .other("ISO-8859-8")
    case "iso-8859-9", "latin5": self = .other("CP1254")
    case "x-mac-roman", "macroman", "x-macintosh": self = .other("MACINTOSH")
    case "utf-7", "unicode-1-1-utf-7": self = .other("UTF-7")
    default:
      let name = name.hasPrefix("cp-") ? "cp" + name.dropFirst(3) : name
      self = .other(name.hasPrefix("windows-") ? "cp" + name.dropFirst(8) : name)
    }
  }
}
