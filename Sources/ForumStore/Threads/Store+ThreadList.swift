// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// A page of threads, as the request's reader sees them. Reads never write.
  public func threads(_ request: ThreadListRequest) throws(StoreError) -> Page<ThreadSummary> {
    try database.read { () throws(StoreError) in
      let list = try ThreadListSQL(request, viewer: viewer(request.viewer), store: self)
      return try list?.page(limit: min(max(request.limit, 1), 1000), in: database) ?? .empty
    }
  }

  /// The numbers of all threads that a request finds, the lowest first; for exports.
  public func threadNumbers(_ request: ThreadListRequest) throws(StoreError) -> [Int] {
    try database.read { () throws(StoreError) in
      let list = try ThreadListSQL(request, viewer: viewer(request.viewer), store: self)
      return try list?.numbers(limit: .max, in: database).sorted() ?? []
    }
  }

  /// How many threads a request finds, counted up to `limit` and no further.
  public func countThreads(_ request: ThreadListRequest, limit: Int) throws(StoreError) -> Int {
    try database.read { () throws(StoreError) in
      let list = try ThreadListSQL(request, viewer: viewer(request.viewer), store: self)
      return try list?.numbers(limit: max(0, limit), in: database).count ?? 0
    }
  }
}
