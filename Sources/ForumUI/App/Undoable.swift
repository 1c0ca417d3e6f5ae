// SPDX-License-Identifier: EUPL-1.2

/// Something that was done on request, and how it is taken back.
struct Undoable: Equatable, Sendable {
  /// What was done, in its order.
  var acts: [Act]
  /// What takes it back, in the order in which it is to be done; nil when nothing does.
  var inverses: [Act]?
}
