// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
  name: "TableOperations",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Martlet", path: "../../..")],
  targets: [
    .executableTarget(
      name: "TableOperations",
      dependencies: [.product(name: "Martlet", package: "Martlet")]
    )
  ],
  swiftLanguageModes: [.v6]
)
