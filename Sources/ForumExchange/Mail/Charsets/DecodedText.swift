// SPDX-License-Identifier: EUPL-1.2

/// Bytes as the text they stand for.
struct DecodedText: Hashable {
  /// The text; U+FFFD stands for what could not be decoded.
  var text: String
  /// How many times it does.
  var undecodable = 0
}
