// SPDX-License-Identifier: EUPL-1.2

/// The threads of many posts at once.
enum ThreadsOfPosts {
  // A search asks thousands of posts for their threads. In the table hardly two posts share a page,
  // so that each was a read of the file; of this index a page holds two hundred.
  static let postThreads = "CREATE INDEX post_by_id ON post(id, thread, number, helped);"
}
