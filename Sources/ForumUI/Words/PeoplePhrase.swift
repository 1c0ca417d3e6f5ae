// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the directory and of profiles.
public enum PeoplePhrase: Phrasing {
  case members(Int, isMore: Bool)
  case handle
  case name
  case noOrganisations
  case organisation
  case layer
  case roleFamily
  case worksOn
  case canTalkAbout
  case joined
  case account
  case placeholder
  case posts(Int)
  case ties
  case threads
  case tips
  case nobody(String)
}
