// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MartletSession

/// The command `martlet`.
@main
struct MartletCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "martlet",
    abstract: "Machine learning in a notebook, in Swift.",
    discussion: """
      To use Martlet in JupyterLab: martlet install --user, then open a notebook and choose the \
      kernel Martlet. To run a notebook without Jupyter: martlet run NOTEBOOK.
      """,
    version: Session.version,
    subcommands: [RunCommand.self, ExportCommand.self, InstallCommand.self, KernelCommand.self]
  )
}
