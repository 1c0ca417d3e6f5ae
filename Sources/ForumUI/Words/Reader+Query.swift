// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Reader {
  /// What readers call the values of a query, by key, each with how it is written: in the reader's
  /// language first, then in the others, since boards of several languages have users who type what
  /// they know.
  public var queryNames: [QueryKey: [String: String]] {
    let languages = [language] + InterfaceLanguage.allCases.filter { $0 != language }
    func names<Value>(
      _ values: [Value], _ written: (Value) -> String, _ phrase: (Value) -> any Phrasing
    ) -> [String: String] {
      var names: [String: String] = [:]
      var known: Set<String> = []
      for language in languages {
        for value in values {
          let name = phrase(value).text(in: language)
          let folded = String(Folding.fold(name).map { $0 == " " ? "-" : $0 })
          if known.insert(folded).inserted { names[name] = written(value) }
        }
      }
      return names
    }
    return [
      .kind: names(ThreadKind.allCases, \.rawValue) { ValuePhrase.kind($0) },
      .is: names(Query.State.allCases, \.rawValue) { ValuePhrase.state($0) },
      .lang: names(InterfaceLanguage.allCases, \.rawValue) { ValuePhrase.language(Language($0)) },
      .sort: names(ThreadSort.allCases, \.rawValue) { ValuePhrase.sort($0) },
      .stage: names(NetworkStage.allCases, \.rawValue) { MeetingPhrase.stage($0) },
    ]
  }
}
