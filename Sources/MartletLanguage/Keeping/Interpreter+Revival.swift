// SPDX-License-Identifier: Apache-2.0

extension Interpreter {
  /// Declares what an image has, and gives its variables their values; runs nothing of it.
  ///
  /// What does not fit is left out and listed. Nothing in the image is trusted.
  ///
  /// - Parameters:
  ///   - image: The image.
  ///   - host: Gives the library's value of a number, in the value of the variable named.
  /// - Returns: What is there now, and what is not.
  package func revive(
    _ image: SessionImage,
    host: @escaping (_ variable: String, _ number: Int) throws -> any Sendable
  ) -> Revival {
    var revival = Revival()
    var revived: [(kept: SessionImage.Variable, variable: Variable, hasValue: Bool)] = []
    for (index, cell) in image.cells.enumerated() {
      let own = image.variables.filter { $0.cell == index && isNeeded($0) }
      let before = checker.declaredNames
      for (kept, variable) in declare(cell, own, &revival) {
        // One of the same type that was there before lives in the same register.
        var hasValue = false
        if case .variable(let old)? = before[kept.name], old.type == variable.type,
          lowering.redeclarations.home(of: old) === lowering.redeclarations.home(of: variable)
        {
          hasValue = value(of: old) != nil
        }
        if !hasValue { set(variable, to: .void) }
        revived.append((kept, variable, hasValue))
      }
    }
    var gone: [String] = []
    machine.memory.start(limit: memoryLimit)
    for (kept, variable, hasValue) in revived {
      guard let encoded = kept.value else {
        gone.append(kept.name)
        continue
      }
      do {
        var decoder = ValueDecoder(encoded, self) { try host(kept.name, $0) }
        set(variable, to: try decoder.decode(variable.type))
        revival.variables.append(kept.name)
      } catch {
        let reason =
          (error as? KeepingError)?.description ?? (error as? Trap)?.message ?? "\(error)"
        revival.losses.append(Revival.Loss(name: kept.name, reason: reason))
        if !hasValue { gone.append(kept.name) }
      }
    }
    _ = machine.memory.stop()
    if !gone.isEmpty { forget(gone) }
    watcher?.didRevive(revival.declarations + revival.variables)
    if let state = image.generator { machine.generator = SessionGenerator(state: state) }
    return revival
  }

  /// A variable without a value is declared for the functions that speak of it, unless the session has
  /// one like it.
  private func isNeeded(_ kept: SessionImage.Variable) -> Bool {
    guard kept.value == nil, case .variable(let own)? = checker.declaredNames[kept.name] else {
      return true
    }
    return own.type.writtenName != kept.type
  }

  private func set(_ variable: Variable, to value: Value) {
    let register = lowering.register(of: variable)
    if register.isWord {
      machine.words[register.index] = value.word(as: register.representation)
    } else {
      machine.extendValues(to: machine.values + register.index + 1)
      machine.values[register.index] = value
    }
  }

  // MARK: Declaring

  /// Declares what stands in a cell and its variables; what is wrong with it is left out.
  private func declare(
    _ cell: SessionImage.Cell,
    _ variables: [SessionImage.Variable],
    _ revival: inout Revival
  ) -> [(SessionImage.Variable, Variable)] {
    var text = cell.text
    var variables = variables.filter { kept in
      let isSound = self.line(for: kept) != nil
      if !isSound {
        revival.losses.append(
          Revival.Loss(name: kept.name, reason: "there is no type `\(kept.type.prefix(60))` here")
        )
      }
      return isSound
    }
    // Each round leaves something out.
    for _ in 0..<1000 {
      if text.allSatisfy(\.isWhitespace), variables.isEmpty { return [] }
      let lines = variables.compactMap(line)
      let source = SourceText(
        name: cell.name,
        text: ([text] + lines).joined(separator: "\n")
      )
      let parsed = Parser.parse(source, operators: operators)
      guard parsed.diagnostics.isEmpty,
        parsed.statements.allSatisfy({ Self.declares($0, variables.map(\.name)) })
      else {
        let names = variables.map(\.name)
        revival.losses += (names.isEmpty ? [cell.name] : names).map {
          Revival.Loss(name: $0, reason: "damaged: \(cell.name) holds more than declarations")
        }
        return []
      }
      let (checked, diagnostics) = checker.check(
        parsed.statements,
        source: source,
        givesValuesLater: true
      )
      if let checked {
        do {
          try declare(checked, parsed)
        } catch {
          revival.losses += variables.map {
            Revival.Loss(name: $0.name, reason: "\(cell.name) cannot be declared again")
          }
          return []
        }
        changed?(.revived(text: source.text, name: cell.name))
        let names = parsed.statements.flatMap { statement -> [String] in
          guard let about = DeclarationRecord.names(of: statement), about.isNamed else { return [] }
          return about.names
        }
        revival.declarations += names.filter { !revival.declarations.contains($0) }
        return variables.compactMap { kept in
          for declaration in checked.declarations where declaration.name == kept.name {
            if case .variable(let variable) = declaration.symbol { return (kept, variable) }
          }
          return nil
        }
      }
      guard let mistake = diagnostics.first,
        let wrong = parsed.statements.first(where: {
          $0.range.start <= mistake.range.start && mistake.range.start < max($0.range.end, 1)
        }) ?? parsed.statements.last
      else { return [] }
      if case .variable(let declaration) = wrong.kind, !DeclarationRecord.isComputed(declaration),
        let name = declaration.bindings.first.flatMap({ CellChecker.names(in: $0.pattern).first })
      {
        revival.losses.append(Revival.Loss(name: name, reason: mistake.message))
        variables.removeAll { $0.name == name }
      } else {
        let names = DeclarationRecord.names(of: wrong)?.names ?? []
        revival.losses.append(
          Revival.Loss(name: names.joined(separator: ", "), reason: mistake.message)
        )
        var bytes = Array(text.utf8)
        for place in wrong.range.start..<min(wrong.range.end, bytes.count)
        where bytes[place] != UInt8(ascii: "\n") {
          bytes[place] = UInt8(ascii: " ")
        }
        text = String(decoding: bytes, as: UTF8.self)
      }
    }
    return []
  }

  /// The declaration of a variable; `nil` if its name or its type is none.
  private func line(for kept: SessionImage.Variable) -> String? {
    let line = "\(kept.isMutable ? "var" : "let") \(kept.name): \(kept.type)"
    guard kept.type.utf8.count <= 2000, kept.name.utf8.count <= 500 else { return nil }
    let parsed = Parser.parse(SourceText(name: "type", text: line), operators: operators)
    guard parsed.diagnostics.isEmpty, parsed.statements.count == 1,
      Self.declares(parsed.statements[0], [kept.name]),
      DeclarationRecord.names(of: parsed.statements[0]) == nil,
      !line.utf8.contains(UInt8(ascii: "\n"))
    else { return nil }
    return line
  }

  /// Whether a statement declares something and nothing more; variables only those named.
  private static func declares(_ statement: Statement, _ variables: [String]) -> Bool {
    if DeclarationRecord.names(of: statement) != nil { return true }
    guard case .variable(let declaration) = statement.kind, declaration.bindings.count == 1,
      case .name(let name) = declaration.bindings[0].pattern.kind
    else { return false }
    let binding = declaration.bindings[0]
    return binding.type != nil && binding.value == nil && binding.accessors == nil
      && variables.contains(name)
  }

  /// Makes declarations known; of the statements, only those run that give static properties the
  /// values that are written out.
  private func declare(_ cell: CheckedCell, _ parsed: ParsedCell) throws {
    guard cell.statements.allSatisfy(\.onlyDeclares) else { throw KeepingError("it runs code") }
    operators = parsed.operators
    lowering.redeclare(cell, checker.globals)
    defer { lowering.endCell() }
    do {
      let codes = try lower(cell, cell.source)
      for (code, statement) in zip(codes, cell.statements) where !statement.declares(cell) {
        try machine.runTop(code)
      }
    } catch {
      lowering.takeBackRedeclarations(after: 0)
      throw error
    }
    commit(cell, executed: cell.statements.count + 1)
    record.note(parsed.statements, cell, executed: cell.statements.count + 1)
  }
}

extension TypedStatement {
  /// Whether it declares a variable of the cell, which has its value from elsewhere.
  fileprivate func declares(_ cell: CheckedCell) -> Bool {
    guard case .declare(let variable, _) = kind else { return false }
    return cell.declarations.contains { declaration in
      if case .variable(let own) = declaration.symbol { own === variable } else { false }
    }
  }

  /// Whether running it computes nothing.
  fileprivate var onlyDeclares: Bool {
    switch kind {
    case .function: true
    case .declare(_, let value): value?.isWrittenOut ?? true
    default: false
    }
  }
}

extension TypedExpression {
  fileprivate var isWrittenOut: Bool {
    switch kind {
    case .integer, .floating, .boolean, .string, .none: true
    case .some(let inner), .erased(let inner): inner.isWrittenOut
    case .tuple(let parts), .array(let parts), .enumCase(_, let parts):
      parts.allSatisfy(\.isWrittenOut)
    default: false
    }
  }
}
