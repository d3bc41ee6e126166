// SPDX-License-Identifier: Apache-2.0

extension Interpreter {
  /// Everything that cells have declared and that has a name.
  package var names: Set<String> { Set(checker.globals.keys) }

  /// Forgets what cells have declared under these names; functions that use them can be called no
  /// more.
  package func forget(_ names: [String]) {
    for name in names {
      for symbol in checker.forget(name) { lowering.forget(symbol) }
    }
    record.forget(names)
    changed?(.forgot(names))
    watcher?.didForget(names)
  }

  /// Starts the generator of random numbers anew.
  package func seed(_ seed: Int) { machine.generator = SessionGenerator(seed: seed) }

  /// Runs code a number of times, as in a loop; what it declares is gone afterwards.
  ///
  /// - Returns: How it ended, and how many seconds it ran.
  package func measure(_ code: String, name: String, loops: Int) -> (CellResult, seconds: Double) {
    timed = 0
    let result = run(code, name: name) { statements in
      guard let last = statements.last else { return [] }
      let around = SourceText(name: name, text: "for _ in 0..<\(loops) { }")
      var parsed = Parser.parse(around, operators: .standard).statements
      guard case .for(let label, let pattern, let sequence, let filter, _)? = parsed.first?.kind
      else { return statements }
      parsed[0].kind = .for(
        label: label,
        pattern: pattern,
        sequence: sequence,
        filter: filter,
        body: statements
      )
      parsed[0].range = SourceRange(statements[0].range.start, last.range.end)
      return parsed
    }
    return (result, timed)
  }
}
