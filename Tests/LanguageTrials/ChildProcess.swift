// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program that is run to its end, its output kept in a file.
struct ChildProcess {
  var status: Int32
  /// Whether it was ended for taking too long.
  var wasKilled: Bool
  var output: String
  var errors: String

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked up in `PATH`, and its arguments.
  ///   - scratch: A path to which names of files can be added.
  ///   - seconds: When to kill it.
  init(_ arguments: [String], scratch: String, seconds: Double = 600) {
    let (out, err) = (scratch + ".out", scratch + ".err")
    for path in [out, err] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: err)
    process.standardInput = FileHandle.nullDevice
    var killed = false
    do {
      try process.run()
      let deadline = Date(timeIntervalSinceNow: seconds)
      while process.isRunning {
        if Date.now > deadline {
          kill(process.processIdentifier, SIGKILL)
          killed = true
          break
        }
        usleep(5000)
      }
      process.waitUntilExit()
      status = process.terminationReason == .exit ? process.terminationStatus : -1
    } catch {
      status = -2
    }
    wasKilled = killed
    output = ChildProcess.text(out)
    errors = ChildProcess.text(err)
  }

  static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  static func write(_ text: String, to path: String) {
    _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
  }

  /// The path of this very program.
  static let this =
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    ?? CommandLine.arguments[0]
}
