// SPDX-License-Identifier: EUPL-1.2
internal import CNcurses
import Glibc

/// How many columns the C library gives a scalar, which is what ncurses counts with.
///
/// `wcwidth` depends on the locale. It is asked in a UTF-8 locale of our own, set for this thread
/// during the call only, so that neither the environment nor another thread changes an answer.
enum ScalarWidth {
  /// glibc and musl both have this locale built in. nil would be a broken installation.
  nonisolated(unsafe) private static let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  /// 0, 1 or 2; nil for a scalar that the C library does not know or will not print.
  static func columns(of scalar: Unicode.Scalar) -> Int? {
    guard let utf8 else { return scalar.isASCII ? 1 : nil }
    let previous = uselocale(utf8)
    defer { _ = uselocale(previous) }
    let width = wcwidth(wchar_t(bitPattern: scalar.value))
    return width < 0 ? nil : Int(width)
  }
}
