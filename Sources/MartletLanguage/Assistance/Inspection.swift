// SPDX-License-Identifier: Apache-2.0

/// What is known of a name in a cell.
package struct Inspection: Sendable {
  /// The declarations that the name can mean, one a line of Swift.
  package var signatures: [String]
  /// The whole documentation of the first, in Markdown; empty if there is none.
  package var documentation: String
  /// The variable, so that its value can be shown; `nil` for other things.
  package var variable: Variable?
  /// The members of a type, one a line; only if details are asked for.
  package var members: [String]
  /// The name's place.
  package var range: SourceRange
}

extension Checker {
  /// Finds what the name at an offset means, or the function whose arguments the offset is in.
  ///
  /// - Parameters:
  ///   - code: The cell, which may be broken.
  ///   - offset: The cursor, in UTF-8 bytes, in the name or right behind it; clamped.
  ///   - isDetailed: Whether the members of a type are listed.
  ///   - operators: The operators that earlier cells declared.
  /// - Returns: What is known, or `nil` if there is no such name.
  package func inspect(
    _ code: String,
    at offset: Int,
    isDetailed: Bool = false,
    operators: OperatorTable = .standard
  ) -> Inspection? {
    let source = SourceText(name: "inspection", text: code)
    let cursor = max(0, min(offset, source.bytes.count))
    guard let range = nameRange(source.bytes, cursor) else { return nil }
    let name = source.slice(range)
    let probe = Probe(.inspection(range))
    let parsed = Parser.parse(source, operators: operators)
    let work = CellChecker(self, source: source, globalCount: globalCount)
    work.probe = probe
    let focus = RelevantStatements(source: source, focus: range.start)
    probe.focus = focus
    _ = work.checkCell(focus.among(parsed.statements, needsAllNames: false))
    if probe.variable == nil, probe.meanings.isEmpty, probe.type == nil {
      // A declaration, a type annotation, or code that could not be parsed.
      for case .variable(let variable) in work.cellScope.names[name] ?? [] {
        probe.variable = variable
      }
      if probe.variable == nil { work.noteGlobal(name, probe) }
    }
    defer { solver.reset() }
    return describe(probe, range, work, isDetailed: isDetailed)
  }

  private func describe(
    _ probe: Probe,
    _ range: SourceRange,
    _ work: CellChecker,
    isDetailed: Bool
  ) -> Inspection? {
    if let variable = probe.variable {
      let keyword = variable.isMutable ? "var" : "let"
      return Inspection(
        signatures: ["\(keyword) \(variable.name): \(work.shown(variable.type))"],
        documentation: variable.documentation,
        variable: variable,
        members: [],
        range: range
      )
    }
    if let type = probe.type, case .nominal(let nominal, _) = type {
      return Inspection(
        signatures: [title(nominal)] + initializers(nominal),
        documentation: nominal.documentation,
        variable: nil,
        members: isDetailed ? memberList(nominal) : [],
        range: range
      )
    }
    guard let first = probe.meanings.first else {
      guard let keyword = Keywords.byWord[work.source.slice(range)] else { return nil }
      return Inspection(
        signatures: [keyword.example],
        documentation: keyword.help,
        variable: nil,
        members: [],
        range: range
      )
    }
    var signatures: [String] = []
    for meaning in probe.meanings {
      let text = meaning.signature
      if !signatures.contains(text) { signatures.append(text) }
    }
    let documentation =
      probe.meanings.lazy.map { $0.documentation }.first { !$0.isEmpty } ?? first.documentation
    return Inspection(
      signatures: signatures,
      documentation: documentation,
      variable: nil,
      members: [],
      range: range
    )
  }

  private func title(_ nominal: NominalType) -> String {
    let generics =
      nominal.generics.isEmpty
      ? "" : "<\(nominal.generics.map(\.name).joined(separator: ", "))>"
    return "\(nominal.kind) \(nominal.name)\(generics)"
  }

  private func initializers(_ nominal: NominalType) -> [String] {
    registry.members(of: nominal, named: "init").compactMap { symbol in
      if case .function(let function) = symbol { function.signature } else { nil }
    }
  }

  private func memberList(_ nominal: NominalType) -> [String] {
    nominal.memberNames.filter { $0 != "init" && !$0.hasPrefix("_") }.flatMap { name in
      registry.members(of: nominal, named: name).compactMap { symbol -> String? in
        switch symbol {
        case .function(let function): function.signature
        case .property(let property):
          Candidate(callee: .property(property), receiver: .none).signature
        case .enumCase(let enumCase):
          Candidate(callee: .enumCase(enumCase), receiver: .none).signature
        case .variable(let variable): "var \(name): \(variable.type)"
        case .type, .alias: nil
        }
      }
    }
  }

  /// The name at the cursor, or that of the function in whose parentheses it is.
  private func nameRange(_ bytes: [UInt8], _ cursor: Int) -> SourceRange? {
    func name(endingIn position: Int) -> SourceRange? {
      var start = position
      while start > 0, CursorPlace.isNameByte(bytes[start - 1]) { start -= 1 }
      var end = position
      while end < bytes.count, CursorPlace.isNameByte(bytes[end]) { end += 1 }
      guard start < end, !(bytes[start] >= 0x30 && bytes[start] <= 0x39) else { return nil }
      return SourceRange(start, end)
    }
    let isInString = StringScan(bytes, cursor).stringStart != nil
    if !isInString, let found = name(endingIn: cursor) { return found }
    var depth = 0
    var position = cursor - 1
    while position >= 0 {
      switch bytes[position] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth += 1
      case UInt8(ascii: "("):
        if depth == 0 { return name(endingIn: position) }
        depth -= 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if depth == 0 { return nil }
        depth -= 1
      default: break
      }
      position -= 1
    }
    return nil
  }
}

extension CellChecker {
  /// Notes what a name means at the top level.
  func noteGlobal(_ name: String, _ probe: Probe) {
    scope = cellScope
    switch lookUp(name) {
    case .variable(let variable): probe.variable = variable
    case .functions(let functions):
      probe.meanings = functions.map {
        MartletLanguage.Candidate(callee: .function($0), receiver: .none)
      }
    case .type(let type): probe.type = type
    case .property(let property):
      probe.meanings = [.init(callee: .property(property), receiver: .none)]
    case .member, .nothing: break
    }
  }
}

extension Candidate {
  var documentation: String {
    switch callee {
    case .function(let function): function.explanation
    case .enumCase(let enumCase): enumCase.documentation
    case .property(let property): property.explanation
    case .field(let variable): variable.documentation
    }
  }
}
