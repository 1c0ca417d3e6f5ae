// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// What somebody from another machine is told when the board's file cannot be used: what it means for them, and nothing of
/// where it stands, which is in the host's log.
public enum BoardTroublePhrase: Phrasing, Hashable, Sendable {
  /// Others keep it busy.
  case busy
  /// It can be read and takes nothing.
  case takesNothing
  /// It cannot be used.
  case closed

  /// The text for an error that is about the board's file; nil for any other.
  public init?(_ error: StoreError) {
    switch error {
    case .busy, .importing: self = .busy
    case .diskFull, .readOnly: self = .takesNothing
    case .missing, .notABoard, .newer, .damaged, .noPermission, .gone, .logGone, .linked, .diskError, .exists,
      .noFolder, .notAFile, .notShared, .oldEngine, .engine:
      self = .closed
    case .refused, .invalid, .notFound, .door, .changedSince, .notAMember: return nil
    }
  }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .busy:
      say(
        nl: "het bord is nu te druk; er is niets veranderd. Probeer het opnieuw.",
        fr: "le forum est trop occupé ; rien n’a changé. Réessayez.",
        de: "das Forum ist gerade überlastet; nichts wurde geändert. Versuchen Sie es erneut.",
        en: "the board is too busy just now; nothing was changed. Try again.")
    case .takesNothing:
      say(
        nl:
          "het bord kan nu niets bewaren; er is niets veranderd. Wie het beheert vindt de reden in het logboek van de machine.",
        fr:
          "le forum ne peut rien enregistrer pour l’instant ; rien n’a changé. Qui le gère trouve la raison dans le journal de la machine.",
        de:
          "das Forum kann jetzt nichts speichern; nichts wurde geändert. Die Administration findet den Grund im Protokoll des Rechners.",
        en:
          "the board cannot keep anything just now; nothing was changed. Whoever looks after it finds the reason in the host’s log."
      )
    case .closed:
      say(
        nl:
          "het bord is nu niet te gebruiken; wie het beheert vindt de reden in het logboek van de machine. Probeer het later opnieuw.",
        fr:
          "le forum est inutilisable pour l’instant ; qui le gère trouve la raison dans le journal de la machine. Réessayez plus tard.",
        de:
          "das Forum ist jetzt nicht benutzbar; die Administration findet den Grund im Protokoll des Rechners. Versuchen Sie es später wieder.",
        en: "the board cannot be used now; whoever looks after it finds the reason in the host’s log. Try again later.")
    }
  }
}
