// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import MartletText

/// What came of reading saved variables, for a person.
struct KeptReport {
  var revival: Revival
  /// What was not kept in the first place.
  var losses: [KeptVariables.Loss]

  /// The lists, line by line; `verb` says what happened to the variables.
  func text(_ session: Session, verb: String) -> String {
    var text = ""
    let names = Set(revival.variables)
    let variables = session.variables.filter { names.contains($0.name) }
    if !variables.isEmpty {
      text += "\(verb):\n" + Self.columns(variables.map { [$0.name, $0.type, $0.summary] })
    }
    if !revival.declarations.isEmpty {
      text += "Declared: \(revival.declarations.joined(separator: ", "))\n"
    }
    let known = Set(losses.map(\.name))
    let missing =
      losses.map { [$0.name, $0.type, "\($0.reason) (\($0.cell))"] }
      + revival.losses.filter { !known.contains($0.name) }.map { [$0.name, "", $0.reason] }
    if !missing.isEmpty { text += "Not kept:\n" + Self.columns(missing) }
    return text.isEmpty ? "There was nothing to bring back.\n" : text
  }

  /// Rows with their columns under one another.
  static func columns(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in
      min(40, rows.map { displayWidth($0[column]) }.max() ?? 0)
    }
    return rows.map { row in
      var line = " "
      for (cell, width) in zip(row, widths) where width > 0 {
        let gap = max(0, width - displayWidth(cell)) + 1
        line += " " + Self.harmless(cell) + String(repeating: " ", count: gap)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// A text from a file, without what could disturb a terminal.
  static func harmless(_ text: String) -> String {
    String(
      text.prefix(200).unicodeScalars.map { scalar -> Character in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: " "
        default: Character(scalar)
        }
      }
    )
  }
}

extension Session {
  /// Declares what was kept and gives the variables their values; runs nothing.
  ///
  /// - Parameters:
  ///   - kept: The list.
  ///   - names: The variables that are wanted; `nil` for all.
  ///   - part: Gives the bytes of a part.
  /// - Returns: What is there now, and what is not.
  func revive(
    _ kept: KeptVariables,
    only names: Set<String>? = nil,
    part: @escaping (String) throws -> [UInt8]
  ) -> KeptReport {
    var early: [Revival.Loss] = []
    var hosts: [String: [String]] = [:]
    let variables = kept.variables.compactMap { variable -> SessionImage.Variable? in
      var value: EncodedValue?
      if names?.contains(variable.name) ?? true, let name = variable.part {
        do {
          let found = try VariablePart.value(of: try Archive(decoding: try part(name)))
          value = found.value
          hosts[variable.name] = found.hosts
        } catch {
          early.append(Revival.Loss(name: variable.name, reason: Self.clause(error)))
        }
      }
      return SessionImage.Variable(
        name: variable.name,
        type: variable.type,
        isMutable: variable.isMutable,
        cell: variable.cell,
        value: value
      )
    }
    var read: [String: any Sendable] = [:]
    var revival = interpreter.revive(
      SessionImage(cells: kept.cells, variables: variables, generator: kept.generator)
    ) { variable, number in
      guard let names = hosts[variable], names.indices.contains(number) else {
        throw KeepingError("damaged: it refers to what is not there")
      }
      if let known = read[names[number]] { return known }
      do {
        let archive = try Archive(decoding: try part(names[number]))
        let value = try LibraryArchive.value(of: archive)
        read[names[number]] = value
        return value
      } catch {
        throw KeepingError(Self.clause(error))
      }
    }
    revival.losses = early + revival.losses
    return KeptReport(
      revival: revival,
      losses: kept.losses.filter { names?.contains($0.name) ?? true }
    )
  }

  /// Why something could not be read, to go on after its name.
  private static func clause(_ error: any Error) -> String {
    guard let error = error as? any MartletError else {
      return (error as? KeepingError)?.description ?? "\(error)"
    }
    return error.message.hasSuffix(".") ? String(error.message.dropLast()) : error.message
  }
}
