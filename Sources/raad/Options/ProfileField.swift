// SPDX-License-Identifier: EUPL-1.2

/// The fields of one's own profile, as `raad me set` names them.
enum ProfileField: String, CaseIterable, Sendable {
  case handle
  case name
  case layer
  case organisation
  case roleFamily = "role-family"
  case worksOn = "works-on"
  case canTalkAbout = "can-talk-about"
  case follows
  case works
  case helps

  static let words = allCases.map(\.rawValue)
}
