// SPDX-License-Identifier: EUPL-1.2

/// Something that was done on request, and how it is taken back.
struct Undoable: Equatable, Sendable {
  /// What was done, in its order; more than one act where a form changes the head of a thread and its text.
  var acts: [Act]
  /// What takes it back, in the order in which it is to be done; nil when nothing does.
  var inverses: [Act]?
  /// Whether the next act belongs to it.
  var goesOn = false
}
