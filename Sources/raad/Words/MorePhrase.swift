// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What a list left out because it stopped at a limit.
struct MorePhrase: Phrasing {
  /// How many were left out; nil when nobody counted.
  let left: Count?

  /// Where it stopped.
  let limit: Int

  func text(in say: InterfaceLanguage) -> String {
    guard let left else {
      return say(
        nl: "er is meer (--limit \(limit))", fr: "il y en a d’autres (--limit \(limit))",
        de: "es gibt weitere (--limit \(limit))", en: "there are more (--limit \(limit))")
    }
    let (number, isMore) = (left.number, left.isMore)
    return say(
      nl: "nog \(say.count(number, "niet getoond", "niet getoond", isMore: isMore)) (--limit \(limit))",
      fr: "encore \(say.count(number, "non affiché", "non affichés", isMore: isMore)) (--limit \(limit))",
      de: "noch \(say.count(number, "nicht angezeigt", "nicht angezeigt", isMore: isMore)) (--limit \(limit))",
      en: "\(say.count(number, "more not shown", "more not shown", isMore: isMore)) (--limit \(limit))")
  }
}
