// SPDX-License-Identifier: EUPL-1.2

extension TerminalSession {
  /// The most bytes that are put on the clipboard.
  public static let longestCopy = 1 << 16

  /// Puts a text on the terminal's clipboard (OSC 52 of xterm), as far as the terminal allows that;
  /// it does not say so.
  ///
  /// The text is sent in base64, so that no byte of it means anything to the terminal. Longer ones
  /// than 64 KiB are not sent: terminals drop them.
  public func copyToClipboard(_ text: String) {
    guard !isLost, text.utf8.count <= Self.longestCopy else { return }
    send("\u{1B}]52;c;\(Base64.text(of: Array(text.utf8)))\u{07}")
  }
}
