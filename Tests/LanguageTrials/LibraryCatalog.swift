// SPDX-License-Identifier: Apache-2.0

import MartletLanguage

/// A type without unknowns, as the generator of calls sees it.
indirect enum Shape: Hashable, Sendable {
  /// `Int`, `Array<Int>`; arrays, dictionaries and optionals are written so, too.
  case named(String, [Shape])
  case tuple([Element])
  case function([Shape], Shape)
  case any(String)

  struct Element: Hashable, Sendable {
    var label: String?
    var shape: Shape
  }

  static let void = Shape.tuple([])
  static func name(_ name: String) -> Shape { .named(name, []) }

  var text: String {
    switch self {
    case .named("Array", let parts): "[\(parts[0].text)]"
    case .named("Dictionary", let parts): "[\(parts[0].text): \(parts[1].text)]"
    case .named("Optional", let parts): "\(parts[0].operand)?"
    case .named(let name, let parts):
      parts.isEmpty ? name : "\(name)<\(parts.map(\.text).joined(separator: ", "))>"
    case .tuple(let elements):
      "("
        + elements.map { ($0.label.map { "\($0): " } ?? "") + $0.shape.text }
        .joined(separator: ", ") + ")"
    case .function(let parameters, let result):
      "(\(parameters.map(\.text).joined(separator: ", "))) -> \(result.text)"
    case .any(let name): "any \(name)"
    }
  }

  private var operand: String {
    switch self {
    case .function, .any: "(\(text))"
    default: text
    }
  }
}

/// What can be called: the declarations of the standard library and of the library that a session binds.
struct LibraryCatalog {
  enum Kind {
    case function, initializer, `subscript`, property, enumCase
    case prefixOperator, infixOperator
  }

  struct Member {
    var kind: Kind
    var name: String
    /// The type or protocol in which it stands.
    var owner: String?
    var isStatic = false
    var isMutating = false
    var generics: [GenericParameterSyntax] = []
    var requirements: [RequirementSyntax] = []
    var parameters: [ParameterSyntax] = []
    var result: TypeSyntax?
    /// Whether a value of the owner comes out rather than `result`.
    var makesOwner: Bool { kind == .initializer || kind == .enumCase }
  }

  private(set) var members: [Member] = []
  /// The names of the generic parameters of each type.
  private(set) var parameters: [String: [String]] = [:]
  /// What each type or protocol conforms to, as written.
  private(set) var parents: [String: [String]] = [:]
  private(set) var protocols: Set<String> = []
  private(set) var membersByOwner: [String: [Int]] = [:]
  /// Members without generic parameters by the name of the type that they give.
  private(set) var producers: [String: [Int]] = [:]

  /// The place of the first member of the library proper.
  private(set) var libraryStart = 0

  init(standard: SourceText, library: SourceText) {
    for source in [standard, library] {
      libraryStart = members.count
      for statement in Parser.parse(source, as: .interface).statements {
        switch statement.kind {
        case .type(let declaration): add(declaration, inside: nil)
        case .function(let function): add(function, owner: nil)
        default: break
        }
      }
    }
    for (index, member) in members.enumerated() {
      if let owner = member.owner { membersByOwner[owner, default: []].append(index) }
      guard member.generics.isEmpty else { continue }
      let isOfGeneric = member.owner.map { parameters[$0]?.isEmpty == false } ?? false
      if isOfGeneric || member.owner.map(protocols.contains) == true { continue }
      if member.makesOwner, let owner = member.owner {
        producers[owner, default: []].append(index)
      } else if let result = member.result, let name = LibraryCatalog.path(result) {
        producers[name, default: []].append(index)
      }
    }
  }

  private mutating func add(_ type: TypeDeclaration, inside outer: String?) {
    let name = outer.map { "\($0).\(type.name.text)" } ?? type.name.text
    if type.kind == .protocol { protocols.insert(name) }
    if type.kind != .extension { parameters[name] = type.generics.map(\.name.text) }
    parents[name, default: []] += type.inherited.compactMap(LibraryCatalog.path)
    for member in type.members {
      switch member {
      case .type(let inner): add(inner, inside: name)
      case .function(let function): add(function, owner: name)
      case .variable(let variable):
        for binding in variable.bindings {
          guard case .name(let property) = binding.pattern.kind, let type = binding.type else {
            continue
          }
          var member = Member(kind: .property, name: property, owner: name)
          member.isStatic = variable.head.has("static")
          member.result = type
          members.append(member)
        }
      case .enumCase(let enumCase):
        var member = Member(kind: .enumCase, name: enumCase.name.text, owner: name)
        member.isStatic = true
        member.parameters = enumCase.payload ?? []
        members.append(member)
      case .typealias, .associatedType: break
      }
    }
  }

  private mutating func add(_ function: FunctionDeclaration, owner: String?) {
    var member = Member(kind: .function, name: function.name.text, owner: owner)
    let isOperator = function.name.text.first.map { !$0.isLetter && $0 != "_" } ?? false
    switch function.kind {
    case .initializer: member.kind = .initializer
    case .subscript: member.kind = .subscript
    case .function where isOperator:
      if function.head.has("postfix") { return }
      member.kind = function.head.has("prefix") ? .prefixOperator : .infixOperator
    case .function: break
    }
    member.isStatic =
      function.head.has("static") || member.kind == .initializer || isOperator
    member.isMutating = function.head.has("mutating")
    member.generics = function.generics
    member.requirements = function.requirements
    member.parameters = function.parameters
    member.result = function.result
    members.append(member)
  }

  /// The protocols of a type and those that they refine, without repetition.
  func ancestors(of name: String) -> [String] {
    var found = parents[name] ?? []
    var index = 0
    while index < found.count {
      for parent in parents[found[index]] ?? [] where !found.contains(parent) {
        found.append(parent)
      }
      index += 1
    }
    return found
  }

  /// The types of the library that conform to a protocol.
  func conforming(to name: String) -> [String] {
    parents.keys.sorted().filter { !protocols.contains($0) && ancestors(of: $0).contains(name) }
  }

  /// `A.B` as it is written, without generic arguments.
  static func path(_ type: TypeSyntax) -> String? {
    switch type.kind {
    case .named(nil, let name, _): name
    case .named(let base?, let name, _): path(base).map { "\($0).\(name)" }
    case .existential(let inner), .opaque(let inner): path(inner)
    case .array: "Array"
    case .dictionary: "Dictionary"
    case .optional(let inner): path(inner)
    default: nil
    }
  }
}
