// SPDX-License-Identifier: EUPL-1.2

/// What a text seems to tell of somebody who can be found by it.
public enum PersonalData: String, CaseIterable, Sendable {
  /// The number of a person in the Belgian national register, or of the Crossroads Bank (BIS).
  case nationalNumber
  /// A Dutch burgerservicenummer.
  case citizenServiceNumber
  /// A bank account (ISO 13616).
  case bankAccount
  case email
  case telephone
}

/// A piece of a text that seems to be personal data.
public struct PersonalDataFinding: Hashable, Sendable {
  /// What it seems to be.
  public var kind: PersonalData
  /// Where it stands in the text that was looked at.
  public var range: Range<String.Index>

  /// A finding from its parts.
  init(_ kind: PersonalData, _ range: Range<String.Index>) {
    self.kind = kind
    self.range = range
  }

  /// The line it begins on, counted from 1.
  public func line(in text: String) -> Int {
    text.utf8[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// Enough of it to find it again, the rest of its letters and digits as `*`: for messages that
  /// others may read.
  public func masked(in text: String) -> String {
    var shown = kind == .email ? 1 : 4
    var masked = ""
    for (index, character) in zip(text[range].indices, text[range]) {
      if kind == .email, character == "@" { return masked + text[index..<range.upperBound] }
      let isHidden = shown == 0 && (character.isLetter || character.isNumber)
      masked.append(isHidden ? "*" : character)
      if shown > 0, character.isLetter || character.isNumber { shown -= 1 }
    }
    return masked
  }
}
