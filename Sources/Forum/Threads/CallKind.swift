// SPDX-License-Identifier: EUPL-1.2

/// What a call looks for.
public enum CallKind: String, CaseIterable, Sendable {
  case sparring
  case mentoring
  case mobility
  case other
}
