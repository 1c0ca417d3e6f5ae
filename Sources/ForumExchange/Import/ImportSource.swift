// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

/// Where the things of an import come from: a file in some format.
protocol ImportSource: AnyObject {
  /// The path as it was given.
  var path: String { get }

  /// Looks at everything: takes in what refers to nothing that may still come, and notes the rest
  /// where it stands.
  func stage(in importer: Importer) throws(StoreError)

  /// A thread that was noted; nil when the file does not hold it any more.
  func thread(_ item: StagedItem) -> ThreadRecord?
  /// A post that was noted; nil when the file does not hold it any more.
  func post(_ item: StagedItem) -> PostRecord?
  /// A tip that was noted; nil when the file does not hold it any more.
  func tip(_ item: StagedItem) -> TipRecord?
  /// A network that was noted; nil when the file does not hold it any more.
  func network(_ item: StagedItem) -> NetworkRecord?
  /// An event that was noted; nil when the file does not hold it any more.
  func event(_ item: StagedItem) -> EventRecord?
  /// A poll that was noted; nil when the file does not hold it any more.
  func poll(_ item: StagedItem) -> PollRecord?
}

extension ImportSource {
  // Mail has none of these.
  func network(_ item: StagedItem) -> NetworkRecord? { nil }
  func event(_ item: StagedItem) -> EventRecord? { nil }
  func poll(_ item: StagedItem) -> PollRecord? { nil }
}

/// Something that was noted to be made later.
struct StagedItem {
  var external: String
  var place: StagedPlace
  /// When it was written.
  var created: Timestamp
}
