// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FirstStartPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .title: "Welcome"
    case .what: "Here civil servants of every government ask each other for advice. There is no board yet; choose one."
    case .name(.demo): "Open the demo board"
    case .name(.new): "Start a new board here"
    case .name(.join): "Join a board that exists"
    case .explanation(.demo, let path): "A board with examples, to try everything. It will be kept in \(path)."
    case .explanation(.new, let path): "An empty board with you as its steward. It will be kept in \(path)."
    case .explanation(.join, _): "A board that someone else keeps, on this machine or on another."
    case .joinFile: "On this machine:   raad --board FILE   or put RAAD_BOARD=FILE into the environment"
    case .joinRemote: "On another machine:   ssh -t NAME@MACHINE raad"
    case .joinRights: "You must be able to read and write the file and its folder; its owner sees to that."
    case .joinOutside: "Leave with Q and begin again with one of these commands"
    case .chooseFirst: "First choose how to begin: 1, 2 or 3"
    }
  }
}
