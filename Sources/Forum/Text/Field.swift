// SPDX-License-Identifier: EUPL-1.2

/// A field of a form or an option, to name the place of an error.
public enum Field: String, CaseIterable, Sendable {
  case title
  case body
  case topics
  case kind
  case callKind
  case stage
  case language
  case layer
  case handle
  case name
  case organisation
  case roleFamily
  case worksOn
  case canTalkAbout
  case reason
  case note
  case reviewBy
  case boardName
  case motto
  case query
  case searchName
  case label
  case setting
  case settingValue
  /// For whom an invitation is.
  case invited
  case publicKey
  case uses
  case days
  case network
  case region
  case age
  case size
  case links
  case needs
  case parent
  case boardTask
  case centralQuestion
  case benefit
  case target
  case hosts
  case place
  case link
  case zone
  case slots
  case places
  case sessions
  case cost
  case signUpUntil
  case options
  case closes
  case dots
  case prize
  case ballot
  case outcome
  case audience
}
