// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// What a list left out because it stopped at a limit.
struct MorePhrase: Phrasing {
  /// How many were left out; nil when nobody counted.
  let left: Count?

  /// Where it stopped.
  let limit: Int

  private func number(_ sign: String = "+") -> String? { left.map { "\($0.number)\($0.isMore ? sign : "")" } }

  func text(in say: InterfaceLanguage) -> String {
    say(
      nl: number().map { "nog \($0) niet getoond (--limit \(limit))" } ?? "er is meer (--limit \(limit))",
      fr: number().map { "encore \($0) qui ne sont pas affichés (--limit \(limit))" }
        ?? "il y en a d’autres (--limit \(limit))",
      de: number().map { "weitere \($0) nicht angezeigt (--limit \(limit))" } ?? "es gibt weitere (--limit \(limit))",
      en: number().map { "\($0) more not shown (--limit \(limit))" } ?? "there are more (--limit \(limit))")
  }
}
