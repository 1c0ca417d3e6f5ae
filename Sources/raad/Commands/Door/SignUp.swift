// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Glibc

extension Context {
  /// Somebody comes to the account for invitations, with a key that nobody knows yet.
  func signUp(with credential: Credential, _ configuration: DoorConfiguration) throws {
    try hidingTheBoard {
      let store = try Store(path: configuration.board)
      guard try !signUpOnScreen(with: credential, in: store, configuration) else { return }
      var signUp = SignUp(
        context: self, store: store, reader: reader, credential: credential,
        members: configuration.members)
      do { try signUp.run() } catch let error as InputError where error.code == ETIMEDOUT {
        throw DoorRefusal.tooSlow
      }
    }
  }
}

/// The way from an invitation to a member, asked line by line: for screen readers, slow lines and terminals that can do nothing
/// else. Nothing is written before all is known, and then in one transaction, so whoever hangs up keeps the code.
@MainActor
struct SignUp {
  /// Answers are at most so long, in bytes.
  private static let longestAnswer = 2000

  let context: Context
  let store: Store
  var reader: Reader
  let credential: Credential
  let members: String

  private var environment: Environment { context.environment }

  mutating func run() throws {
    let board = try store.board()
    try say(board.motto.isEmpty ? board.name : "\(board.name): \(board.motto)")
    switch credential {
    case .certificate(let certificate):
      if let known = try store.certificateOwner(certificate) {
        return try say(reader(SignUpPhrase.alreadyIn(known.handle, account: members)))
      }
      if let obstacle = try store.obstacle(toJoiningBy: certificate) { throw StoreError.door(obstacle) }
      guard let authority = try store.authority(behind: certificate) else { throw StoreError.door(.notLetIn) }
      try say(reader(SignUpPhrase.vouched(by: authority.name, as: certificate.principals.first ?? "")))
      try allow(seconds: Newcomer.patienceWithCode)
      try join(layer: authority.layer, organisation: authority.organisation) {
        (store, fields, now) throws(StoreError) in
        try store.join(by: certificate, fields, at: now)
      }
    case .key(let key):
      if let known = try store.keyOwner(key) {
        return try say(reader(SignUpPhrase.alreadyIn(known.handle, account: members)))
      }
      // What no code can mend is told before one is asked for.
      if try store.isShutOut(key) { throw StoreError.door(.keyRevoked) }
      try say(reader(SignUpPhrase.welcome))
      try say(reader(SignUpPhrase.yourKey(key.fingerprint)))
      try allow(seconds: Newcomer.patience)
      let (code, invitation) = try askForCode(key)
      if let obstacle = try store.obstacle(to: key, as: invitation.member?.id) { throw StoreError.door(obstacle) }
      try allow(seconds: Newcomer.patienceWithCode)
      if let member = invitation.member { return try addDevice(code, to: member, key) }
      try join(layer: invitation.layer, organisation: invitation.organisation) {
        (store, fields, now) throws(StoreError) in
        try store.join(by: code, fields, key: key, at: now)
      }
    }
  }

  // MARK: The code

  private func askForCode(_ key: PublicKey) throws -> (InvitationCode, Invitation) {
    for _ in 0..<Newcomer.attempts {
      environment.host.setEcho(false)
      defer { environment.host.setEcho(true) }
      let typed = try ask(SignUpPhrase.code)
      try say("")
      do throws(StoreError) {
        guard let code = InvitationCode(typed: typed) else { throw .door(.notACode) }
        return (code, try store.invitation(for: code, at: environment.clock()))
      } catch {
        guard case .door(let problem) = error else { throw error }
        try say(reader(DoorPhrase(problem)))
      }
    }
    environment.host.log("door: \(Newcomer.attempts) wrong codes by \(key.fingerprint)")
    throw DoorRefusal.wrongCodes
  }

  private func addDevice(_ code: InvitationCode, to member: MemberBrief, _ key: PublicKey) throws {
    try say(reader(SignUpPhrase.device(of: member.handle, key.fingerprint)))
    let label = try askUntilRight(SignUpPhrase.label) { answer throws(FieldProblem) in try TextRules.keyLabel(answer) }
    _ = try store.addKey(by: code, key: key, label: label, at: environment.clock())
    try context.tell(
      reader(SignUpPhrase.done(member.handle, account: members)), ["ref": .string("@\(member.handle)")])
  }

  // MARK: Who it is

  private mutating func join(
    layer: LayerID?, organisation: String,
    _ write: (Store, MemberFields, Timestamp) throws(StoreError) -> Member
  ) throws {
    let language = try askForLanguage()
    reader = environment.reader(language: language)
    var fields = MemberFields(handle: try askForHandle())
    fields.name = try askUntilRight(SignUpPhrase.name) { answer throws(FieldProblem) in try TextRules.name(answer) }
    fields.layer = try layer ?? askForLayer()
    fields.organisation = organisation
    if organisation.isEmpty {
      fields.organisation = try askUntilRight(SignUpPhrase.organisation) { answer throws(FieldProblem) in
        try TextRules.organisation(answer)
      }
    }
    for line in Linear(reader: reader, columns: environment.textColumns, layers: []).houseRules { try say(line) }
    try say("")
    guard try agrees() else { throw DoorRefusal.notSignedUp }
    for topic in try askForTopics() { fields.ties[topic] = .follows }
    let member = try joined(&fields, in: language, write)
    try context.tell(
      reader(SignUpPhrase.done(member.handle, account: members)), ["ref": .string("@\(member.handle)")])
  }

  /// Writes it; somebody may have taken the handle while the rest was asked.
  private func joined(
    _ fields: inout MemberFields, in language: InterfaceLanguage,
    _ write: (Store, MemberFields, Timestamp) throws(StoreError) -> Member
  ) throws -> Member {
    while true {
      do throws(StoreError) {
        return try store.together { () throws(StoreError) in
          let member = try write(store, fields, environment.clock())
          try store.agreeToHouseRules(HouseRules.version, by: member.id)
          try store.setSetting("language", to: SettingValue.text(language.rawValue).description, by: member.id)
          return try store.member(member.id)
        }
      } catch {
        guard case .invalid(let problem) = error, problem.field == .handle else { throw error }
        try say(reader(ProblemPhrase(problem)))
        fields.handle = try askForHandle()
      }
    }
  }

  private func askForLanguage() throws -> InterfaceLanguage {
    while true {
      let answer = try ask(SignUpPhrase.language(reader.language)).lowercased()
      if answer.isEmpty { return reader.language }
      if let language = InterfaceLanguage(rawValue: answer) { return language }
    }
  }

  private func askForHandle() throws -> String {
    while true {
      let typed = try ask(SignUpPhrase.handle)
      do {
        let handle = try TextRules.handle(Context.bare(typed))
        guard try store.member(handle: handle) == nil else { throw FieldProblem(.handle, .handleTaken(handle)) }
        return handle
      } catch let problem as FieldProblem { try say(reader(ProblemPhrase(problem))) }
    }
  }

  private func askForLayer() throws -> LayerID {
    let vocabulary = Vocabulary(layers: try store.layers())
    let layers = vocabulary.layers.filter(\.isSelectable)
    let linear = Linear(reader: reader, columns: nil, layers: vocabulary.layers)
    while true {
      let answer = try ask(SignUpPhrase.layer)
      if answer.isEmpty || answer == "?" {
        for (number, layer) in layers.enumerated() {
          try say("\(number + 1)\t\(linear.name(of: layer))")
        }
        continue
      }
      if let number = Int(answer), layers.indices.contains(number - 1) { return layers[number - 1].id }
      do throws(FieldProblem) { return try vocabulary.layerID(named: answer) } catch {
        try say(reader(ProblemPhrase(error)))
      }
    }
  }

  /// Up to three topics that are followed from the beginning; none is all right.
  private func askForTopics() throws -> [TopicID] {
    let topics = try store.topics()
    let vocabulary = Vocabulary(topics: topics)
    while true {
      let answer = try ask(SignUpPhrase.topics)
      if answer == "?" {
        try say(topics.map { $0.labels.text(in: reader.language, or: $0.id.rawValue) }.joined(separator: ", "))
        continue
      }
      let names = answer.split(separator: ",").map { String($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
      let found = names.map { vocabulary.topic(named: $0) }
      if let unknown = zip(names, found).first(where: { $0.1 == nil })?.0 {
        let problem = FieldProblem(.topics, .unknownTopic(unknown, nearest: vocabulary.topics(near: unknown)))
        try say(reader(ProblemPhrase(problem)))
        continue
      }
      return found.compactMap { $0?.id }
    }
  }

  private func agrees() throws -> Bool {
    Context.isYes(try ask(SignUpPhrase.agree))
  }

  // MARK: Asking

  private func askUntilRight(
    _ question: SignUpPhrase, _ check: (String) throws(FieldProblem) -> String
  ) throws -> String {
    while true {
      let answer = try ask(question)
      do throws(FieldProblem) { return try check(answer) } catch { try say(reader(ProblemPhrase(error))) }
    }
  }

  /// An answer without blanks around it.
  /// - Throws: `notSignedUp` when nothing more comes.
  private func ask(_ question: SignUpPhrase) throws -> String {
    try context.messages.line(reader(question))
    try context.messages.flush()
    guard let answer = try context.input.nextLine(limit: Self.longestAnswer) else { throw DoorRefusal.notSignedUp }
    return answer.trimmed
  }

  /// Says how much time there is for what follows, and ends it when that is over.
  private func allow(seconds: Int) throws {
    context.input.wait(atMost: seconds)
    try say(reader(SignUpPhrase.time(minutes: seconds / 60)))
  }

  private func say(_ text: String) throws {
    try context.messages.line(text)
    try context.messages.flush()
  }
}
