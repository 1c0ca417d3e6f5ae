// SPDX-License-Identifier: EUPL-1.2

@testable import Forum

/// Public keys that `ssh-keygen` made for these tests, with what it says of them; nobody has the other halves.
enum SampleKeys {
  static let lines = [
    (
      line: """
      ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ4Wq91H69ka1FTEBIkPxZoP0lg/upZPp8YuxtgD8aHU an@laptop
      """,
      fingerprint: "SHA256:JIXP/4Zgy6A4Tg/quD/sesoP4rLyu7ePFwTHjBzuYXg"
    ),
    (
      line: """
      ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBDEEs42A5efAiYvZsSH+CAYJfJs4\
      Yj1ocotg4iRQf2hp1m37MqtD2epF1yFcpWeLkoZ7Q4qXHKUTLVAuxSjArAs= an@laptop
      """,
      fingerprint: "SHA256:NNiiVXztffBx3L4rvJ9eO0yPHbOhReNUe0weHFMaob8"
    ),
    (
      line: """
      ecdsa-sha2-nistp384 AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBKrmc8hW32FfNFwPxs6jcwGkfQ57\
      ocWd816+pHO0+DCIpwKht6XsCat4OVoBYKLBxT0uTMovJ+5yqP8QcoD86TIJY2Sc7wlrzGTh0Db4rjHDOnYrNztpfX+SNAeUaf0j\
      fg== an@laptop
      """,
      fingerprint: "SHA256:EADj5JKNHBck6HkDB9WQhuCC9U8bjJaKuj5ubTC+vTU"
    ),
    (
      line: """
      ecdsa-sha2-nistp521 AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAE19LidzQrQzljKtyzVLyex7IDi\
      kmNTNeDfsI4VSEuCinQZc40Atz+dsyGvXNDVeoJPECANl94NULtwrKzzLaCGcwHdki8VEaOQ07tsUQPQEfK4g56NuNa+SpDrg+Dz\
      6T4/y0EgBbMyDX2/TrqfVzNNdltGBWA3dtKfli7QFvdas129eg== an@laptop
      """,
      fingerprint: "SHA256:QhzIbdHsVaMzZMJN5qrhXP+CQTqzU+ETLXb6/J6oXo4"
    ),
    (
      line: """
      ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQDCc30Z0i4pI9RVBq5weGnF0uZ9g5aRezLpWHl6TdqhZL/tsWnGnf2QCu1NYFPQ\
      Hn0r2uy/GiA/8JlV+rVXtNqy7rUQ01wcztUqRxGgzDDz8YiwkRST+G9vsskHZuFnNBTddTzWCCSadZnsQnWYYPqHepWx3hOdHgdb\
      fgxs/xdonpHlAoxJ1X1evRBVO9H7dyd0w4DDVt0STaFeBgCflQpHOLKaM+co8sCnLyd4VQvjKHutIqW+mRII9JBaqzljBytbHoGm\
      4q0vqS1vCV/FZnvN/EGb92frQv8DKShjoZWgSOoXBjN3f1kP/Im/XOP/c/DadiJYChnsDGLllysBKup0x+r0ZCZxtJ49LcwbY6GJ\
      42CzDVWA46G3M4sCO0GulSyRT+DGgDDie9CCE6ZmitpUzNGfBSq4vPuJlDkdGcxa0gA4IlHBk5nUuluJNnXpXC2qzAVOPGy7uPaf\
      Agsh1W4Fz9E+FoLOfu8InKYpQu3M9pwpscWmsba3h9aN1M+1rDE= an@laptop
      """,
      fingerprint: "SHA256:A0Uh3ZmSN5TDrEtJWYjzzq+hhDqJgCz051RlxjliR4o"
    ),
  ]

  /// RSA of 2048 bits.
  static let shortRSA = """
    ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDLhFC3oROVlCJuBKnt2DQXAC3yVR4HIwyAemTk/OCBHdOhUTIxGi7n4Rugimkj\
    YHCfbs7YjOEKFWl68oUnSuyhxNq+mTt092dloaRoTEwirQC4W31ZkW5a9vai3kWpzqSjsVCz+YeBkaFB25ZOfJq8LzmxBxQ8fDuF\
    2jCTS++T5NH4EBd3r4OEL0YKlm8IVQaA7yYZB1fMnHdkAxTjrrpeXxFVRsDxjNTidMpcnazXkqLgvLt7Uy/hNDdhB4Vg3y2HSybh\
    q2YFnhz2cEAyuMfSy5UToBx47FGHAoNNWwTIro2Tgx3j/cOfSMJukMYGyg2lpZtZlFMLitbum91jXNPv an@laptop
    """

  /// Over the first key, by `authority`, for `an` and `an.peeters@fod.be`, called “An Peeters”.
  static let certificate = """
    ssh-ed25519-cert-v01@openssh.com AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAILkP5wOoBJ3/dzr\
    rZgyzFys+quMC115O0UaqR/d3d3CEAAAAIJ4Wq91H69ka1FTEBIkPxZoP0lg/upZPp8YuxtgD8aHUAAAAAAAAAAAAAAABAAAACkF\
    uIFBlZXRlcnMAAAAbAAAAAmFuAAAAEWFuLnBlZXRlcnNAZm9kLmJlAAAAAGsNYBgAAAAAbO1CZAAAAAAAAACCAAAAFXBlcm1pdC1\
    YMTEtZm9yd2FyZGluZwAAAAAAAAAXcGVybWl0LWFnZW50LWZvcndhcmRpbmcAAAAAAAAAFnBlcm1pdC1wb3J0LWZvcndhcmRpbmc\
    AAAAAAAAACnBlcm1pdC1wdHkAAAAAAAAADnBlcm1pdC11c2VyLXJjAAAAAAAAAAAAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIPCVv5G\
    y/XuQVGsvpLaXUC1FRY7BpEwRN9Dazn2H+WfKAAAAUwAAAAtzc2gtZWQyNTUxOQAAAEDU/y86BKIOkW38OvkAGt/e/Q+jRU3ZSD1\
    Cy8BWBAy2L7TD55/cfyjBVTA84DzKxp6CA+Fo5/IkZa9+XNSfXFwB an@laptop
    """

  /// The fingerprint of the authority.
  static let authority = "SHA256:0LhWLJ/GKKOVKh57HOkfhuNvZbaMwlr8SJeKvEz4mX8"

  /// The first key.
  static let ed25519 = lines[0].line

  /// A line of a key of a kind with these parts, each after its length.
  static func line(_ type: String, _ parts: [[UInt8]], named name: String? = nil, tail: [UInt8] = []) -> String {
    "\(type) \(Base64.text(of: blob([Array((name ?? type).utf8)] + parts) + tail))"
  }

  /// Parts after their lengths (RFC 4251, 5).
  static func blob(_ parts: [[UInt8]]) -> [UInt8] {
    parts.flatMap { part in (0..<4).map { UInt8(truncatingIfNeeded: part.count >> (24 - 8 * $0)) } + part }
  }
}
