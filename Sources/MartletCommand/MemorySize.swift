// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An amount of memory as a person writes it: `2G`, `512M`, `1.5 GB`, `800000K`.
struct MemorySize: ExpressibleByArgument, Equatable {
  /// How many bytes.
  let bytes: Int

  /// Less would end every cell that makes a table.
  private static let least = 64 << 20

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    var unit = argument.dropFirst(digits.count).drop { $0 == " " }.uppercased()
    if unit.hasSuffix("B") { unit.removeLast() }
    if unit.hasSuffix("I") { unit.removeLast() }
    let factors = ["": 1.0, "K": 0x1p10, "M": 0x1p20, "G": 0x1p30, "T": 0x1p40]
    guard let number = Double(digits), let factor = factors[unit] else { return nil }
    let size = number * factor
    guard size >= Double(Self.least), size < 0x1p60 else { return nil }
    bytes = Int(size)
  }

  /// What the environment says, for launchers that cannot pass an option.
  ///
  /// - Throws: What ends the command if it says something that is no amount.
  static func fromEnvironment() throws -> MemorySize? {
    guard let text = ProcessInfo.processInfo.environment["MARTLET_MEMORY"], !text.isEmpty else {
      return nil
    }
    guard let size = MemorySize(argument: text) else {
      throw ValidationError("MARTLET_MEMORY is '\(text)', but must be \(expected).")
    }
    return size
  }

  /// What an amount looks like, for messages.
  static let expected = "64M or more, such as 512M or 2G"
}

/// How much memory cells may take.
struct MemoryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "End a cell when the process takes more memory: \(MemorySize.expected); by default four fifths "
        + "of what the machine or its container has.",
      valueName: "size"
    )
  )
  var memory: MemorySize?

  /// The limit in bytes; `nil` for the default.
  func limit() throws -> Int? { try (memory ?? .fromEnvironment())?.bytes }

  /// The option as it is written on a command line.
  var arguments: [String] { memory.map { ["--memory", "\($0.bytes)"] } ?? [] }
}
