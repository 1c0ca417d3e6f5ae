// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FieldPhrase {
  /// The text in English.
  public var en: String {
    switch field {
    case .title: "title"
    case .body: "text"
    case .topics: "topics"
    case .kind: "kind"
    case .callKind: "kind of call"
    case .stage: "stage"
    case .language: "language"
    case .layer: "layer of government"
    case .handle: "handle"
    case .name: "name"
    case .organisation: "organisation"
    case .roleFamily: "kind of work"
    case .worksOn: "works on"
    case .canTalkAbout: "can talk about"
    case .reason: "reason"
    case .note: "note"
    case .reviewBy: "review by"
    case .boardName: "name of the board"
    case .motto: "motto"
    case .query: "query"
    case .searchName: "name of the search"
    }
  }
}
