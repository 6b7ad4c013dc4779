import MailVocabulary

extension Diagnosis {
  /// Virus or spam rules are old.
  static let scannerOutdated = Diagnosis(
    .filterScannerOutdated, severity: .warning, actor: .admin,
    title: "The virus scanner of {host} is out of date",
    cause:
      "{subject} says so, in {count|line|lines}: “{text}”. New malware is not known to it. The package is too old for the new signatures, or the updates are refused because they are asked for too often.",
    remedy: [
      "Update the package: apt install --only-upgrade clamav clamav-freshclam, or dnf upgrade clamav",
      "See that updates come: freshclam --verbose; ls -l /var/lib/clamav",
      "After “429” or “403” wait a day, and let only one machine fetch for all.",
    ],
    unless: "A distribution that carries security fixes back keeps an old number; then only the number is old.",
    blindSpots: "How old the signatures are is told by freshclam’s own log: UpdateLogFile and LogTime yes.",
    detector: .shownBy(.program, atLeast: 1),
    cases: [
      .finds(
        "freshclam", because: "it says so itself",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "freshclam[801]: ClamAV update process started at Sun Oct  4 10:00:00 2026",
            "»freshclam[801]: WARNING: Your ClamAV installation is OUTDATED!",
            "»freshclam[801]: WARNING: Local version: 0.103.8 Recommended version: 0.103.12",
          ])),
      .silent(
        because: "all is up to date",
        CaseLines.at(
          "Oct  4 10:00:00",
          [
            "freshclam[801]: ClamAV update process started at Sun Oct  4 10:00:00 2026",
            "freshclam[801]: daily.cvd database is up-to-date (version: 27418, sigs: 2067083, f-level: 90, builder: raynman)",
          ])),
      .silent(
        because: "a name that says outdated in a sender",
        CaseLines.at(
          "Oct  4 10:00:00",
          CaseLines.received("4XyZ01A", from: "OUTDATED@example.net", "203.0.113.90", to: "bob@example.com"))),
    ])
}
