// SPDX-License-Identifier: EUPL-1.2

/// The words before the colon in linear renderings.
public enum LinearLabel: Phrasing {
  case kind
  case state
  case from
  case started
  case language
  case layer
  case topics
  case answers
  case heard
  case locked
  case owner
  case credited
  case source
  case knownIn
  case written
  case confirmed
  case reviewBy
  case reports
  case handle
  case name
  case motto
  case role
  case organisation
  case roleFamily
  case worksOn
  case canTalkAbout
  case follows
  case works
  case helps
  case joined
  case posts
  case threads
  case tips
  case members
  case suspended
  case organisations
  case byLayer
  case byTopic
  case byMonth
}
