// SPDX-License-Identifier: EUPL-1.2

// The only file that uses the standard library's normalisation, which it offers as SPI so far.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode normalisation form C (UAX #15), the form in which every text is stored.
  public var nfc: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The text in Unicode normalisation form D: letters apart from their accents.
  var nfd: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfd { scalars.append(scalar) }
    return String(scalars)
  }
}
