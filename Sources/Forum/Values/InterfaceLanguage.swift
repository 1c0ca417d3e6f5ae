// SPDX-License-Identifier: EUPL-1.2

/// A language in which the interface is complete.
public enum InterfaceLanguage: String, CaseIterable, Sendable {
  case nl
  case fr
  case de
  case en
}
