// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumUI

/// Why a line is no JSON.
struct JSONPhrase: Phrasing {
  let reason: JSONProblem.Reason

  init(_ reason: JSONProblem.Reason) { self.reason = reason }

  func text(in say: InterfaceLanguage) -> String {
    switch reason {
    case .unexpectedEnd:
      say(
        nl: "de regel houdt te vroeg op", fr: "la ligne finit trop tôt",
        de: "die Zeile endet zu früh", en: "the line ends too early")
    case .unexpectedByte(let byte):
      say(
        nl: "\(sign(byte)) kan hier niet", fr: "\(sign(byte)) ne va pas ici",
        de: "\(sign(byte)) geht hier nicht", en: "\(sign(byte)) cannot stand here")
    case .controlCharacter(let byte):
      say(
        nl: "stuurteken \(sign(byte)) in een tekst", fr: "caractère de commande \(sign(byte)) dans un texte",
        de: "Steuerzeichen \(sign(byte)) in einem Text", en: "control character \(sign(byte)) in a text")
    case .malformedEscape:
      say(nl: "onbekend na \\", fr: "inconnu après \\", de: "unbekannt nach \\", en: "unknown after \\")
    case .malformedNumber: say(nl: "geen getal", fr: "pas un nombre", de: "keine Zahl", en: "not a number")
    case .duplicateName(let name):
      say(
        nl: "veld \(name) staat er twee keer", fr: "le champ \(name) figure deux fois",
        de: "Feld \(name) steht zweimal da", en: "field \(name) stands twice")
    case .tooDeep(let limit):
      say(
        nl: "dieper genest dan \(say.count(limit, "niveau", "niveaus"))",
        fr: "imbriqué à plus de \(say.count(limit, "niveau", "niveaux"))",
        de: "tiefer verschachtelt als \(say.count(limit, "Ebene", "Ebenen"))",
        en: "nested deeper than \(say.count(limit, "level", "levels"))")
    }
  }

  /// A byte as itself when it can be printed, else as 0x1b.
  private func sign(_ byte: UInt8) -> String {
    (0x21..<0x7F).contains(byte) ? String(Unicode.Scalar(byte)) : "0x" + String(byte, radix: 16)
  }
}
