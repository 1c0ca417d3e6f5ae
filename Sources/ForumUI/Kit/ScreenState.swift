// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A screen as a value: what it knows, how it changes, how it looks.
///
/// `update` and `view` are pure; whatever must happen outside comes back as effects.
protocol ScreenState: Equatable, Sendable {
  /// Which keys have a meaning.
  var context: KeyContext { get }
  /// Whether keys are text for a field; only the form's own commands come before it.
  var takesText: Bool { get }
  /// The place this screen belongs to, to be marked on the first line; nil for that of the screen
  /// beneath.
  var place: Place? { get }
  /// Where we are, from the place down, for the second line.
  func breadcrumb(_ world: World) -> [String]
  /// What stands at the right of the second line, such as a count: whole, then ever shorter. The
  /// frame shows the first for which it has room.
  func summaries(_ world: World) -> [String]
  /// The commands worth a hint here, most important first; those that are refused now are left out.
  func hints(_ world: World) -> [Command]
  /// Why a command is refused as things stand, in words; nil when it is not, or when it is no
  /// command of this screen. The key asks the same before it does anything, so that no hint names
  /// what the key would refuse.
  func refusal(of command: Command, _ world: World) -> String?
  /// The command that goes on to what is unread next, for a thread opened from here that is read;
  /// nil where nothing does.
  var readOn: Command? { get }
  /// What the hint of a command says here.
  func hint(_ command: Command) -> KeyPhrase
  /// Takes a message in; nil when a command or key has no meaning here, so that the frame may take
  /// it.
  mutating func update(_ message: Message, _ world: World) -> [Effect]?
  /// Whether a text is in it that was not sent.
  var hasUnsentText: Bool { get }
  /// What on the board it shows, so that it can be left when that is.
  var shows: Reference? { get }
  /// What is selected in it, so that its reference can be copied; what it shows unless said.
  func selection(_ world: World) -> Reference?
  /// Whether what is seen in it counts as read, so that it is laid out only where it is seen.
  var readsWhatIsSeen: Bool { get }
  /// Whether it is part of the first start or of joining.
  var isBeforeBoard: Bool { get }
  /// The name under which it is kept when it is left, to be found as it was; nil when it begins
  /// anew.
  var keptAs: String? { get }
  /// Goes to a post that was just written; false where that is not shown.
  mutating func turn(to post: PostReference) -> Bool
  /// The thread it shows, if that is read to its end with these marks.
  func finished(by marks: ReadMarks, thread number: Int) -> ThreadSummary?
  /// Notes what the next visit of its place begins with.
  func keep(in last: inout LastPlace, _ world: World)
  /// Notes itself as what lies open over the first screen of a place.
  func keepOpen(in last: inout LastPlace, _ world: World)
  /// From when on the program does not wait for its visitor any more; nil for ever.
  var waitsUntil: Timestamp? { get }
  /// Draws the content between the frame's lines, and places the cursor on the focused row or
  /// field.
  func view(into painter: inout Painter, _ world: World)
}

extension ScreenState {
  /// For ever unless said.
  var waitsUntil: Timestamp? { nil }
  /// No text unless said.
  var takesText: Bool { false }
  /// The place of the screen beneath unless said.
  var place: Place? { nil }
  /// Nothing unless said.
  var readOn: Command? { nil }
  /// Nothing is refused unless said.
  func refusal(of command: Command, _ world: World) -> String? { nil }
  /// What it says everywhere unless said.
  func hint(_ command: Command) -> KeyPhrase { .hint(command) }
  /// None unless said.
  var hasUnsentText: Bool { false }
  /// Nothing unless said.
  var shows: Reference? { nil }
  /// What it shows unless said.
  func selection(_ world: World) -> Reference? { shows }
  /// Not unless said.
  var readsWhatIsSeen: Bool { false }
  /// Not unless said.
  var isBeforeBoard: Bool { false }
  /// Not kept unless said.
  var keptAs: String? { nil }
  /// Not shown unless said.
  mutating func turn(to post: PostReference) -> Bool { false }
  /// No thread unless said.
  func finished(by marks: ReadMarks, thread number: Int) -> ThreadSummary? { nil }
  /// Nothing unless said.
  func keep(in last: inout LastPlace, _ world: World) {}
  /// Nothing unless said.
  func keepOpen(in last: inout LastPlace, _ world: World) {}
  /// Nothing unless said.
  func summaries(_ world: World) -> [String] { [] }

  /// What stands at the right of the second line of this terminal; empty when there is nothing to
  /// say.
  func summary(_ world: World) -> String {
    summaries(world).first { DisplayText.width($0) + Frame.breadcrumbRoom < world.size.columns } ?? ""
  }
}
