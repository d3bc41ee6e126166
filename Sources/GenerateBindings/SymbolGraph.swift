// SPDX-License-Identifier: Apache-2.0

import MartletText

/// One public declaration as the compiler describes it.
package struct Symbol {
  /// The compiler's kind, for instance `swift.method`.
  var kind: String
  /// The mangled name; unique.
  var identifier: String
  /// The names from the outermost type down to the declaration's own.
  var path: [String]
  /// The declaration as source text, with default arguments.
  var declaration: String
  /// The lines of the doc comment.
  var documentation: [String]
  /// The declaration's own generic parameters, `Self` of a protocol not among them.
  var generics: [String]

  package init(
    kind: String,
    identifier: String,
    path: [String],
    declaration: String,
    documentation: [String],
    generics: [String]
  ) {
    self.kind = kind
    self.identifier = identifier
    self.path = path
    self.declaration = declaration
    self.documentation = documentation
    self.generics = generics
  }

  /// The name of the type that it is a member of, or `nil` at the top level.
  var owner: String? { path.count > 1 ? path[path.count - 2] : nil }
  /// The declaration's own name without labels.
  var baseName: String {
    let name = path.last ?? ""
    return String(name.prefix { $0 != "(" })
  }
}

/// The public declarations of several modules, as `swift symbolgraph-extract` writes them.
struct SymbolGraph {
  /// Every declaration that is written in the modules, in a stable order.
  private(set) var symbols: [Symbol] = []
  /// Type name to the names of what it conforms to or inherits from.
  private(set) var conformances: [String: Set<String>] = [:]

  /// Generic declarations, which are written in the language of the cells: see `LibraryCell`.
  static let writtenInCells: Set<String> = ["progress(_:_:)"]

  /// Reads the graphs, each given as the text of a `.symbols.json` file.
  init(texts: [String]) throws {
    var names: [String: String] = [:]
    var pending: [(source: String, target: String, fallback: String?)] = []
    var defaults: Set<String> = []
    for text in texts {
      let graph = try JSONValue.parse(text)
      for symbol in graph["symbols"]?.arrayValue ?? [] {
        guard let read = Self.symbol(symbol), !Self.writtenInCells.contains(read.path[0]) else {
          continue
        }
        if read.path.count == 1 { names[read.identifier] = read.path[0] }
        symbols.append(read)
      }
      for relationship in graph["relationships"]?.arrayValue ?? [] {
        let kind = relationship["kind"]?.stringValue
        if kind == "defaultImplementationOf", let source = relationship["source"]?.stringValue {
          defaults.insert(source)
        }
        guard kind == "conformsTo" || kind == "inheritsFrom",
          let source = relationship["source"]?.stringValue,
          let target = relationship["target"]?.stringValue
        else { continue }
        pending.append((source, target, relationship["targetFallback"]?.stringValue))
      }
    }
    // What an extension says of a requirement is the requirement: twice, a call would be ambiguous.
    symbols.removeAll { defaults.contains($0.identifier) }
    for (source, target, fallback) in pending {
      guard let owner = names[source] else { continue }
      let name = names[target] ?? fallback?.split(separator: ".").last.map(String.init)
      if let name { conformances[owner, default: []].insert(name) }
    }
    symbols.sort {
      ($0.path.joined(separator: "."), $0.identifier) < (
        $1.path.joined(separator: "."), $1.identifier
      )
    }
  }

  /// Whether there are values of the type: an enum without cases is only a place for functions.
  func hasValues(_ symbol: Symbol) -> Bool {
    switch symbol.kind {
    case "swift.struct", "swift.class": true
    case "swift.enum":
      symbols.contains {
        $0.kind == "swift.enum.case" && Array($0.path.dropLast()) == symbol.path
      }
    default: false
    }
  }

  private static func symbol(_ value: JSONValue) -> Symbol? {
    guard let identifier = value["identifier"]?["precise"]?.stringValue,
      // Members that a type gets from a protocol are found through the protocol.
      !identifier.contains("::SYNTHESIZED::"),
      let kind = value["kind"]?["identifier"]?.stringValue
    else { return nil }
    let fragments = value["declarationFragments"]?.arrayValue ?? []
    let comment = value["docComment"]
    // A comment that the compiler took over from the standard library is not ours to show.
    let lines = comment?["lines"]?.arrayValue ?? []
    let generics = value["swiftGenerics"]?["parameters"]?.arrayValue ?? []
    return Symbol(
      kind: kind,
      identifier: identifier,
      path: (value["pathComponents"]?.arrayValue ?? []).compactMap(\.stringValue),
      declaration: fragments.compactMap { $0["spelling"]?.stringValue }.joined(),
      documentation: lines.compactMap { $0["text"]?.stringValue },
      generics: generics.compactMap { $0["name"]?.stringValue }.filter { $0 != "Self" }
    )
  }
}
