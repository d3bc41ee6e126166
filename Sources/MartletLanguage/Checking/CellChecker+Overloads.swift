// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// The type of what stands before the dot.
  func selfType(_ receiver: Candidate.Receiver) -> Type? {
    switch receiver {
    case .none: nil
    case .value(let draft): draft.type
    case .type(let type): type
    }
  }

  /// Puts variables in the place of the candidate's parameters.
  func open(_ candidate: Candidate, _ range: SourceRange) -> OpenedCandidate {
    let opening = Opening(solver, range: range, subject: "`\(candidate.name)`")
    var typeArguments: [Type] = []
    if let owner = candidate.owner, let base = selfType(candidate.receiver) {
      if let own = owner.selfParameter {
        opening.set(own, to: base)
        typeArguments.append(base)
        // The conformance may have conditions: a range is a sequence only of whole numbers.
        if case .nominal = solver.shallow(base) {
          opening.require([.conforms(.parameter(own), owner)])
        }
      } else if case .nominal(_, let arguments) = solver.shallow(base) {
        for (parameter, argument) in zip(owner.generics, arguments) {
          opening.set(parameter, to: argument)
          typeArguments.append(argument)
        }
      }
    }
    if let owner = candidate.owner, case .none = candidate.receiver {
      // An operator declared inside a type.
      let parameters = owner.selfParameter.map { [$0] } ?? owner.generics
      opening.open(parameters)
      typeArguments += parameters.map { opening(.parameter($0)) }
      if let own = owner.selfParameter { opening.require([.conforms(.parameter(own), owner)]) }
    }
    if let function = candidate.function {
      opening.open(function.generics)
      typeArguments += function.generics.map { opening(.parameter($0)) }
      opening.require(function.requirements)
    }
    return OpenedCandidate(
      candidate: candidate,
      opening: opening,
      typeArguments: typeArguments,
      result: opening(candidate.result)
    )
  }

  /// Chooses the candidate that a call means and applies it; reports what is wrong if none fits.
  func resolve(
    _ candidates: [Candidate],
    _ arguments: [Argument],
    name: Identifier,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    probeArguments(candidates, arguments)
    if let probe {
      if case .value(let base)? = candidates.first?.receiver {
        probe.receivers.append(base.range)
      } else {
        probe.receivers.append(nil)
      }
    }
    defer { _ = probe?.receivers.popLast() }
    var viable: [(candidate: Candidate, match: ArgumentMatch)] = []
    var failures: [(candidate: Candidate, mismatch: ArgumentMismatch)] = []
    for candidate in candidates {
      switch match(arguments, to: candidate.parameters) {
      case .success(let found): viable.append((candidate, found))
      case .failure(let error): failures.append((candidate, error.mismatch))
      }
    }
    if let probe, !viable.isEmpty, probe.isInspected(name.range) {
      probe.meanings = viable.map(\.candidate)
    }
    if viable.isEmpty {
      if let nearest = failures.min(by: { $0.mismatch.distance < $1.mismatch.distance }) {
        reportArguments(nearest.candidate, nearest.mismatch, arguments, name: name, range)
      }
      // What is wrong inside the arguments is worth knowing all the same.
      for argument in arguments where probe != nil || !isContextual(argument.value) {
        _ = infer(argument.value)
      }
      return wrong(range)
    }
    if viable.count == 1 {
      let presets = preset(arguments, onlyIf: isGeneric(viable[0].candidate))
      return applyAsExpected(
        viable[0].candidate,
        viable[0].match,
        arguments,
        presets,
        range,
        expected: expected
      )
    }
    let presets = preset(arguments, onlyIf: true)
    if presets.contains(where: { $0.map { isError($0.type) } ?? false }) { return wrong(range) }
    return choose(viable, arguments, presets, name: name, range, expected: expected)
  }

  /// Checks the arguments that need no expected type, once for all candidates.
  func preset(_ arguments: [Argument], onlyIf condition: Bool) -> [Draft?] {
    arguments.map { argument in
      guard condition, !isContextual(argument.value) else { return nil }
      if case .inout = argument.value.kind { return nil }
      return infer(argument.value)
    }
  }

  private func isGeneric(_ candidate: Candidate) -> Bool {
    guard let function = candidate.function else { return false }
    return !function.generics.isEmpty
  }

  private func choose(
    _ viable: [(candidate: Candidate, match: ArgumentMatch)],
    _ arguments: [Argument],
    _ presets: [Draft?],
    name: Identifier,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    var best: (fit: Fit, index: Int)?
    var innerMistake: Int?
    for (index, entry) in viable.enumerated() where mayFit(entry.candidate, entry.match, presets) {
      if spend(range) { return wrong(range) }
      let mark = solver.mark()
      let count = diagnostics.count
      let saved = flow
      let literals = solver.unusualLiterals
      let conversionsBefore = conversions
      trialDepth += 1
      let draft = applyAsExpected(
        entry.candidate,
        entry.match,
        arguments,
        presets,
        range,
        expected: expected
      )
      trialDepth -= 1
      if diagnostics.count == count {
        var fit = Fit()
        fit.unusualLiterals = solver.unusualLiterals - literals + solver.unlikelyLiterals()
        fit.conversions = conversions - conversionsBefore
        fit.generality = generality(entry.candidate)
        fit.depth = entry.candidate.depth
        fit.conditions = -(entry.candidate.function?.requirements.count ?? 0)
        fit.variadics = entry.candidate.parameters.filter(\.isVariadic).count
        fit.defaults = entry.match.arguments.filter(\.isEmpty).count
        if let expected, coerce(draft, to: expected) == nil { fit.resultMismatch = 1 }
        if best.map({ fit < $0.fit }) ?? true { best = (fit, index) }
      } else if innerMistake == nil,
        diagnostics[count...].allSatisfy({ isInsideClosure($0.range, arguments) })
      {
        innerMistake = index
      }
      solver.rollBack(to: mark)
      diagnostics.removeSubrange(count...)
      flow = saved
    }
    guard let index = best?.index ?? innerMistake else {
      reportNoOverload(viable.map(\.candidate), arguments, presets, name: name, range)
      return wrong(range)
    }
    return applyAsExpected(
      viable[index].candidate,
      viable[index].match,
      arguments,
      presets,
      range,
      expected: expected
    )
  }

  /// Whether nothing is wrong at first sight: a plain type where another one is wanted never fits.
  private func mayFit(_ candidate: Candidate, _ match: ArgumentMatch, _ presets: [Draft?]) -> Bool {
    for (parameter, indices) in zip(candidate.parameters, match.arguments) {
      guard case .nominal(let wanted, let parts) = parameter.type, parts.isEmpty, wanted.isNative,
        wanted.kind != .class
      else { continue }
      for index in indices {
        guard let preset = presets[index],
          case .nominal(let given, _) = solver.shallow(preset.type), given !== wanted
        else { continue }
        return false
      }
    }
    return true
  }

  /// How general a candidate is: concrete ones are preferred to generic ones, as in Swift.
  func generality(_ candidate: Candidate) -> Int {
    let generics = candidate.function?.generics.count ?? 0
    let existential = candidate.parameters.filter {
      if case .existential = $0.type { true } else { false }
    }.count
    let isProtocol = candidate.owner?.kind == .protocol
    return generics * 4 + existential * 2 + (isProtocol ? 1 : 0)
  }

  private func isInsideClosure(_ range: SourceRange, _ arguments: [Argument]) -> Bool {
    arguments.contains { argument in
      guard case .closure(let closure) = argument.value.kind else { return false }
      return closure.range.start < range.start && range.end <= closure.range.end
    }
  }
}
