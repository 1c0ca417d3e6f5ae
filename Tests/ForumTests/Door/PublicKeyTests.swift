// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Forum

@Suite("Public keys")
struct PublicKeyTests {
  @Test(arguments: SampleKeys.lines.indices)
  func whatSSHKeygenMakesIsTaken(index: Int) throws {
    let (line, fingerprint) = SampleKeys.lines[index]
    let key = try PublicKey(line: line)
    #expect(key.fingerprint == fingerprint)
    #expect(key.comment == "an@laptop")
    #expect("\(key.line) an@laptop" == line)
    #expect(try PublicKey(blob: key.blob).fingerprint == fingerprint)
    #expect(!key.type.isSecurityKey)
  }

  @Test func blanksTabsAndWindowsLineEndsDoNoHarm() throws {
    let key = try PublicKey(line: SampleKeys.ed25519)
    let parts = SampleKeys.ed25519.split(separator: " ")
    let typed = "  \(parts[0])\t\(parts[1])   An’s laptop\u{1B}[31m, 2026 \r\n"
    #expect(try PublicKey(line: typed).blob == key.blob)
    #expect(try PublicKey(line: typed).comment == "An’s laptop\u{FFFD}[31m, 2026")
    #expect(try PublicKey(line: "\(parts[0]) \(parts[1])").comment == "")
    // With a tab or without one, what stands behind the key is mended and no reason to refuse it.
    #expect(try PublicKey(line: "\(parts[0]) \(parts[1]) a\u{7}b").comment == "a\u{FFFD}b")
    #expect(try PublicKey(line: "\(key.line) \(String(repeating: "é", count: 200))").comment.count == 100)
  }

  @Test func securityKeysSayWhatTheyAreFor() throws {
    let point = [UInt8(4)] + [UInt8](repeating: 7, count: 64)
    let made = [
      SampleKeys.line(
        "sk-ssh-ed25519@openssh.com", [[UInt8](repeating: 9, count: 32), Array("ssh:".utf8)]),
      SampleKeys.line(
        "sk-ecdsa-sha2-nistp256@openssh.com", [Array("nistp256".utf8), point, Array("ssh:raad".utf8)]),
    ]
    for line in made { #expect(try PublicKey(line: line).type.isSecurityKey) }
    #expect(problem(SampleKeys.line("sk-ssh-ed25519@openssh.com", [[UInt8](repeating: 9, count: 32)])) == .malformed)
  }

  private static let rsa = "ssh-rsa"
  private static let exponent: [UInt8] = [1, 0, 1]
  private static func modulus(_ bytes: Int, last: UInt8 = 1) -> [UInt8] {
    [0, 0x80] + [UInt8](repeating: 3, count: bytes - 2) + [last]
  }

  /// What is wrong with each.
  private static let refused: [(String, KeyProblem)] = [
    ("", .empty),
    (" \t ", .empty),
    (String(repeating: "a", count: 100_000), .tooLong(maximum: 8192)),
    ("\(SampleKeys.ed25519)\n\(SampleKeys.ed25519)", .severalLines),
    ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk=\n-----END OPENSSH PRIVATE KEY-----", .privateKey),
    ("no-pty \(SampleKeys.ed25519)", .options),
    ("command=\"/bin/sh -i\",pty \(SampleKeys.ed25519)", .options),
    ("cert-authority \(SampleKeys.ed25519)", .options),
    (SampleKeys.certificate, .certificate),
    ("ssh-dss AAAAB3NzaC1kc3M=", .unknownType("ssh-dss")),
    ("hello", .unknownType("hello")),
    ("ssh-ed25519\u{7}\tAAAA", .malformed), ("ssh-ed25519 AA\u{1B}AA\tan@laptop", .malformed),
    ("ssh-ed25519", .notBase64),
    ("ssh-ed25519 AAAA!", .notBase64),
    ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ4Wq91H69ka1FTEBIkPxZoP0lg/upZPp8YuxtgD8aHUA", .notBase64),
    // One bit more than the bytes need: the same key, written in another way.
    (SampleKeys.line("ssh-ed25519", [[1]]).replacing("E=", with: "F="), .notBase64),
    (SampleKeys.line("ssh-ed25519", [[UInt8](repeating: 1, count: 31)]), .malformed),
    (SampleKeys.line("ssh-ed25519", [[UInt8](repeating: 1, count: 32)], tail: [0]), .malformed),
    ("ssh-ed25519 \(Base64.text(of: [0xFF, 0xFF, 0xFF, 0xFF, 1]))", .malformed),
    (
      SampleKeys.line("ssh-ed25519", [exponent, modulus(384)], named: "ssh-rsa"),
      .otherType(said: "ssh-ed25519", found: "ssh-rsa")
    ),
    (
      SampleKeys.line("ecdsa-sha2-nistp256", [Array("nistp384".utf8), [4] + [UInt8](repeating: 7, count: 64)]),
      .malformed
    ),
    (
      SampleKeys.line("ecdsa-sha2-nistp256", [Array("nistp256".utf8), [2] + [UInt8](repeating: 7, count: 64)]),
      .malformed
    ),
    (
      SampleKeys.line("ecdsa-sha2-nistp256", [Array("nistp256".utf8), [4] + [UInt8](repeating: 7, count: 63)]),
      .malformed
    ),
    (SampleKeys.shortRSA, .shortRSA(bits: 2048, minimum: 3072)),
    (
      SampleKeys.line(rsa, [exponent, [0x40] + [UInt8](repeating: 3, count: 383)]), .shortRSA(bits: 3071, minimum: 3072)
    ),
    (SampleKeys.line(rsa, [exponent, modulus(384, last: 2)]), .malformed),
    (SampleKeys.line(rsa, [[1], modulus(384)]), .malformed),
    (SampleKeys.line(rsa, [[2], modulus(384)]), .malformed),
    (SampleKeys.line(rsa, [[], modulus(384)]), .malformed),
    (SampleKeys.line(rsa, [exponent, [0, 0] + modulus(384)]), .malformed),
    // Without the zero in front it would be a negative number.
    (SampleKeys.line(rsa, [exponent, Array(modulus(384).dropFirst())]), .malformed),
    (SampleKeys.line(rsa, [exponent, modulus(2049)]), .malformed),
  ]

  @Test(arguments: refused.indices)
  func whatIsNoKeyIsRefused(index: Int) {
    let (line, expected) = Self.refused[index]
    #expect(problem(line) == expected, "\(line.prefix(120))")
  }

  @Test func rsaIsTakenBetweenItsLimits() throws {
    #expect(try PublicKey(line: SampleKeys.line(Self.rsa, [Self.exponent, Self.modulus(384)])).type == .rsa)
    #expect(try PublicKey(line: SampleKeys.line(Self.rsa, [Self.exponent, Self.modulus(2048)])).type == .rsa)
  }

  @Test func everyPieceOfAKeyIsRefusedWithoutACrash() throws {
    for (line, _) in SampleKeys.lines + [(SampleKeys.certificate, "")] {
      let blob = try #require(Base64.bytes(of: line.split(separator: " ")[1]))
      for end in blob.indices {
        #expect(throws: KeyProblem.self) { try PublicKey(blob: Array(blob[..<end])) }
        #expect(throws: KeyProblem.self) { try Certificate(blob: Array(blob[..<end])) }
      }
    }
  }

  private func problem(_ line: String) -> KeyProblem? {
    do {
      _ = try PublicKey(line: line)
      return nil
    } catch { return error }
  }
}

@Suite("Certificates of an authority")
struct CertificateTests {
  @Test func tellWhomTheAuthorityMeans() throws {
    let certificate = try Certificate(base64: String(SampleKeys.certificate.split(separator: " ")[1]))
    #expect(certificate.type == .ed25519)
    #expect(certificate.principals == ["an", "an.peeters@fod.be"])
    #expect(certificate.authority == SampleKeys.authority)
  }

  @Test func aKeyIsNone() throws {
    let key = try PublicKey(line: SampleKeys.ed25519)
    #expect(throws: KeyProblem.unknownType("ssh-ed25519")) { try Certificate(blob: key.blob) }
  }

  @Test(arguments: [
    ("an", true), ("an.peeters@fod.be", true), ("", false), ("an peeters", false), ("an,bo", false),
    ("an\n", false), ("*", false), ("\"an", false), (String(repeating: "a", count: 101), false),
  ])
  func principalsThatCanStandOnALine(name: String, isUsable: Bool) {
    #expect(Certificate.isUsable(name) == isUsable)
  }

  @Test func whatSSHDTellsOfTheWayIn() throws {
    let key = try PublicKey(blob: PublicKey(line: SampleKeys.ed25519).blob)
    #expect(Credential(exposed: "publickey \(key.line)") == .key(key))
    let certificate = SampleKeys.certificate.split(separator: " ").prefix(2).joined(separator: " ")
    guard case .certificate = Credential(exposed: "publickey \(certificate)") else {
      Issue.record("no certificate")
      return
    }
    for line in ["", "password", "hostbased \(key.line)", "publickey \(key.line) x", "publickey ssh-rsa AAAA"] {
      #expect(Credential(exposed: line) == nil)
    }
  }
}
