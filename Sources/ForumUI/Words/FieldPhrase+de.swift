// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FieldPhrase {
  /// The text in German.
  public var de: String {
    switch field {
    case .title: "Titel"
    case .body: "Text"
    case .topics: "Themen"
    case .kind: "Art"
    case .callKind: "Art des Aufrufs"
    case .stage: "Stadium"
    case .language: "Sprache"
    case .layer: "Verwaltungsebene"
    case .handle: "Benutzername"
    case .name: "Name"
    case .organisation: "Organisation"
    case .roleFamily: "Art der Tätigkeit"
    case .worksOn: "arbeitet an"
    case .canTalkAbout: "kann sprechen über"
    case .reason: "Grund"
    case .note: "Erläuterung"
    case .reviewBy: "zu prüfen bis"
    case .boardName: "Name des Forums"
    case .motto: "Motto"
    case .query: "Suchanfrage"
    case .searchName: "Name der Suche"
    }
  }
}
