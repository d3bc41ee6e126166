// SPDX-License-Identifier: Apache-2.0

import Foundation

/// `GenerateBindings SYMBOLS OUTPUT [--check]`: writes the bindings of the library's modules from
/// the symbol graphs in the folder `SYMBOLS` to the folder `OUTPUT`; with `--check` it only says
/// whether what stands there is up to date.
@main
struct GenerateBindings {
  /// In the order of their imports.
  static let modules = [
    "MartletText", "MartletNumerics", "MartletTables", "MartletLearning", "MartletCharts",
  ]

  static func main() {
    do {
      try run()
    } catch {
      print("GenerateBindings: \(error)")
      exit(1)
    }
  }

  private static func run() throws {
    let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
    guard arguments.count == 2 else {
      print("usage: GenerateBindings SYMBOLS OUTPUT [--check]")
      exit(2)
    }
    let folder = arguments[1]
    let files = try bindings(from: arguments[arguments.startIndex])
    var stale: [String] = []
    for (name, text) in files {
      let path = "\(folder)/\(name).swift"
      let current = try? String(contentsOfFile: path, encoding: .utf8)
      guard current != text else { continue }
      stale.append(path)
      if !CommandLine.arguments.contains("--check") {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
      }
    }
    guard CommandLine.arguments.contains("--check") else {
      print(stale.isEmpty ? "bindings: nothing to change" : "bindings: wrote \(stale.count) files")
      return
    }
    guard stale.isEmpty else {
      print("stale: \(stale.joined(separator: ", ")). Run ./Tests/check-bindings --update.")
      exit(1)
    }
    print("bindings: up to date")
  }

  private static func bindings(from folder: String) throws -> [(name: String, text: String)] {
    var graphs: [String: [String]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      // `MartletCharts@MartletTables.symbols.json` holds what charts add to tables.
      guard file.hasSuffix(".symbols.json") else { continue }
      let module = String(file.prefix { $0 != "@" && $0 != "." })
      guard modules.contains(module) else { continue }
      graphs[module, default: []].append(
        try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      )
    }
    let all = try SymbolGraph(texts: modules.flatMap { graphs[$0] ?? [] })
    let bridging = Bridging(
      hostTypes: Set(all.symbols.filter(all.hasValues).map(\.qualifiedName)),
      protocols: Set(all.symbols.filter { $0.kind == "swift.protocol" }.map(\.qualifiedName))
    )
    let associated = try associatedTypes(all)
    var files: [(name: String, text: String)] = []
    var problems: [String] = []
    var index = 0
    for module in modules {
      let graph = try SymbolGraph(texts: graphs[module] ?? [])
      var emitter = Emitter(
        bridging: bridging,
        conformances: all.conformances,
        associated: associated,
        firstIndex: index
      )
      emitter.add(graph.symbols)
      index = emitter.endIndex
      problems += emitter.problems
      let hostTypes = graph.symbols.map(\.qualifiedName).filter(bridging.hostTypes.contains)
      files.append((module, emitter.file(module: module, hostTypes: hostTypes)))
    }
    guard problems.isEmpty else {
      print("These public declarations cannot be called from a cell:")
      for problem in problems { print("  \(problem)") }
      exit(1)
    }
    return files
  }

  /// For each protocol its associated types, each as `any` of its constraint.
  private static func associatedTypes(_ graph: SymbolGraph) throws -> [String: [String: TypeText]] {
    var result: [String: [String: TypeText]] = [:]
    for symbol in graph.symbols where symbol.kind == "swift.associatedtype" {
      guard let owner = symbol.owner else { continue }
      let parts = symbol.declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else {
        throw BindingError(
          description: "\(owner).\(symbol.baseName) has no constraint to show it by"
        )
      }
      let constraint = parts[1].split(separator: ",")[0].trimmingPrefix(" ")
      result[owner, default: [:]][symbol.baseName] = .existential(String(constraint))
    }
    return result
  }
}

extension Symbol {
  /// The name by which code elsewhere calls the type.
  var qualifiedName: String { path.joined(separator: ".") }
}
