// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts about showing a thread to more members than before.
enum SharingPhrase: Phrasing {
  case isForAll
  case confirm(AudiencePhrase)
  /// After an answer that helped: whether others may learn from it.
  case afterHelp(AudiencePhrase)
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
          "Dit gesprek, nu voor \(say(audience)), aan alle leden tonen, met wat anderen schreven?",
        fr:
          "Montrer à tous cette conversation (\(say(audience))), avec ce que d’autres ont écrit ?",
        de: "Dieses Gespräch (\(say(audience))) allen zeigen, samt Beiträgen anderer?",
        en: "Show this thread, now for \(say(audience)), to all, with what others wrote?")
    case .afterHelp(let audience):
      say(
        nl:
          "Helpt dit ook anderen? Het gesprek, nu voor \(say(audience)), aan alle leden tonen?",
        fr: "Utile à d’autres ? Montrer à tous la conversation (\(say(audience))) ?",
        de: "Hilft das auch anderen? Das Gespräch (\(say(audience))) allen zeigen?",
        en: "Could this help others? Show the thread, now for \(say(audience)), to all members?"
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
