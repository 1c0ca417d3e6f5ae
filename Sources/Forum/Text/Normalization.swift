// SPDX-License-Identifier: EUPL-1.2

// The only file that uses the standard library's normalisation, which it offers as SPI so far.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode normalisation form C (UAX #15), the form in which every text is stored;
  /// stream-safe, see below.
  public var nfc: String {
    if isSurelyComposed { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in streamSafe._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The text in Unicode normalisation form D: letters apart from their accents.
  var nfd: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in streamSafe._nfd { scalars.append(scalar) }
    return String(scalars)
  }

  /// The text with a COMBINING GRAPHEME JOINER after each 30 marks that follow one letter, which
  /// says nothing and is not seen (UAX #15, Stream-Safe Text Format). Normalising puts the marks
  /// behind a letter in order, which takes the square of their number: a text of nothing else would
  /// take minutes.
  package var streamSafe: String {
    var marks = 0
    guard unicodeScalars.contains(where: { $0.isTooMany(after: &marks) }) else { return self }
    marks = 0
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isTooMany(after: &marks) {
        scalars.append("\u{34F}")
        marks = 1
      }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// The text as a word of a command line, stream-safe where it has more marks in a row than the name of a file can have:
  /// comparing two texts normalises both, and a path stays what it is.
  public var commandWord: String {
    var marks = 0
    let isName = unicodeScalars.allSatisfy { !$0.isTooMany(after: &marks, most: Unicode.Scalar.mostMarksInName) }
    return isName ? self : streamSafe
  }

  /// Whether it holds nothing but what normalisation form C leaves as it is, whatever stands next
  /// to it: Latin letters with and without accents, typographic marks, currency signs, emoji. False
  /// says nothing.
  ///
  /// Most texts are made of these alone, and looking is many times faster than normalising.
  var isSurelyComposed: Bool {
    var text = self
    // U+0300, the first that combines, begins with CC in UTF-8 (RFC 3629), and all below it with
    // less.
    if text.withUTF8({ bytes in bytes.allSatisfy { $0 < 0xcc } }) { return true }
    return unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x300, 0x2010...0x2027, 0x2030...0x205e, 0x20a0...0x20c0, 0x1f300...0x1faff: true
      default: false
      }
    }
  }
}

extension Unicode.Scalar {
  /// So many marks may follow a letter: more than any language needs.
  fileprivate static let mostMarks = 30
  /// The name of a file has 255 bytes at most (NAME_MAX), and a mark two or more in UTF-8.
  fileprivate static let mostMarksInName = 127

  /// Counts the marks that follow each other, of which this may be one, and says whether there is
  /// one too many.
  fileprivate func isTooMany(after marks: inout Int, most: Int = mostMarks) -> Bool {
    // Nothing below U+0300 combines.
    guard value >= 0x300, properties.canonicalCombiningClass != .notReordered else {
      marks = 0
      return false
    }
    marks += 1
    return marks > most
  }
}
