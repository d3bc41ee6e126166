// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MartletSession
import MartletText

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
    subcommands: [
      RunCommand.self, ExportCommand.self, InstallCommand.self, UninstallCommand.self,
      DoctorCommand.self, KernelCommand.self,
    ]
  )

  /// Runs the command that the arguments name; one that is used wrongly ends with status 2.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let problem as RunProblem {
      printError("martlet: \(problem)")
      exit(withError: ExitCode(2))
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      printError(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }
}
