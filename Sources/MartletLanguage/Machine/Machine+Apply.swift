// SPDX-License-Identifier: Apache-2.0

extension Machine {
  /// Calls a function value with the arguments given; those of `inout` parameters come back in
  /// `arguments`.
  func apply(_ function: Value, _ arguments: inout [Value]) throws -> Value {
    guard let closure = function.object(ClosureObject.self) else { throw Trap.conflict }
    switch closure.code {
    case .native(let site): return try applyNative(closure, site, &arguments)
    case .cell(let index):
      let code = functions[index]
      guard arguments.count == code.parameters.count else { throw Trap.conflict }
      let (words, values) = try enter(code)
      var word = code.result.isWord ? 1 : 0
      var value = code.result.isWord ? 0 : 1
      for (argument, representation) in zip(arguments, code.parameters) {
        if representation.isWord {
          words[word] = argument.word(as: representation)
          word += 1
        } else {
          values[value] = argument
          value += 1
        }
      }
      if let register = code.closureRegister { values[register] = function }
      let kept = code.keptValues > (code.result.isWord ? 0 : 1)
      if kept { for index in arguments.indices { arguments[index] = .void } }
      try run(code, words: words, values: values)
      if kept || code.parameters.contains(where: \.isWord) {
        word = code.result.isWord ? 1 : 0
        value = code.result.isWord ? 0 : 1
        for (index, representation) in code.parameters.enumerated() {
          if representation.isWord {
            arguments[index] = Value(word: words[word], as: representation)
            word += 1
          } else {
            if value < code.keptValues { arguments[index] = take(values + value) }
            value += 1
          }
        }
      }
      return result(of: code, words, values)
    }
  }

  func apply(_ function: Value, _ arguments: Value...) throws -> Value {
    var arguments = arguments
    return try apply(function, &arguments)
  }

  /// Prepares a function value to be called again and again with one argument.
  func unary(_ function: Value) throws -> (Value) throws -> Value {
    guard let closure = function.object(ClosureObject.self) else { throw Trap.conflict }
    guard case .cell(let index) = closure.code else {
      return { argument in
        try self.direct(closure, argument) ?? self.apply(function, argument)
      }
    }
    let code = functions[index]
    guard code.parameters.count == 1, code.keptValues <= (code.result.isWord ? 0 : 1) else {
      return { argument in try self.apply(function, argument) }
    }
    let representation = code.parameters[0]
    let word = code.result.isWord ? 1 : 0
    let value = code.result.isWord ? 0 : 1
    return { argument in
      let (words, values) = try self.enter(code)
      if representation.isWord {
        words[word] = argument.word(as: representation)
      } else {
        values[value] = argument
      }
      if let register = code.closureRegister { values[register] = function }
      try self.run(code, words: words, values: values)
      return self.result(of: code, words, values)
    }
  }

  /// Prepares a function value to be called again and again with two arguments.
  func binary(_ function: Value) throws -> (Value, Value) throws -> Value {
    guard let closure = function.object(ClosureObject.self) else { throw Trap.conflict }
    guard case .cell(let index) = closure.code else {
      return { first, second in
        try self.direct(closure, first, second) ?? self.apply(function, first, second)
      }
    }
    let code = functions[index]
    guard code.parameters.count == 2, code.keptValues <= (code.result.isWord ? 0 : 1) else {
      return { first, second in try self.apply(function, first, second) }
    }
    let (first, second) = (code.parameters[0], code.parameters[1])
    let word = code.result.isWord ? 1 : 0
    let value = code.result.isWord ? 0 : 1
    return { left, right in
      let (words, values) = try self.enter(code)
      if first.isWord { words[word] = left.word(as: first) } else { values[value] = left }
      if second.isWord {
        words[first.isWord ? word + 1 : word] = right.word(as: second)
      } else {
        values[first.isWord ? value : value + 1] = right
      }
      if let register = code.closureRegister { values[register] = function }
      try self.run(code, words: words, values: values)
      return self.result(of: code, words, values)
    }
  }

  /// Where the frame of a call from native code goes; an error if the stacks are full.
  func enter(
    _ code: Code
  ) throws -> (UnsafeMutablePointer<Int>, UnsafeMutablePointer<Value>) {
    let words = state.pointee.wordTop
    let values = state.pointee.valueTop
    guard words + code.wordCount < self.words + Machine.wordLimit,
      values + code.valueCount < self.values + Machine.valueLimit
    else { throw Trap.recursion }
    if values + code.valueCount > state.pointee.valueHigh {
      extendValues(to: values + code.valueCount)
    }
    return (words, values)
  }

  private func result(
    of code: Code,
    _ words: UnsafeMutablePointer<Int>,
    _ values: UnsafeMutablePointer<Value>
  ) -> Value {
    code.result.isWord ? Value(word: words[0], as: code.result) : take(values)
  }

  /// Calls plain native code, such as an operator, without lists of arguments; `nil` if the closure
  /// is something else.
  private func direct(_ closure: ClosureObject, _ first: Value, _ second: Value? = nil) throws
    -> Value?
  {
    guard case .native(let site) = closure.code, closure.captures.isEmpty,
      site.inoutArguments.isEmpty, site.argumentCount == (second == nil ? 1 : 2)
    else { return nil }
    return try withUnsafeTemporaryAllocation(of: Value.self, capacity: 2) { buffer in
      guard let base = buffer.baseAddress else { return nil }
      base.initialize(to: first)
      (base + 1).initialize(to: second ?? .void)
      defer { base.deinitialize(count: 2) }
      return try site.function(self, base, site)
    }
  }

  private func applyNative(
    _ closure: ClosureObject,
    _ site: CallSite,
    _ arguments: inout [Value]
  ) throws -> Value {
    let all = closure.captures + arguments
    guard all.count == site.argumentCount else { throw Trap.conflict }
    return try withUnsafeTemporaryAllocation(of: Value.self, capacity: all.count + 1) { buffer in
      guard let base = buffer.baseAddress else { throw Trap.conflict }
      _ = buffer.initialize(from: all)
      defer { base.deinitialize(count: all.count) }
      let result = try site.function(self, base, site)
      for index in site.inoutArguments where index >= closure.captures.count {
        arguments[index - closure.captures.count] = base[index]
      }
      return result
    }
  }

  /// Calls native code from the loop: the result goes to `base[0]`, arguments stand after it.
  @inline(never) func callNative(
    _ site: CallSite,
    _ base: UnsafeMutablePointer<Value>,
    wordTop: UnsafeMutablePointer<Int>,
    valueTop: UnsafeMutablePointer<Value>
  ) throws -> Value {
    let saved = (state.pointee.wordTop, state.pointee.valueTop)
    state.pointee.wordTop = wordTop
    state.pointee.valueTop = valueTop
    defer {
      state.pointee.wordTop = saved.0
      state.pointee.valueTop = saved.1
    }
    let result = try site.function(self, base + 1, site)
    if pendingError != nil { try throwPending() }
    if site.inoutArguments.isEmpty {
      var index = site.argumentCount
      while index > 0 {
        base[index] = .void
        index -= 1
      }
    } else {
      for index in 0..<site.argumentCount where !site.inoutArguments.contains(index) {
        base[index + 1] = .void
      }
    }
    return result
  }

  /// Throws what a comparison has left behind.
  func throwPending() throws {
    guard let error = pendingError else { return }
    pendingError = nil
    throw error
  }

  /// Tells native code that an instruction of its own runs where it may call back.
  @inline(__always) func leave(
    _ code: Unmanaged<Code>,
    _ words: UnsafeMutablePointer<Int>,
    _ values: UnsafeMutablePointer<Value>
  ) {
    state.pointee.wordTop = words + code._withUnsafeGuaranteedRef { $0.wordCount }
    state.pointee.valueTop = values + code._withUnsafeGuaranteedRef { $0.valueCount }
  }

  @inline(__always) func take(_ place: UnsafeMutablePointer<Value>) -> Value {
    let value = place.move()
    place.initialize(to: .void)
    return value
  }

  /// A call through a function value whose registers are not those that the caller filled, or of
  /// native code.
  @inline(never) func callAdapted(
    _ function: Value,
    signature: Int,
    words: UnsafeMutablePointer<Int>,
    values: UnsafeMutablePointer<Value>,
    wordTop: UnsafeMutablePointer<Int>,
    valueTop: UnsafeMutablePointer<Value>
  ) throws {
    let (parameters, result) = Code.decode(signature)
    var word = result.isWord ? 1 : 0
    var value = result.isWord ? 0 : 1
    var arguments: [Value] = []
    for parameter in parameters {
      if parameter.isWord {
        arguments.append(Value(word: words[word], as: parameter))
        word += 1
      } else {
        arguments.append(take(values + value))
        value += 1
      }
    }
    let saved = (state.pointee.wordTop, state.pointee.valueTop)
    state.pointee.wordTop = max(wordTop, words + word)
    state.pointee.valueTop = max(valueTop, values + value)
    defer {
      state.pointee.wordTop = saved.0
      state.pointee.valueTop = saved.1
    }
    let found = try apply(function, &arguments)
    word = result.isWord ? 1 : 0
    value = result.isWord ? 0 : 1
    for (argument, parameter) in zip(arguments, parameters) {
      if parameter.isWord {
        words[word] = argument.word(as: parameter)
        word += 1
      } else {
        values[value] = argument
        value += 1
      }
    }
    if result.isWord { words[0] = found.word(as: result) } else { values[0] = found }
  }
}
