// SPDX-License-Identifier: EUPL-1.2

/// What a session hears from its terminal, the system or another thread.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, in one piece; line breaks are `\n`, other controls but tabs are gone.
  case paste(String)
  /// The terminal has another size now.
  case resize(Size)
  /// SIGTERM, SIGHUP or SIGINT arrived: save and leave. After SIGHUP nothing is drawn any more.
  case signal(Int32)
  /// The mouse, if the session listens to it.
  case mouse(MouseEvent)
  /// Another process asked for attention by SIGUSR1.
  case wake
  /// The terminal is gone: there will be no more input.
  case endOfInput
}
