// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What a notice says in a line.
public enum NoticePhrase: Phrasing {
  case line(Notice.Kind, by: String, title: String)
  case none
  case heading
  case allSeen
}
