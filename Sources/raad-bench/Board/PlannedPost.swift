// SPDX-License-Identifier: EUPL-1.2

/// Where and when a post will stand, before its text is written.
struct PlannedPost {
  var created: Int64
  var thread: Int32
  var number: Int32
  /// 0 for an opening post.
  var parent: Int32
  /// The number of the member.
  var author: Int32
  /// Whether the asker says that it helped.
  var isHelped = false
}
