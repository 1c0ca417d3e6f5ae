// SPDX-License-Identifier: EUPL-1.2

/// Takes the scalars of a text one by one and keeps what is fit to be shown.
/// `DisplayText.sanitised` has the rules.
struct Sanitiser {
  /// The harmless text so far.
  private(set) var text = ""
  /// Columns of that text.
  private(set) var columns = 0
  private let tab: String
  /// Marks upon the last character; nil if there is none to put a mark on.
  private var marks: Int?
  private var lastWasEmoji = false
  private var isJoining = false
  private var lastWasReturn = false

  /// CCHARW_MAX of curses is 5: a character and four marks.
  private static let maximumMarks = 4
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

  /// - Parameter tab: the blanks for a tab.
  init(tab: String) {
    self.tab = tab
  }

  /// Takes the next scalar.
  mutating func add(_ scalar: Unicode.Scalar) {
    defer { lastWasReturn = scalar == "\r" }
    switch scalar.value {
    case 0x20..<0x7F: append(scalar)
    case 0x09: appendBlanks(tab)
    case 0x0A where lastWasReturn: break
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: appendBlanks(" ")
    case 0x00..<0xA0: append(Self.replacement)
    case 0xA1..<0x300 where scalar != "\u{AD}": append(scalar)
    case 0x200D: isJoining = lastWasEmoji
    case 0x1F3FB...0x1F3FF: break
    default: addOther(scalar)
    }
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    guard !properties.isDefaultIgnorableCodePoint, properties.generalCategory != .format else { return }
    guard let width = ScalarWidth.columns(of: scalar), properties.generalCategory != .privateUse else {
      return append(Self.replacement)
    }
    if width == 0 { return appendMark(scalar) }
    let isEmoji = properties.isEmoji
    if isJoining, isEmoji {
      isJoining = false
      return
    }
    append(scalar, columns: width)
    lastWasEmoji = isEmoji
  }

  private mutating func append(_ scalar: Unicode.Scalar, columns: Int = 1) {
    text.unicodeScalars.append(scalar)
    self.columns += columns
    marks = 0
    lastWasEmoji = false
    isJoining = false
  }

  private mutating func appendBlanks(_ blanks: String) {
    text += blanks
    columns += blanks.utf8.count
    marks = nil
    lastWasEmoji = false
    isJoining = false
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar) {
    if marks == nil { append(Self.dottedCircle) }
    guard let count = marks, count < Self.maximumMarks else { return }
    text.unicodeScalars.append(scalar)
    marks = count + 1
  }
}
