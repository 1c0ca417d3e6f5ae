// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// A screen as a value: what it knows, how it changes, how it looks.
///
/// `update` and `view` are pure; whatever must happen outside comes back as effects.
public protocol ScreenState: Equatable, Sendable {
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
  /// The commands worth a hint here, most important first.
  func hints(_ world: World) -> [Command]
  /// The command that goes on to what is unread next, for a thread opened from here that is read;
  /// nil where nothing does.
  var readOn: Command? { get }
  /// What the hint of a command says here.
  func hint(_ command: Command) -> KeyPhrase
  /// Takes a message in; nil when a command or key has no meaning here, so that the frame may take
  /// it.
  mutating func update(_ message: Message, _ world: World) -> [Effect]?
  /// Draws the content between the frame's lines, and places the cursor on the focused row or
  /// field.
  func view(into painter: inout Painter, _ world: World)
}

extension ScreenState {
  /// No text unless said.
  public var takesText: Bool { false }
  /// The place of the screen beneath unless said.
  public var place: Place? { nil }
  /// Nothing unless said.
  public var readOn: Command? { nil }
  /// What it says everywhere unless said.
  public func hint(_ command: Command) -> KeyPhrase { .hint(command) }
  /// Nothing unless said.
  public func summaries(_ world: World) -> [String] { [] }

  /// What stands at the right of the second line of this terminal; empty when there is nothing to
  /// say.
  func summary(_ world: World) -> String {
    summaries(world).first { DisplayText.width($0) + FrameView.breadcrumbRoom < world.size.columns } ?? ""
  }
}
