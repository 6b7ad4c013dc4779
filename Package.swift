// swift-tools-version: 6.2

import PackageDescription

/// Every target is held to the same rules: Swift 6 mode, the upcoming features, no warning.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  // The tests find what would break it; looking at it for every line costs a twentieth of the time.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

let package = Package(
  name: "mailwhy",
  products: [
    .executable(name: "mailwhy", targets: ["mailwhy"]),
    // For the packages in Fuzzing and Benchmarks, and for nobody else: these modules are no promise.
    .library(
      name: "MailwhyParts",
      targets: [
        "MailVocabulary", "MailInput", "MailSyntax", "MailDialects", "MailDialectFiles", "MailDiagnosis", "MailReports",
        "MailRedaction", "MailWording", "MailPipeline", "MailTestSupport", "MailCommands",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    // The targets, from the bottom up; each may import only what stands below it.

    // The system's compression libraries.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBzip2", providers: [.apt(["libbz2-dev"])]),
    .systemLibrary(name: "CLzma", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),

    // The contract's nouns: fields, actions, instants, and the records events, sessions, messages, findings.
    .target(name: "MailVocabulary", swiftSettings: strict),

    // Files, compressed streams, directories, pipes and the journal, as blocks of whole lines.
    .target(
      name: "MailInput", dependencies: ["MailVocabulary", "CZlib", "CBzip2", "CLzma", "CZstd"], swiftSettings: strict),

    // Syslog headers, and the template matcher, over bytes.
    .target(name: "MailSyntax", dependencies: ["MailVocabulary"], swiftSettings: strict),

    // What each daemon writes and what it means: data, no logic.
    .target(name: "MailDialects", dependencies: ["MailVocabulary", "MailSyntax"], swiftSettings: strict),

    // Dialects as text files: read, checked, written, drafted.
    .target(name: "MailDialectFiles", dependencies: ["MailVocabulary", "MailSyntax"], swiftSettings: strict),

    // Joins events into sessions and messages, in memory bounded by what is in flight.
    .target(name: "MailCorrelation", dependencies: ["MailVocabulary"], swiftSettings: strict),

    // The rules: from events, sessions and messages to findings with evidence.
    .target(name: "MailDiagnosis", dependencies: ["MailVocabulary"], swiftSettings: strict),

    // Other languages than English: the only home of a translated sentence.
    .target(name: "MailWording", dependencies: ["MailVocabulary"], swiftSettings: strict),

    // The output formats; they know records, never a code by name.
    .target(name: "MailReports", dependencies: ["MailVocabulary", "MailWording"], swiftSettings: strict),

    // Other names for the names in a log, and nothing else changed.
    .target(
      name: "MailRedaction",
      dependencies: ["MailVocabulary", "MailSyntax", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),

    // Wires input, parsing, correlation and diagnosis into one pass.
    .target(
      name: "MailPipeline",
      dependencies: [
        "MailVocabulary", "MailInput", "MailSyntax", "MailDialects", "MailCorrelation", "MailDiagnosis", "MailReports",
      ], swiftSettings: strict),

    // For tests only: a text through the whole pass, with everything that comes out of it.
    .target(
      name: "MailTestSupport",
      dependencies: [
        "MailVocabulary", "MailInput", "MailSyntax", "MailDialects", "MailCorrelation", "MailDiagnosis", "MailReports",
        "MailRedaction", "MailPipeline", "CZlib", "CBzip2", "CLzma", "CZstd",
      ], swiftSettings: strict),

    // One file a command: arguments in, exit status out.
    .target(
      name: "MailCommands",
      dependencies: [
        "MailVocabulary", "MailInput", "MailSyntax", "MailDialects", "MailDialectFiles", "MailDiagnosis",
        "MailRedaction",
        "MailWording", "MailReports", "MailPipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // The program: its first line calls the commands.
    .executableTarget(name: "mailwhy", dependencies: ["MailCommands"], swiftSettings: strict),

    .testTarget(
      name: "MailInputTests",
      dependencies: [
        "MailVocabulary", "MailInput", "MailWording", "MailTestSupport", "CZlib", "CBzip2", "CLzma", "CZstd",
      ],
      swiftSettings: strict),

    .testTarget(
      name: "MailSyntaxTests", dependencies: ["MailVocabulary", "MailSyntax"], swiftSettings: strict),
    .testTarget(
      name: "MailPipelineTests",
      dependencies: ["MailVocabulary", "MailInput", "MailSyntax", "MailDialects", "MailDiagnosis", "MailPipeline"],
      swiftSettings: strict),
    .testTarget(
      name: "MailReportsTests", dependencies: ["MailVocabulary", "MailWording", "MailReports", "MailTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MailwhyTests",
      dependencies: [
        "MailVocabulary", "MailInput", "MailSyntax", "MailDialects", "MailDiagnosis", "MailWording", "MailReports",
        "MailPipeline", "MailCommands", "MailTestSupport", "mailwhy",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MailRedactionTests",
      dependencies: ["MailVocabulary", "MailSyntax", "MailDialects", "MailRedaction", "MailTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MailCorrelationTests",
      dependencies: ["MailVocabulary", "MailSyntax", "MailCorrelation", "MailTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "MailDialectsTests", dependencies: ["MailVocabulary", "MailSyntax", "MailDialects"], swiftSettings: strict),
    .testTarget(
      name: "MailDialectFilesTests",
      dependencies: ["MailVocabulary", "MailSyntax", "MailDialects", "MailDialectFiles"],
      swiftSettings: strict),

    .testTarget(
      name: "MailDiagnosisTests", dependencies: ["MailVocabulary", "MailDiagnosis", "MailReports", "MailTestSupport"],
      swiftSettings: strict),
  ]
)
