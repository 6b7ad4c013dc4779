// swift-tools-version: 6.2

import PackageDescription

/// How long each part of mailwhy takes by itself. `make bench-parts` in the directory above runs it.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "mailwhy", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Parts",
      dependencies: [
        .product(name: "MailwhyParts", package: "mailwhy"), .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Parts",
      swiftSettings: [.swiftLanguageMode(.v6)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
