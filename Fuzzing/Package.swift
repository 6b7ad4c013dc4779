// swift-tools-version: 6.2

import PackageDescription

/// Inputs that nobody thought of: libFuzzer over the parts of mailwhy. `make fuzz` in the directory above runs it.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "mailwhy", path: "..")],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [.product(name: "MailwhyParts", package: "mailwhy")],
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
  ]
)
