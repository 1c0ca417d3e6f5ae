// SPDX-License-Identifier: EUPL-1.2

/// What stands on the keys that have a name, as keyboards of each language have it.
public enum KeyCapPhrase: CaseIterable, Phrasing {
  case control
  case alt
  case shift
  case space
  case enter
  case escape
  case tab
  case backspace
  case delete
  case insert
  case home
  case end
  case pageUp
  case pageDown
}
