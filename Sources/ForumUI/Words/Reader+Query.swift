// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Reader {
  /// What the reader calls the values of a query, by key, each with how it is written.
  public var queryNames: [QueryKey: [String: String]] {
    func names<Value>(_ values: [Value], _ written: (Value) -> String, _ phrase: (Value) -> ValuePhrase) -> [String:
      String]
    {
      Dictionary(values.map { (self(phrase($0)), written($0)) }) { first, _ in first }
    }
    return [
      .kind: names(ThreadKind.allCases, \.rawValue) { .kind($0) },
      .is: names(Query.State.allCases, \.rawValue) { .state($0) },
      .lang: names(InterfaceLanguage.allCases, \.rawValue) { .language(Language($0)) },
      .sort: names(ThreadSort.allCases, \.rawValue) { .sort($0) },
    ]
  }
}
