// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension PhraseSamples {
  /// Keys, invitations, coming in, and settings that go with the member.
  static var door: [any Phrasing] {
    let screens: [DoorScreenPhrase] = [
      .access, .keys, .invitations, .settings, .keysOf("sara"), .noLabel, .inUse, .noLongerInForce, .noKeys,
      .certificates,
      .howToAdd(key: key), .keyAdded, .keyLabelled, .labelOf("SHA256:x"), .confirmRemoveKey("x"), .keyRemoved,
      .revokeReason("x"), .revokeCertificateReason("x"), .notYourCertificate, .revokeAllReason("sara"),
      .accessRevoked("sara"), .nothingSelected, .noInvitations,
      .invitationOf(member: "sara"), .deviceOf("sara"), .forAnybody, .confirmRevoke, .revoked, .isOver, .more(500),
      .tree,
      .treeIsCut(2000),
      .nobodyYet, .code, .deviceCode, .shownOnce, .shownOnceForDevice, .codeFor("sara"), .codeForDevice, .typeThis,
      .thenCode,
      .lasts("14:05", uses: 1), .lasts("14:05", uses: 3), .lastsMinutes(15), .copied, .settingKept, .localFile,
    ]
    let bindings: [KeyBindingPhrase] = [
      .keys, .changed(0), .changed(1), .changed(7), .press("open"), .pressBeside("open"), .pressHint(cancel: key),
      .noKey,
      .hasIt(key: key, command: "open"), .asItComes("open"), .taken(key: key, command: "open"),
      .now(command: "open", keys: key), .inFile, .keptInFile,
    ]
    let lists: [DoorListPhrase] =
      [
        .added("14:05", by: "@sara"), .addedOn("14:05"), .used("14:05"), .neverUsed(), .revoked("14:05"),
        .used("14:05", isCertificate: true), .neverUsed(isCertificate: true), .revoked("14:05", isCertificate: true),
        .openCount(1),
        .openCount(2), .invited(by: "@sara"), .invitedCount(1, below: 1), .invitedCount(2, below: 7), .until("14:05"),
        .joined("@sara"),
      ] + Invitation.State.allCases.map { .state($0, uses: 2) }
    let signUp: [SignUpScreenPhrase] = [
      .comeIn, .needsCode, .code, .left(1), .left(4), .yourKey("SHA256:x"), .confirmLeave,
      .invitedBy("sara", until: "14:05"), .invitedByHost(until: "14:05"), .vouched(by: "BOSA", as: "nele"),
      .given("FOD"), .device(of: "sara", "SHA256:x"), .notJoined, .keyHint, .handleFree, .handleTaken("nele"), .addKey,
      .oldest("14:05"), .closeOldest,
      .invite, .newcomerSays,
    ]
    let values = SettingName.allCases.flatMap(\.kind.values).compactMap { value -> SettingNamePhrase? in
      if case .text(let word) = value, !word.isEmpty, word.count > 1 { .value(word) } else { nil }
    }
    return screens + bindings + lists + signUp + SettingName.allCases.map { SettingNamePhrase.name($0) }
      + values + [DoorPlacePhrase.host]
  }
}
