// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Terminal

extension Context {
  /// Lets somebody with an invitation or a certificate in full screen; false where that cannot be, or where there is nothing to
  /// fill in, so that it goes on line by line.
  func signUpOnScreen(with credential: Credential, in store: Store, _ configuration: DoorConfiguration) throws -> Bool {
    guard environment.hasScreen, let newcomer = try newcomer(credential, in: store) else { return false }
    let services = Runtime.Services(
      now: environment.clock, login: "", rescueFolders: [], temporaryFolder: environment.temporaryFolder,
      // Nothing runs beside the program, and it does not step aside.
      letsIn: { _ in true }, noteTrouble: { [host = environment.host] in host.note($0) },
      stopwatch: environment.stopwatch
    ) { _ throws(StoreError) in throw .missing(path: "") }
    let ending: Ending
    do {
      ending = try Interface.run(
        store: store, member: nil, reader: reader, preferences: preferences,
        options: preferences.settings.terminalOptions(usesColors: environment["NO_COLOR"] == nil),
        path: configuration.board, services: services, start: .signUp(newcomer))
    } catch is TerminalError { return false }
    switch ending.signUp {
    case .joined(let handle, let language):
      let reader = environment.reader(language: language)
      try tell(
        reader(SignUpPhrase.done(handle, account: configuration.members)), ["ref": .string("@\(handle)")])
      return true
    case .wrongCodes:
      environment.host.log("door: \(Newcomer.attempts) wrong codes by \(newcomer.fingerprint ?? "")")
      throw DoorRefusal.wrongCodes
    case .tooLate: throw DoorRefusal.tooSlow
    case nil:
      if let signal = ending.signal { throw Interruption(signal: signal) }
      throw DoorRefusal.notSignedUp
    }
  }

  /// Somebody who can become a member or add a device; nil for whoever is one already, or whom nobody vouches for.
  private func newcomer(_ credential: Credential, in store: Store) throws -> Newcomer? {
    switch credential {
    case .key(let key):
      // What no code can mend is told before one is asked for.
      let isKnown = try store.keyOwner(key) != nil || store.isShutOut(key)
      return isKnown ? nil : Newcomer(credential)
    case .certificate(let certificate):
      let isKnown = try store.certificateOwner(certificate) != nil || store.obstacle(toJoiningBy: certificate) != nil
      guard !isKnown else { return nil }
      return try store.authority(behind: certificate).map {
        Newcomer(credential, authority: $0.name, layer: $0.layer, organisation: $0.organisation)
      }
    }
  }
}
