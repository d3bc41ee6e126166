// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// Somebody else's package, which takes the library and nothing else of this one.
let package = Package(
  name: "PackageUse",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Martlet", path: "../..")],
  targets: [
    .executableTarget(
      name: "TrainAModel",
      dependencies: [.product(name: "Martlet", package: "Martlet")]
    )
  ]
)
