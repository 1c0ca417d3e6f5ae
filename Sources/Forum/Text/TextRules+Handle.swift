// SPDX-License-Identifier: EUPL-1.2

extension TextRules {
  /// A handle of 2–32 of `a-z 0-9 _ -` that starts with a letter. Capitals become small, a leading
  /// `@` goes.
  public static func handle(_ raw: String) throws(FieldProblem) -> String {
    var handle = raw.trimmed
    // By scalars: a prefix is compared in normal form, which takes the square of the marks on one
    // letter.
    if handle.unicodeScalars.first == "@" { handle.unicodeScalars.removeFirst() }
    guard !handle.isEmpty else { throw FieldProblem(.handle, .empty) }
    let scalars = handle.unicodeScalars
    guard scalars.allSatisfy(isHandlePart), scalars.first?.isASCIILetter == true else {
      throw FieldProblem(.handle, .malformedHandle)
    }
    if scalars.count < 2 { throw FieldProblem(.handle, .tooShort(count: scalars.count, minimum: 2)) }
    if scalars.count > 32 { throw FieldProblem(.handle, .tooLong(count: scalars.count, maximum: 32)) }
    return handle.lowercased()
  }

  /// A handle as near as can be to a login, a name or the local part of an address; nil when
  /// nothing usable is in it.
  ///
  /// It need not be free: whoever keeps it makes it unique.
  public static func suggestedHandle(from raw: String) -> String? {
    var handle = ""
    for scalar in Folding.fold(raw).unicodeScalars {
      if handle.isEmpty {
        if scalar.isASCIILetter { handle.unicodeScalars.append(scalar) }
      } else if isHandlePart(scalar) {
        handle.unicodeScalars.append(scalar)
      } else if scalar != "'" && handle.last != "-" {
        handle.append("-")
      }
      if handle.utf8.count == 32 { break }
    }
    while handle.last == "-" { handle.removeLast() }
    return handle.utf8.count < 2 ? nil : handle
  }

  /// Whether a handle may contain this, in either case.
  public static func isHandlePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIAlphanumeric || scalar == "_" || scalar == "-"
  }
}
