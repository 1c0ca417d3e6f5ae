// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The whole interface as a value: a stack of screens for each place, a prompt, a status line.
struct App: Sendable {
  /// What every screen may look at.
  var world: World
  /// The place whose stack is shown; nil during the first start.
  private(set) var place: Place?
  /// The screens of the shown place, the top one last.
  private(set) var stack: [Screen]
  /// The question over the top screen.
  var prompt: Prompt?
  /// The status line; gone with the next key.
  var notification: Notification?
  /// What `undo` takes back, the last act last.
  var undoable: [Undoable] = []
  /// The screens of the other places as they were left.
  var left: [Place: [Screen]] = [:]
  /// Screens that are found as they were left, by the names they gave.
  private var kept: [String: Screen] = [:]

  /// The interface before its first event; `start` gives the first effects.
  init(world: World, first: Screen) {
    self.world = world
    stack = [first]
    place = first.content.place
  }

  /// The screen on top.
  var top: Screen { stack[stack.count - 1] }

  /// Screens with a text that was not sent, in any place.
  var unsent: Bool {
    (stack + left.values.joined()).contains { $0.content.hasUnsentText }
  }

  /// The first effects of the first screen.
  mutating func start() -> [Effect] { deliver(.appeared) ?? [] }

  /// Gives a message to the top screen; nil when it has no meaning there.
  mutating func deliver(_ message: Message) -> [Effect]? {
    if case .loaded(.goingTo(let going), .glances(let glances)) = message {
      offer(glances, for: going)
      return []
    }
    return stack[stack.count - 1].content.update(message, world)
  }

  /// Gives a message to every screen of every place, for what must not be lost.
  mutating func deliverToAll(_ message: Message) -> [Effect] {
    var effects: [Effect] = []
    func tell(_ screens: inout [Screen], shown: Int? = nil) {
      for index in screens.indices {
        // It is laid out when it comes on top again: nothing in it counts as read before that.
        if message == .resized, index != shown, screens[index].content.readsWhatIsSeen { continue }
        effects += screens[index].content.update(message, world) ?? []
      }
    }
    tell(&stack, shown: stack.count - 1)
    for place in Place.all where left[place] != nil { tell(&left[place]!) }
    return effects
  }

  /// Puts a screen on top; as it was left, if it is kept.
  mutating func push(_ screen: Screen) -> [Effect] {
    stack.append(screen.content.keptAs.flatMap { kept[$0] } ?? screen)
    return deliver(.appeared) ?? []
  }

  /// Puts a screen in the place of the top one.
  mutating func replaceTop(with screen: Screen) -> [Effect] {
    stack[stack.count - 1] = screen
    place = stack.last { $0.content.place != nil }?.content.place ?? place
    return deliver(.appeared) ?? []
  }

  /// Takes the top screen away and shows a post: in the thread beneath, or else in the top screen's
  /// place.
  mutating func close(showing post: PostReference) -> [Effect] {
    guard stack.count > 1, stack[stack.count - 2].content.turn(to: post) else {
      return replaceTop(with: Screen(.post(post)))
    }
    stack.removeLast()
    return deliver(.appeared) ?? []
  }

  /// Takes the top screen away and tells the one beneath; the last one stays.
  mutating func pop() -> [Effect] {
    guard stack.count > 1 else { return [] }
    let screen = stack.removeLast()
    if let name = screen.content.keptAs { kept[name] = screen }
    return deliver(.appeared) ?? []
  }

  /// Goes from a thread or tip that is read to what is unread next where it was opened.
  mutating func walkOn() -> [Effect] {
    guard stack.count > 1, let readOn = stack[stack.count - 2].content.readOn else {
      // A tip has nothing that could be unread.
      if case .tip? = top.content.shows { return [] }
      return [.say(.done(world.reader(ThreadPhrase.allRead)))]
    }
    // A list reads its rows again first, so that what was just read does not count as unread.
    return pop() + [.press(readOn)]
  }

  /// A thread that lies on the stack and is read to its end with these marks.
  func finished(by marks: ReadMarks, thread number: Int) -> ThreadSummary? {
    stack.lazy.compactMap { $0.content.finished(by: marks, thread: number) }.first
  }

  /// Takes a thread that is marked as unread away wherever it lies: it would be read again as soon
  /// as it is seen.
  mutating func leave(thread number: Int) -> [Effect] {
    func isThread(_ screen: Screen) -> Bool { screen.content.shows == .thread(number) }
    stack = [stack[0]] + stack.dropFirst().filter { !isThread($0) }
    for (place, screens) in left { left[place] = [screens[0]] + screens.dropFirst().filter { !isThread($0) } }
    return deliver(.appeared) ?? []
  }

  /// Goes to a place as it was left, or to its first screen; the same place again goes back to
  /// that.
  mutating func go(_ target: Place) -> [Effect] {
    if place == target {
      stack = [stack[0]]
    } else {
      if let place { left[place] = stack }
      stack = left.removeValue(forKey: target) ?? [Screen.first(of: target)]
      place = target
    }
    return deliver(.appeared) ?? []
  }
}
