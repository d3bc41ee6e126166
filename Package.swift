// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

/// What every target of ours is built with.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

// On Linux libzmq is in the default folders, and what pkg-config says of it (the headers of its own
// dependencies) only makes the package manager warn.
#if os(Linux)
let zeroMQPackageConfig: String? = nil
#else
let zeroMQPackageConfig: String? = "libzmq"
#endif

let package = Package(
  name: "Martlet",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Martlet", targets: ["Martlet"]),
    .library(name: "MartletLanguage", targets: ["MartletLanguage"]),
    .library(name: "JupyterKernel", targets: ["JupyterKernel"]),
    .executable(name: "martlet", targets: ["MartletCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
  ],
  targets: [
    // The ground: system libraries, and text handling that everything else shares.
    .systemLibrary(
      name: "COpenBLAS",
      path: "Sources/COpenBLAS",
      pkgConfig: "openblas",
      providers: [.apt(["libopenblas-dev"]), .brew(["openblas"])]
    ),
    .systemLibrary(
      name: "CZeroMQ",
      path: "Sources/CZeroMQ",
      pkgConfig: zeroMQPackageConfig,
      providers: [.apt(["libzmq3-dev"]), .brew(["zeromq"])]
    ),
    .systemLibrary(
      name: "CSodium",
      path: "Sources/CSodium",
      pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]
    ),
    .systemLibrary(
      name: "CSQLite",
      path: "Sources/CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),
    .systemLibrary(
      name: "CZlib",
      path: "Sources/CZlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .systemLibrary(name: "CScan", path: "Sources/CScan"),
    .systemLibrary(name: "CCurl", path: "Sources/CCurl"),
    .systemLibrary(name: "CConfinement", path: "Sources/CConfinement"),
    .target(
      name: "MartletText",
      dependencies: ["CCurl"],
      exclude: ["README.md", "Archive/Format.md"],
      swiftSettings: house
    ),

    // The library.
    .target(
      name: "MartletNumerics",
      dependencies: ["COpenBLAS", "MartletText"],
      exclude: ["README.md"],
      swiftSettings: house
    ),
    .target(
      name: "MartletTables",
      dependencies: ["CSQLite", "CScan", "CZlib", "MartletNumerics", "MartletText"],
      exclude: ["README.md"],
      swiftSettings: house
    ),
    .target(
      name: "MartletLearning",
      dependencies: ["MartletTables", "MartletNumerics", "MartletText"],
      exclude: ["README.md"],
      swiftSettings: house
    ),
    .target(
      name: "MartletCharts",
      dependencies: ["MartletLearning", "MartletTables", "MartletNumerics", "MartletText"],
      exclude: ["README.md"],
      swiftSettings: house
    ),
    .target(
      name: "Martlet",
      dependencies: [
        "MartletText", "MartletNumerics", "MartletTables", "MartletLearning", "MartletCharts",
      ],
      exclude: ["README.md"],
      swiftSettings: house
    ),

    // The language.
    .target(
      name: "MartletLanguage",
      dependencies: ["MartletText"],
      exclude: ["README.md", "Language.md"],
      swiftSettings: house
    ),

    // The kernel.
    .target(
      name: "JupyterKernel",
      dependencies: [
        "CZeroMQ", "CSodium", "CSQLite", "MartletText",
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["README.md"],
      swiftSettings: house
    ),

    // Where they meet.
    .target(
      name: "MartletSession",
      dependencies: ["Martlet", "MartletLanguage", "MartletText"],
      exclude: ["README.md"],
      swiftSettings: house
    ),
    .executableTarget(
      name: "MartletCommand",
      dependencies: [
        "MartletSession", "JupyterKernel", "MartletText", "CConfinement",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["README.md"],
      swiftSettings: house
    ),

    // Reads the symbol graphs of the library and writes the session's bindings.
    .executableTarget(
      name: "GenerateBindings",
      dependencies: ["MartletText"],
      exclude: ["README.md"],
      swiftSettings: house
    ),

    // Random programs against swiftc; random texts, and calls of the library, against everything.
    .executableTarget(
      name: "LanguageTrials",
      dependencies: ["MartletLanguage", "MartletSession", "MartletText"],
      path: "Tests/LanguageTrials",
      exclude: ["README.md"],
      swiftSettings: house
    ),

    .testTarget(name: "MartletTextTests", dependencies: ["MartletText"], swiftSettings: house),
    .testTarget(
      name: "MartletNumericsTests",
      dependencies: ["MartletNumerics"],
      swiftSettings: house
    ),
    .testTarget(
      name: "MartletTablesTests",
      dependencies: ["MartletTables", "MartletNumerics", "MartletText"],
      exclude: ["Fixtures"],
      swiftSettings: house
    ),
    .testTarget(
      name: "MartletLearningTests",
      dependencies: ["MartletLearning", "MartletTables", "MartletNumerics", "MartletText"],
      exclude: ["Fixtures"],
      swiftSettings: house
    ),
    .testTarget(
      name: "MartletChartsTests",
      dependencies: [
        "MartletCharts", "MartletLearning", "MartletTables", "MartletNumerics", "MartletText",
      ],
      exclude: ["Snapshots"],
      swiftSettings: house
    ),
    .testTarget(
      name: "MartletLanguageTests",
      dependencies: ["MartletLanguage", "MartletText"],
      swiftSettings: house
    ),
    .testTarget(
      name: "JupyterKernelTests",
      dependencies: ["JupyterKernel", "MartletText", "CZeroMQ"],
      swiftSettings: house
    ),
    .testTarget(
      name: "GenerateBindingsTests",
      dependencies: ["GenerateBindings"],
      swiftSettings: house
    ),
    .testTarget(
      name: "MartletSessionTests",
      dependencies: ["MartletSession", "Martlet", "MartletLanguage", "MartletText"],
      swiftSettings: house
    ),
  ],
  swiftLanguageModes: [.v6]
)
