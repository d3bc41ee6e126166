// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Dispatch
import JupyterKernel
import Logging
import MartletSession

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `martlet kernel`: what Jupyter starts.
struct KernelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernel",
    abstract: "Serve a notebook; Jupyter calls this.",
    discussion: "Jupyter writes the connection file and starts the command with it."
  )

  @Option(name: .long, help: "The connection file that Jupyter has written.")
  var connectionFile: String

  @Flag(
    name: .long,
    help: "Accept a connection file without a key: whoever reaches the ports can run code."
  )
  var allowEmptyKey = false

  @Option(
    name: .long,
    help: "The file that remembers what was run from session to session."
  )
  var historyFile: String?

  @Flag(name: .long, help: "Remember what was run for this session only.")
  var noHistory = false

  @Flag(
    name: .long,
    help: "Keep nothing in the folder .martlet for the case that the session breaks off."
  )
  var noJournal = false

  @OptionGroup var memory: MemoryOptions

  @OptionGroup(title: "Permissions")
  var access: AccessOptions

  func validate() throws {
    if noHistory, historyFile != nil {
      throw ValidationError("Give --history-file or --no-history, not both.")
    }
  }

  func run() throws {
    LoggingSystem.bootstrap(StreamLogHandler.standardError)
    var logger = Logger(label: "martlet")
    logger.logLevel = .warning
    var configuration = KernelConfiguration()
    configuration.allowsEmptyKey = allowEmptyKey
    configuration.historyFile = noHistory ? nil : historyFile ?? Self.defaultHistoryFile
    let folder = FileManager.default.currentDirectoryPath
    confineProcess()
    let kernel = try Kernel(
      connectionFile: connectionFile,
      backend: SessionBackend(
        rules: access.rules(folder: folder, start: folder),
        journal: noJournal ? nil : JournalPlace(folder: folder, notebook: Self.notebook),
        memoryLimit: memory.limit()
      ),
      configuration: configuration,
      logger: logger
    )
    // Off the way of the first answers.
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) { StartupMemory.release() }
    try kernel.run()
  }

  /// The name of the notebook's file, which Jupyter's server tells; other clients do not.
  private static var notebook: String? {
    ProcessInfo.processInfo.environment["JPY_SESSION_NAME"]?
      .split(separator: "/").last.map(String.init)
  }

  /// Where programs keep their data on this system; `nil` for somebody without a home.
  private static var defaultHistoryFile: String? {
    func variable(_ name: String) -> String? {
      ProcessInfo.processInfo.environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    #if os(macOS)
    let folder = variable("HOME").map { $0 + "/Library/Application Support" }
    #else
    let folder = variable("XDG_DATA_HOME") ?? variable("HOME").map { $0 + "/.local/share" }
    #endif
    return folder.map { $0 + "/martlet/history.sqlite" }
  }
}
