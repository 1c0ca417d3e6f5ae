// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Who uses the program, which decides what of the host they reach. What they may do on the board is another question, and
/// the permission table answers it.
enum Visitor: Hashable, Sendable {
  /// A user of the machine on a board that somebody else owns.
  case local
  /// The user who owns the board's file.
  case owner
  /// Somebody of another machine, through OpenSSH, as the member whom a key or principal is.
  case atTheDoor(Entrance)

  var isAtTheDoor: Bool { if case .atTheDoor = self { true } else { false } }
}

/// From where a command or an option can be used. At the door each process runs as the owner of the file: what names a file
/// of the host, a program or another member would be open to everybody.
enum Reach: String, CaseIterable, Sendable {
  case everywhere
  /// At the door only with `-`, which is what the visitor sends or gets.
  case standardStreams
  /// For users of the machine.
  case localOnly
  /// For whoever owns the board's file.
  case ownerOnly

  /// Whether a visitor reaches it, with the word that was given.
  func includes(_ visitor: Visitor, word: String? = nil) -> Bool {
    switch self {
    case .everywhere: true
    case .standardStreams: !visitor.isAtTheDoor || word == "-"
    case .localOnly: !visitor.isAtTheDoor
    case .ownerOnly: visitor == .owner
    }
  }
}

extension Operand {
  /// At the door a file is what comes by standard input.
  var reach: Reach { kind == .file ? .standardStreams : .everywhere }
}
