// SPDX-License-Identifier: EUPL-1.2

/// The order of a list of threads; pinned threads stand first in each.
public enum ThreadSort: String, CaseIterable, Sendable {
  /// Newest activity first.
  case newest
  /// Oldest activity first.
  case oldest
  /// Waiting threads first, longest waiting first; then the rest by newest activity.
  case waiting
  /// Unanswered threads first, longest unanswered first, whether anybody waits or not; then the
  /// rest by newest activity.
  case unanswered
  /// Most helpful first: by answers that helped, then by newest activity.
  case helped
}
