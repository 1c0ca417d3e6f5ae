// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A page of threads, as the request's reader sees them. Reads never write.
  ///
  /// Filters by words look through a bounded number of threads for one page, so that it can end
  /// early: only its keys tell whether the list goes on.
  public func threads(_ request: ThreadListRequest) throws(StoreError) -> Page<ThreadSummary> {
    try database.read { () throws(StoreError) in
      let list = try ThreadList(request, viewer: reader(of: request), store: self)
      return try list?.page(limit: min(max(request.limit, 1), 1000)) ?? .empty
    }
  }

  /// The numbers of all threads that a request finds, the lowest first; for exports.
  public func threadNumbers(_ request: ThreadListRequest) throws(StoreError) -> [Int] {
    try database.read { () throws(StoreError) in try allThreads(request, for: reader(of: request)).sorted() }
  }

  /// How many threads a request finds, counted up to `limit` and no further; of common words also
  /// no further than there is time.
  public func countThreads(_ request: ThreadListRequest, limit: Int) throws(StoreError) -> Count {
    try database.read { () throws(StoreError) in
      let list = try ThreadList(request, viewer: reader(of: request), store: self)
      return try list?.count(limit: max(0, limit)) ?? Count(0)
    }
  }

  /// The numbers of all threads that a request finds in the order of the list, however long that
  /// takes.
  func allThreads(_ request: ThreadListRequest, for viewer: Viewer) throws(StoreError) -> [Int] {
    var request = request
    request.after = nil
    request.effort = .all
    return try ThreadList(request, viewer: viewer, store: self)?.numbers() ?? []
  }

  /// The reader of a request, with the audiences that it may find.
  func reader(of request: ThreadListRequest) throws(StoreError) -> Viewer {
    var reader = try viewer(request.viewer)
    guard request.isForOthers else { return reader }
    var named: Set<String> = []
    for term in request.query.terms where !term.isExcluded {
      if case .network(let id) = term.condition, let number = try networkNumber(id) {
        named.insert("network:\(number)/")
      }
    }
    reader.audiences = reader.audiences.filter(named.contains)
    return reader
  }
}
