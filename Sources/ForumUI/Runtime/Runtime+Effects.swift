// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Runtime {
  /// Does what an effect asks inside the interface or at the store, and returns what follows from
  /// it.
  mutating func apply(_ effect: Effect) -> [Effect] {
    switch effect {
    case .show(let screen): return app.push(screen)
    case .open(let reference): return app.push(Screen(reference))
    case .openAddress(let address): return app.push(Screen(AddressState(address)))
    case .replace(let screen): return app.replaceTop(with: screen)
    case .pop:
      // Under the form that the program was started for, or the one to join by, there is nothing.
      isDone = isDone || app.stack.count == 1
      return app.pop()
    case .close(let post): return app.close(showing: post)
    case .walkOn: return app.walkOn()
    case .leave(let thread): return app.leave(thread: thread)
    case .press(let command): return app.carryOut(command)
    case .go(let place): return app.go(place)
    case .ask(let prompt):
      app.prompt = prompt
      return []
    case .say(let notification):
      app.notification = notification
      return []
    case .load(let request): return load(request)
    case .loadLater(let request):
      // Only what is selected now is shown beside a list.
      if request.isPreview { later.removeAll(where: \.isPreview) }
      if !later.contains(request) { later.append(request) }
      return []
    case .perform(let act): return write(act)
    case .takeBack: return takeBack()
    case .speak(let language):
      app.world.reader.language = language
      return app.deliverToAll(.resized)
    case .endSignUp(let how):
      ending.signUp = how
      isDone = true
      return []
    case .agree:
      ending.isAgreed = true
      isDone = true
      return []
    case .quote(let text): return app.deliver(.answered(.quote, .text(text))) ?? []
    case .copy, .export, .run, .suspend, .redraw, .quit, .editOutside: return [effect]
    }
  }

  mutating func load(_ request: Request) -> [Effect] {
    do throws(StoreError) {
      let loaded = try answer(request)
      if case .today(let today, _) = loaded { takeCounts(today.counts) }
      return app.deliver(.loaded(request, loaded)) ?? []
    } catch {
      app.notification = .refused(told(error))
      return app.deliver(.notLoaded(request)) ?? []
    }
  }

  private mutating func write(_ act: Act) -> [Effect] {
    if case .marks(let marks, let number) = act { return keep(marks, ofThread: number) }
    do throws(StoreError) {
      let (outcome, inverse) = try commit(act)
      app.remember(inverse, of: act)
      if act.row.changesCounts { refreshCounts() }
      if act.row.endsVisits { endVisits() }
      if isForOneForm, app.stack.count == 1, let posted = outcome.reference {
        ending.posted = posted
        isDone = true
        // The form must know, or it would keep what was posted as a draft.
        _ = app.deliver(.done(act, outcome))
        return []
      }
      return app.deliver(.done(act, outcome)) ?? []
    } catch {
      if case .changedSince(let conflict) = error { return app.deliver(.done(act, .changedSince(conflict))) ?? [] }
      app.notification = .refused(told(error))
      if act.row.tellsWhy, error.isOfAField { return app.deliver(.done(act, .notTaken(error))) ?? [] }
      if isLeaving, case .keepDraft(let draft) = act { rescue(draft) }
      let refusal: Refusal? = if case .refused(let refusal) = error { refusal } else { nil }
      return app.deliver(.refused(act, refusal)) ?? []
    }
  }

  /// Has all look whether they may stay: this screen too, whose own writes leave no other version to see.
  private mutating func endVisits() {
    welcomeVersion = -1
    if let store { services.wakeTheUnwelcome(store) }
  }

  private mutating func rescue(_ draft: Draft) {
    if let path = services.rescue.keep(draft, at: app.world.reader.now) {
      ending.rescued.append(path)
    } else {
      ending.isTextLost = true
    }
  }

  /// Takes a thread that was read to its end out of the numbers beside the places. They are counted
  /// anew once no key comes: on a large board that takes longer than to show a thread.
  mutating func countOut(_ number: Int, readWith marks: ReadMarks) {
    guard let summary = app.finished(by: marks, thread: number) else { return }
    countsWait = true
    if !summary.isMuted { app.world.counts.takeOut(summary) }
  }

  /// Reads the numbers beside the places again.
  mutating func refreshCounts() {
    noteCount()
    guard let store else { return }
    // A frame with an old count is better than a screen that stops: the next read says what is
    // wrong.
    if let counts = try? store.counts(for: app.world.viewer.id, now: app.world.reader.now) { app.world.counts = counts }
  }

  /// Takes the numbers beside the places that were read with something else.
  private mutating func takeCounts(_ counts: BoardCounts) {
    noteCount()
    app.world.counts = counts
  }
}

extension StoreError {
  /// Whether it is about what was filled in, and not about the board or the right to write.
  fileprivate var isOfAField: Bool {
    switch self {
    case .door, .invalid, .notFound: true
    default: false
    }
  }
}
