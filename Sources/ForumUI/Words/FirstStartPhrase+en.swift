// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FirstStartPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .title: "Welcome"
    case .what(let path):
      "Here civil servants of every government ask each other for advice. There is no board yet in \(path)."
    case .name(.demo): "Open the demo board"
    case .name(.new): "Start a new board here"
    case .name(.join): "Join a board that exists"
    case .explanation(.demo): "A board with examples, to try everything; it goes when you leave."
    case .explanation(.new): "An empty board; whoever starts it is its steward."
    case .explanation(.join): "A board that someone else keeps, on this machine or on another."
    case .joinFile: "On this machine: raad --board FILE or put RAAD_BOARD=FILE into the environment"
    case .joinRemote: "On another machine: ssh -t NAME@MACHINE raad"
    case .joinRights: "You must be able to read and write the file and its folder; its owner sees to that."
    case .joinOutside: "Leave with Q and begin again with one of these commands"
    case .chooseFirst: "First choose how to begin: 1, 2 or 3"
    }
  }
}
