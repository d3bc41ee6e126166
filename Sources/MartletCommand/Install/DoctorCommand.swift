// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import JupyterKernel
import MartletSession
import MartletText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `martlet doctor`: starts the installed kernels and says what is wrong.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Start the installed kernel and say what is wrong.",
    discussion: """
      Looks in all folders in which Jupyter looks, starts each Martlet kernel as Jupyter does, and \
      has it compute something. Exit status: 0 when all kernels that were found work, 1 otherwise.
      """
  )

  @Option(name: .long, help: "Look in the folder share/jupyter/kernels below this one only.")
  var prefix: String?

  func run() throws {
    print("martlet \(Session.version), \(CommandPath.called)")
    let folders =
      prefix.map { [CommandPath.absolute($0) + "/share/jupyter/kernels"] }
      ?? KernelLocation.searched
    var found = 0
    var sick = 0
    for folder in folders {
      let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      for name in names {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)/kernel.json")
        else { continue }
        let text = String(decoding: data, as: UTF8.self)
        let specification = try? JSONValue.parse(text)
        let isOurs = specification?["language"] == "martlet" || name == "martlet"
        guard isOurs else { continue }
        found += 1
        print("\nkernel \(name) in \(folder)/\(name)")
        let check = KernelCheckup(specification, folder: "\(folder)/\(name)")
        for line in check.lines { print("  \(line)") }
        if !check.isHealthy { sick += 1 }
      }
    }
    if found == 0 {
      print("\nNo kernel is installed in")
      for folder in folders { print("  \(folder)") }
      print("Install it: martlet install --user")
      throw ExitCode(1)
    }
    print(sick == 0 ? "\nAll is well." : "\nInstalling again may help: martlet install --user")
    if sick > 0 { throw ExitCode(1) }
  }
}

/// What is right and wrong with one installed kernel.
private struct KernelCheckup {
  private(set) var lines: [String] = []
  private(set) var isHealthy = true

  init(_ specification: JSONValue?, folder: String) {
    guard let specification else {
      fail("kernel.json is not JSON.")
      return
    }
    let words = (specification["argv"]?.arrayValue ?? []).compactMap(\.stringValue)
    guard let program = words.first, words.contains("{connection_file}") else {
      fail("kernel.json has no argv with a program and {connection_file}.")
      return
    }
    guard FileManager.default.isExecutableFile(atPath: program) else {
      fail("\(program) is not there, or cannot be executed: the command was moved or removed.")
      return
    }
    pass("the program is \(program)")
    if program != CommandPath.called {
      note("this is another file than the martlet that you called")
    }
    let stated = specification["kernel_protocol_version"]?.stringValue
    if let stated, stated != JupyterProtocol.version {
      note("the file says protocol \(stated), this martlet speaks \(JupyterProtocol.version)")
    }
    var environment = ProcessInfo.processInfo.environment
    for (key, value) in specification["env"]?.objectValue ?? [] {
      environment[key] = value.stringValue ?? ""
    }
    do {
      let answer = try KernelProbe(arguments: words, environment: environment).answer
      pass("it started and answered in \(Int(answer.startTime * 1000)) ms")
      pass("it is \(answer.implementation) \(answer.version), protocol \(answer.protocolVersion)")
      if answer.result == "2" {
        pass("it computes: 1 + 1 is 2")
      } else {
        fail("asked for 1 + 1 it answered \(answer.result ?? "nothing").")
      }
      if answer.version != Session.version {
        note("this martlet is \(Session.version)")
      }
    } catch {
      fail("\(error)")
    }
  }

  private mutating func pass(_ text: String) { lines.append("ok     \(text)") }
  private mutating func note(_ text: String) { lines.append("note   \(text)") }
  private mutating func fail(_ text: String) {
    lines.append("WRONG  \(text)")
    isHealthy = false
  }
}
