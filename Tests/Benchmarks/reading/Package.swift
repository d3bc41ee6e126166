// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// Reads CSV files as a program would that takes the library alone.
let package = Package(
  name: "CSVBenchmark",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Martlet", path: "../../..")],
  targets: [
    .executableTarget(
      name: "ReadCSV",
      dependencies: [.product(name: "Martlet", package: "Martlet")]
    )
  ],
  swiftLanguageModes: [.v6]
)
