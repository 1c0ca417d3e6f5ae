// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Glibc

extension Subcommand {
  static let doorForSSHD: [Subcommand] = [
    Subcommand(
      "door keys", .door,
      [Operand(.text, "ACCOUNT"), Operand(.text, "TYPE"), Operand(.text, "KEY")], [.accounts],
      reach: .localOnly,
      about: {
        $0(
          nl: "zegt aan sshd wie een sleutel binnenlaat (AuthorizedKeysCommand)",
          fr: "dit à sshd qui une clé laisse entrer (AuthorizedKeysCommand)",
          de: "sagt sshd, wen ein Schlüssel einlässt (AuthorizedKeysCommand)",
          en: "tells sshd whom a key lets in (AuthorizedKeysCommand)")
      },
      anyone: { try $0.answerForKey() }),
    Subcommand(
      "door principals", .door,
      [Operand(.text, "ACCOUNT"), Operand(.text, "AUTHORITY"), Operand(.text, "CERTIFICATE")], [.accounts],
      reach: .localOnly,
      about: {
        $0(
          nl: "zegt aan sshd voor wie een certificaat is (AuthorizedPrincipalsCommand)",
          fr: "dit à sshd pour qui est un certificat (AuthorizedPrincipalsCommand)",
          de: "sagt sshd, für wen ein Zertifikat ist (AuthorizedPrincipalsCommand)",
          en: "tells sshd whom a certificate is for (AuthorizedPrincipalsCommand)")
      },
      anyone: { try $0.answerForCertificate() }),
  ]
}

/// What sshd asks at each login, twice: whatever goes wrong, nobody comes in, nothing is printed where sshd reads, and the
/// host's log has one line.
extension Context {
  /// `raad door keys ACCOUNT TYPE KEY`
  func answerForKey() throws {
    try answer { configuration in
      // A certificate is asked about as one, by `door principals`.
      guard let key = try? PublicKey(line: "\(invocation.operand(1) ?? "") \(invocation.operand(2) ?? "")") else {
        return []
      }
      let lookup = try DoorLookup(path: configuration.board)
      if invocation.operand(0) == configuration.newcomers {
        let options = try Self.options(mustVerify: lookup.mustVerify(key.type), configuration, "join")
        return ["\(options) \(key.line)"]
      }
      guard invocation.operand(0) == configuration.members, let known = try lookup.key(key) else { return [] }
      let options = Self.options(mustVerify: known.mustVerify, configuration, "key \(known.id.rawValue)")
      return ["\(options) \(key.line)"]
    }
  }

  /// `raad door principals ACCOUNT AUTHORITY CERTIFICATE`
  func answerForCertificate() throws {
    try answer { configuration in
      guard let certificate = try? Certificate(base64: invocation.operand(2) ?? ""),
        certificate.authority == invocation.operand(1)
      else { return [] }
      let lookup = try DoorLookup(path: configuration.board)
      let mustVerify = try lookup.mustVerify(certificate.type)
      let account = invocation.operand(0)
      guard [configuration.members, configuration.newcomers].contains(account), try lookup.trusts(certificate) else {
        return []
      }
      let holders = try lookup.holders(of: certificate)
      // Whom the authority vouches for and nobody knows yet joins here too: at the other account ssh
      // would offer the key without its certificate first, and that is taken there.
      guard account == configuration.newcomers || holders.isEmpty else {
        return holders.filter(\.isLetIn).map { holder in
          "\(Self.options(mustVerify: mustVerify, configuration, "principal \(holder.id)")) \(holder.principal)"
        }
      }
      return certificate.principals.prefix(1).map { principal in
        "\(Self.options(mustVerify: mustVerify, configuration, "join")) \(principal)"
      }
    }
  }

  private static func options(mustVerify: Bool, _ configuration: DoorConfiguration, _ words: String) -> String {
    "restrict,pty,\(mustVerify ? "verify-required," : "")\(configuration.forcedCommand(words))"
  }

  private func answer(_ find: (DoorConfiguration) throws -> [String]) throws {
    do {
      let configuration = try doorConfiguration()
      try output.lines(try find(configuration))
    } catch {
      let text = Failure(error).message(for: reader)
      environment.host.log("door: \(text)")
      throw error
    }
  }

  /// The door that the options describe. The program is the one that runs.
  func doorConfiguration() throws -> DoorConfiguration {
    var configuration = DoorConfiguration()
    configuration.program = environment.host.program() ?? configuration.program
    configuration.board = invocation.value(.board) ?? environment["RAAD_BOARD"] ?? configuration.board
    if let accounts = invocation.value(.accounts), !configuration.take(accounts: accounts) {
      throw UsageProblem.unknownWord(accounts, place: CommandOption.accounts.dashed, nearest: ["raad,join"])
    }
    for path in [configuration.board, configuration.program] where !DoorConfiguration.isPlain(path: path) {
      throw DoorRefusal.notAPlainPath(path)
    }
    return configuration
  }
}
