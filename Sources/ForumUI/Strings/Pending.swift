// SPDX-License-Identifier: EUPL-1.2
import Forum
import ForumStore

struct Verbatim: Phrasing {
  var nl: String; var fr: String { nl }; var de: String { nl }; var en: String { nl }; init(_ s: String) { nl = s }
}
typealias ErrorPhrase = VerbatimOf<StoreError>
typealias RefusalPhrase = VerbatimOf<Refusal>
struct VerbatimOf<T>: Phrasing {
  var nl: String; var fr: String { nl }; var de: String { nl }; var en: String { nl }; init(_ s: T) { nl = "\(s)" }
}
enum ValuePhrase {
  static func state(_ s: Query.State) -> Verbatim { Verbatim(s.rawValue) }
  static func kind(_ s: ThreadKind) -> Verbatim { Verbatim(s.rawValue) }
  static func callKind(_ s: CallKind) -> Verbatim { Verbatim(s.rawValue) }
  static func stage(_ s: StoryStage) -> Verbatim { Verbatim(s.rawValue) }
  static func role(_ s: Role) -> Verbatim { Verbatim(s.rawValue) }
  static func language(_ s: Language) -> Verbatim { Verbatim(s.rawValue) }
}
enum TimeText {
  static func age(_ t: Timestamp, _ r: Reader) -> String { "2 h" }
  static func moment(_ t: Timestamp, _ r: Reader) -> String { "yesterday" }
}
enum Collation { static func precedes(_ a: String, _ b: String) -> Bool { a < b } }
