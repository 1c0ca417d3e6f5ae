// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

/// Why a line is no JSON.
struct JSONPhrase: Phrasing {
  let reason: JSONProblem.Reason

  init(_ reason: JSONProblem.Reason) { self.reason = reason }

  var nl: String {
    switch reason {
    case .unexpectedEnd: "de regel houdt te vroeg op"
    case .unexpectedByte(let byte): "\(sign(byte)) kan hier niet"
    case .controlCharacter(let byte): "stuurteken \(sign(byte)) in een tekst"
    case .malformedEscape: "onbekend na \\"
    case .malformedNumber: "geen getal"
    case .duplicateName(let name): "veld \(name) staat er twee keer"
    case .tooDeep(let limit): "dieper dan \(limit) in elkaar"
    }
  }

  var fr: String {
    switch reason {
    case .unexpectedEnd: "la ligne finit trop tôt"
    case .unexpectedByte(let byte): "\(sign(byte)) ne va pas ici"
    case .controlCharacter(let byte): "caractère de commande \(sign(byte)) dans un texte"
    case .malformedEscape: "inconnu après \\"
    case .malformedNumber: "pas un nombre"
    case .duplicateName(let name): "le champ \(name) figure deux fois"
    case .tooDeep(let limit): "imbriqué à plus de \(limit) niveaux"
    }
  }

  var de: String {
    switch reason {
    case .unexpectedEnd: "die Zeile endet zu früh"
    case .unexpectedByte(let byte): "\(sign(byte)) geht hier nicht"
    case .controlCharacter(let byte): "Steuerzeichen \(sign(byte)) in einem Text"
    case .malformedEscape: "unbekannt nach \\"
    case .malformedNumber: "keine Zahl"
    case .duplicateName(let name): "Feld \(name) steht zweimal da"
    case .tooDeep(let limit): "tiefer als \(limit) verschachtelt"
    }
  }

  var en: String {
    switch reason {
    case .unexpectedEnd: "the line ends too early"
    case .unexpectedByte(let byte): "\(sign(byte)) cannot stand here"
    case .controlCharacter(let byte): "control character \(sign(byte)) in a text"
    case .malformedEscape: "unknown after \\"
    case .malformedNumber: "not a number"
    case .duplicateName(let name): "field \(name) stands twice"
    case .tooDeep(let limit): "nested deeper than \(limit)"
    }
  }

  /// A byte as itself when it can be printed, else as 0x1b.
  private func sign(_ byte: UInt8) -> String {
    (0x21..<0x7F).contains(byte) ? String(Unicode.Scalar(byte)) : "0x" + String(byte, radix: 16)
  }
}
