// SPDX-License-Identifier: Apache-2.0

extension BodyLowering {
  /// Tests a pattern against the value in a register of the subject's own representation; jumps to
  /// `failure` if it does not match.
  func match(_ pattern: TypedPattern, _ subject: Register, failure: Label) throws {
    switch pattern {
    case .wildcard: break
    case .binding(let variable):
      var source = subject
      source.isTemporary = false
      initialize(variable, from: source)
    case .tuple(let patterns):
      for (index, pattern) in patterns.enumerated() {
        if case .wildcard = pattern { continue }
        try matchField(pattern, subject, index, failure: failure)
      }
    case .enumCase(let enumCase, let patterns):
      let mark = builder.mark
      let (found, wanted) = (builder.temporary(.int), builder.temporary(.int))
      builder.emit(.enumIndex, found.index, subject.index)
      builder.emit(.loadWord, wanted.index, 0, 0, enumCase.index)
      builder.emitJump(.jumpNotEqualInt, found.index, wanted.index, to: failure)
      builder.reset(to: mark)
      // One tuple pattern for several values stands for one pattern each.
      if patterns.count == 1, enumCase.payload.count > 1 {
        if case .tuple(let inner) = patterns[0] {
          for (index, pattern) in inner.enumerated() {
            try matchField(pattern, subject, index, failure: failure)
          }
        } else {
          try match(patterns[0], subject, failure: failure)
        }
        return
      }
      for (index, pattern) in patterns.enumerated() {
        try matchField(pattern, subject, index, failure: failure)
      }
    case .nativeCase(let enumCase, let payload, let patterns):
      try matchNative(enumCase, payload, patterns, subject, failure: failure)
    case .some(let pattern):
      builder.emitJump(.jumpIfNone, subject.index, to: failure)
      let inner = builder.temporary(.value)
      builder.emit(.copyValue, inner.index, subject.index)
      builder.emit(.unwrap, inner.index)
      builder.held.insert(inner.index)
      try matchBoxed(pattern, inner, failure: failure)
    case .none: builder.emitJump(.jumpIfSome, subject.index, to: failure)
    case .cast(let type, let pattern):
      let cast = builder.temporary(.value)
      let source = builder.temporary(.value)
      builder.box(notTemporary(subject), to: source)
      builder.emit(.cast, cast.index, source.index, 0, builder.type(concrete(type)))
      builder.held.insert(cast.index)
      builder.emitJump(.jumpIfNone, cast.index, to: failure)
      builder.emit(.unwrap, cast.index)
      try matchBoxed(pattern, cast, failure: failure)
    case .expression(let variable, let expression):
      initialize(variable, from: notTemporary(subject))
      try branch(expression, to: failure, when: false)
    }
  }

  private func notTemporary(_ register: Register) -> Register {
    Register(
      index: register.index,
      representation: register.representation,
      isTemporary: false
    )
  }

  /// Matches against a value that may be of any representation but lies in a value register.
  func matchBoxed(_ pattern: TypedPattern, _ subject: Register, failure: Label) throws {
    guard case .wildcard = pattern else {
      let representation = patternRepresentation(pattern)
      if representation.isWord {
        let word = builder.temporary(representation)
        convert(notTemporary(subject), to: word)
        return try match(pattern, word, failure: failure)
      }
      return try match(pattern, subject, failure: failure)
    }
  }

  /// The subject of an `if let` inside its optional.
  func matchUnwrapped(
    _ pattern: TypedPattern,
    _ subject: Register,
    of type: Type,
    failure: Label
  ) throws {
    if case .wildcard = pattern { return }
    let inner = builder.temporary(.value)
    builder.move(subject, to: inner)
    builder.held.insert(inner.index)
    if case .nominal(_, let arguments) = concrete(type),
      case .nominal(let wrapped, _)? =
        arguments.first, wrapped.name != "Optional"
    {
      // Nothing to unwrap: the value of a plain optional is the value itself.
    } else {
      builder.emit(.unwrap, inner.index)
    }
    try matchBoxed(pattern, inner, failure: failure)
  }

  private func matchField(
    _ pattern: TypedPattern,
    _ subject: Register,
    _ index: Int,
    failure: Label
  ) throws {
    if case .wildcard = pattern { return }
    let representation = patternRepresentation(pattern)
    let field = builder.temporary(representation)
    if representation.isWord {
      builder.emit(
        .fieldWord,
        field.index,
        subject.index,
        index,
        Int(representation.rawValue)
      )
    } else {
      builder.emit(.fieldValue, field.index, subject.index, index)
      builder.held.insert(field.index)
    }
    try match(pattern, field, failure: failure)
  }

  private func matchNative(
    _ enumCase: EnumCase,
    _ payload: FunctionSymbol,
    _ patterns: [TypedPattern],
    _ subject: Register,
    failure: Label
  ) throws {
    let base = builder.temporary(.value)
    let argument = builder.temporary(.value)
    builder.box(notTemporary(subject), to: argument)
    let site = try site(
      payload,
      typeArguments: [],
      argumentTypes: [payload.parameters.first?.type ?? .tuple([])],
      result: payload.result
    )
    builder.emit(.callNative, base.index, 0, 0, site)
    builder.held.remove(argument.index)
    builder.held.insert(base.index)
    builder.emitJump(.jumpIfNone, base.index, to: failure)
    for (index, pattern) in patterns.enumerated() {
      if case .wildcard = pattern { continue }
      let counter = builder.temporary(.int)
      builder.emit(.loadWord, counter.index, 0, 0, index)
      let element = builder.temporary(.value)
      builder.emit(.arrayGetValue, element.index, base.index, counter.index)
      builder.held.insert(element.index)
      try matchBoxed(pattern, element, failure: failure)
    }
  }

  /// How the subject of a pattern is kept, as far as the pattern tells.
  private func patternRepresentation(_ pattern: TypedPattern) -> Representation {
    switch pattern {
    case .binding(let variable), .expression(let variable, _): representation(variable.type)
    case .wildcard, .tuple, .enumCase, .nativeCase, .some, .none, .cast: .value
    }
  }
}
