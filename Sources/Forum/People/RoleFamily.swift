// SPDX-License-Identifier: EUPL-1.2

/// The kind of work a member does; optional on a profile.
public enum RoleFamily: String, CaseIterable, Sendable {
  case policy
  case field
  case frontOffice = "front-office"
  case support
  case management
  case trainee
}
