// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import JupyterKernel
import Logging

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

  func run() throws {
    LoggingSystem.bootstrap(StreamLogHandler.standardError)
    var logger = Logger(label: "martlet")
    logger.logLevel = .warning
    var configuration = KernelConfiguration()
    configuration.allowsEmptyKey = allowEmptyKey
    try Kernel(
      connectionFile: connectionFile,
      backend: SessionBackend(),
      configuration: configuration,
      logger: logger
    ).run()
  }
}
