// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about showing a thread to more members than before.
enum SharingPhrase: Phrasing {
  case isForAll
  case confirm(Audience)
  /// After an answer that helped: whether others may learn from it.
  case afterHelp(Audience)
  case shared
}

extension SharingPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .isForAll:
      say(
        nl: "Alle leden zien dit gesprek al", fr: "Tous les membres voient déjà cette conversation",
        de: "Alle Mitglieder sehen dieses Gespräch bereits", en: "All members see this thread already")
    case .confirm(let audience):
      say(
        nl:
          "Nu zien alleen \(say(MeetingPhrase.audience(audience))) dit gesprek. Aan alle leden tonen, ook wat anderen erin schreven?",
        fr:
          "Seuls les \(say(MeetingPhrase.audience(audience))) voient cette conversation. La montrer à tous, avec ce que d’autres y ont écrit ?",
        de:
          "Dieses Gespräch sehen jetzt nur \(say(MeetingPhrase.audience(audience))). Allen zeigen, auch was andere darin schrieben?",
        en:
          "Only \(say(MeetingPhrase.audience(audience))) see this thread now. Show it to all, with what others wrote in it?"
      )
    case .afterHelp(let audience):
      say(
        nl:
          "Wat jou hielp, helpt misschien ook anderen. Dit gesprek, nu voor \(say(MeetingPhrase.audience(audience))), aan alle leden tonen?",
        fr:
          "Ce qui vous a aidé peut en aider d’autres. Montrer à tous cette conversation, réservée aux \(say(MeetingPhrase.audience(audience))) ?",
        de:
          "Was Ihnen half, hilft vielleicht auch anderen. Dieses Gespräch, jetzt für \(say(MeetingPhrase.audience(audience))), allen zeigen?",
        en:
          "What helped you may help others. Show this thread, now for \(say(MeetingPhrase.audience(audience))), to all members?"
      )
    case .shared:
      say(
        nl: "Alle leden zien dit gesprek nu; wie erin schreef, krijgt bericht",
        fr: "Tous les membres voient cette conversation ; qui y a écrit en est averti",
        de: "Alle Mitglieder sehen dieses Gespräch jetzt; wer darin schrieb, wird benachrichtigt",
        en: "All members see this thread now; whoever wrote in it is told")
    }
  }
}
