// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Glibc

extension Subcommand {
  static let doorOnHost: [Subcommand] = [
    Subcommand(
      "door config", .door, [], [.accounts],
      reach: .localOnly,
      about: {
        $0(
          nl: "schrijft wat sshd moet weten, voor /etc/ssh/sshd_config.d",
          fr: "écrit ce que sshd doit savoir, pour /etc/ssh/sshd_config.d",
          de: "schreibt, was sshd wissen muss, für /etc/ssh/sshd_config.d",
          en: "writes what sshd must know, for /etc/ssh/sshd_config.d")
      },
      anyone: { try $0.printDoorConfiguration() }),
    Subcommand(
      "door check", .door, [], [.accounts],
      reach: .localOnly,
      about: {
        $0(
          nl: "gaat na of sshd, accounts en bestanden zijn zoals het moet, en zegt wat niet",
          fr: "vérifie sshd, les comptes et les fichiers, et dit ce qui ne va pas",
          de: "prüft sshd, Konten und Dateien und sagt, was nicht stimmt",
          en: "checks sshd, accounts and files, and says what is wrong")
      },
      anyone: { try $0.checkDoor() }),
    Subcommand(
      "door setup", .door, [], [.dryRun, .yes, .accounts, .handle, .name, .layer, .organisation, .key],
      reach: .localOnly,
      about: {
        $0(
          nl: "maakt accounts, map, bord met een eerste beheerder en de instellingen van sshd; toont elke stap",
          fr: "crée comptes, dossier, forum avec un premier gestionnaire et réglages de sshd ; montre chaque étape",
          de:
            "legt Konten, Ordner, Forum mit der ersten Administration und Einstellungen von sshd an; zeigt jeden Schritt",
          en: "makes accounts, folder, board with a first steward and sshd’s settings; shows each step")
      },
      anyone: { try $0.setUpDoor() }),
  ]
}

extension Context {
  /// The door on this host, with certificates where there is a file of authorities.
  private func hostConfiguration() throws -> DoorConfiguration {
    var configuration = try doorConfiguration()
    configuration.trustsAuthorities = environment.host.file(DoorConfiguration.authorities) != nil
    return configuration
  }

  /// `raad door config`
  func printDoorConfiguration() throws { try output.lines(try hostConfiguration().lines) }

  /// `raad door check`
  func checkDoor() throws {
    let configuration = try hostConfiguration()
    let found = DoorFacts.gather(configuration, host: environment.host).findings(configuration)
    for finding in found {
      if wantsJSON {
        try output.json([
          "kind": .string(finding.kind), "advice": .bool(finding.isAdvice), "text": .string(reader(finding)),
        ])
      } else {
        try output.line(reader(finding))
      }
    }
    let wrong = found.filter { !$0.isAdvice }
    guard wrong.isEmpty else { throw DoorRefusal.doorIsWrong(count: wrong.count) }
    try confirm(DoorCommandPhrase.doorIsWell)
  }

  /// `raad door setup --dry-run|--yes [--handle NAME --key FILE]`
  func setUpDoor() throws {
    guard invocation.has(.dryRun) != invocation.has(.yes) else { throw DoorRefusal.lookOrDo }
    let configuration = try hostConfiguration()
    var founder: DoorSetup.Founder?
    if environment.host.file(configuration.board) == nil {
      // Without a key the first steward could not come in.
      let missing = [CommandOption.handle, .key].filter { !invocation.has($0) }.map(\.dashed)
      guard missing.isEmpty else { throw UsageProblem.missingOptions(missing) }
      var fields = MemberFields(handle: invocation.value(.handle) ?? "")
      let vocabulary = Vocabulary(layers: try Store.offered().layers)
      if let layer = invocation.value(.layer) { fields.layer = try vocabulary.layerID(named: layer) }
      fields.organisation = invocation.value(.organisation) ?? ""
      founder = DoorSetup.Founder(
        fields: fields, key: try readKey(from: invocation.value(.key) ?? "-"),
        board: Board(name: invocation.value(.name) ?? "Raadhuis", created: environment.now), language: reader.language)
    }
    let steps = DoorSetup(configuration: configuration, host: environment.host, founder: founder).steps()
    if invocation.has(.yes), !environment.host.isRoot { throw DoorRefusal.onlyRoot }
    for step in steps {
      try output.line(step.text)
      try output.flush()
      guard invocation.has(.yes), let words = try step.run() else { continue }
      // What the program said is the reason.
      try messages.lines(words.split(separator: "\n").map(String.init))
      throw DoorRefusal.stepFailed(step.text)
    }
    guard invocation.has(.yes) else { return }
    try output.line("systemctl reload ssh")
  }
}

/// What has to be made on a host, and nothing that is there already is changed.
struct DoorSetup {
  /// The first steward of a board that is still to be made.
  struct Founder {
    var fields: MemberFields
    var key: PublicKey
    var board: Board
    var language: InterfaceLanguage
  }

  /// One step, as a command that an administrator could type.
  struct Step {
    var text: String
    /// Does it; nil when that went well, else what was said.
    var run: () throws -> String?
  }

  var configuration: DoorConfiguration
  var host: DoorHost
  var founder: Founder?
  /// The home of both accounts: empty, and root's, so that nothing in it is anybody's.
  static let home = "/etc/raadhuis/home"

  func steps() -> [Step] {
    let host = host
    var steps: [Step] = []
    func command(_ words: [String]) {
      steps.append(Step(text: Self.typed(words)) { host.trouble(running: words) })
    }
    let noPassword = ["usermod", "-p", "*"]
    let members = host.account(configuration.members)
    let account = ["--home-dir", Self.home, "--no-create-home", "--shell", "/bin/sh"]
    if members == nil {
      // The group may have outlived its account.
      command(["groupadd", "--system", "--force", configuration.members])
      command(["useradd", "--system", "--gid", configuration.members] + account + [configuration.members])
      command(noPassword + [configuration.members])
    }
    if host.account(configuration.newcomers) == nil {
      let (configuration, name) = (configuration, configuration.newcomers)
      func words(user: String, group: String) -> [String] {
        ["useradd", "--system", "--non-unique", "--uid", user, "--gid", group] + account + [name]
      }
      let text = words(user: "$(id -u \(configuration.members))", group: "$(id -g \(configuration.members))")
      steps.append(
        Step(text: text.joined(separator: " ")) {
          guard let members = host.account(configuration.members) else { return configuration.members }
          return host.trouble(running: words(user: String(members.userID), group: String(members.groupID)))
        })
      command(noPassword + [name])
    }
    if host.file("\(Self.home)/.hushlogin") == nil {
      command(["install", "-d", "-m", "755", Self.home])
      command(["touch", "\(Self.home)/.hushlogin"])
    }
    if host.file(configuration.folder) == nil {
      command([
        "install", "-d", "-m", "700", "-o", configuration.members, "-g", configuration.members, configuration.folder,
      ])
    }
    if let founder { steps.append(boardStep(founder)) }
    if host.file(DoorConfiguration.dropIn) == nil { steps.append(dropInStep()) }
    return steps
  }

  /// Words as a shell takes them.
  private static func typed(_ words: [String]) -> String {
    words.map { word in
      let isPlain = !word.isEmpty && word.utf8.allSatisfy { $0.isLetter || $0.isDigit || "/._-+=,:@".utf8.contains($0) }
      return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }.joined(separator: " ")
  }

  private func boardStep(_ founder: Founder) -> Step {
    let (configuration, host) = (configuration, host)
    var words = ["raad", "init", "--board", configuration.board, "--handle", founder.fields.handle]
    words += ["--name", founder.board.name, "--layer", founder.fields.layer.rawValue]
    if !founder.fields.organisation.isEmpty { words += ["--organisation", founder.fields.organisation] }
    return Step(text: Self.typed(words)) {
      guard let members = host.account(configuration.members) else { return configuration.members }
      // The file and its folder are the account's from the first moment.
      guard setegid(members.groupID) == 0, seteuid(members.userID) == 0 else { return String(cString: strerror(errno)) }
      defer {
        seteuid(0)
        setegid(0)
      }
      _ = try Store.create(
        path: configuration.board, board: founder.board, layers: .all, founder: founder.fields, login: nil,
        key: founder.key, language: founder.language, welcomeTips: true)
      return nil
    }
  }

  private func dropInStep() -> Step {
    let text = configuration.lines.map { $0 + "\n" }.joined()
    let (sshd, host) = (configuration.sshd, host)
    return Step(text: "raad door config > \(DoorConfiguration.dropIn) && sshd -t") {
      let path = DoorConfiguration.dropIn
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard file >= 0 else { return "\(path): \(String(cString: strerror(errno)))" }
      let bytes = Array(text.utf8)
      let trouble =
        write(file, bytes, bytes.count) == bytes.count
        ? host.trouble(running: [sshd, "-t"]) : "\(path): \(String(cString: strerror(errno)))"
      close(file)
      // A server that does not start would lock the administrator out.
      if trouble != nil { unlink(path) }
      return trouble
    }
  }
}

extension DoorHost {
  /// Runs a program of the host; nil when that went well, else what it said, or its name when it said nothing.
  fileprivate func trouble(running words: [String]) -> String? {
    let (status, output) = run(words)
    if status == 0 { return nil }
    return output.isEmpty ? words[0] : output
  }
}
