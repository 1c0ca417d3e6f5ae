// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the list of topics.
public enum TopicPhrase: Phrasing {
  case topics(Int, mine: Int)
  case name
  case threads
  case waiting
  case tips
  case helpers
  case me
  case tied(String, String)
  case untied(String, String)
}
