// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Terminal

extension Context {
  /// Asks full screen whether to close the oldest of too many; nil where there is no screen, so that it is asked in a line.
  func closesOldestOnScreen(since oldest: Timestamp, maximum: Int, of store: Store) throws -> Bool? {
    guard environment.hasScreen else { return nil }
    let services = Runtime.Services(
      now: environment.clock, login: "", rescueFolders: [], temporaryFolder: environment.temporaryFolder,
      letsIn: { _ in true }, noteTrouble: { [host = environment.host] in host.note($0) },
      stopwatch: environment.stopwatch
    ) { _ throws(StoreError) in throw .missing(path: "") }
    do {
      let ending = try Interface.run(
        store: store, member: nil, reader: reader, preferences: preferences,
        options: preferences.settings.terminalOptions(usesColors: environment["NO_COLOR"] == nil), path: store.path,
        services: services, start: .fullHouse(oldest: oldest, maximum: maximum))
      if let signal = ending.signal { throw Interruption(signal: signal) }
      return ending.isAgreed
    } catch is TerminalError { return nil }
  }
}
