// SPDX-License-Identifier: Apache-2.0

/// Which arguments belong to which parameters.
struct ArgumentMatch {
  /// For each parameter the indices of its arguments; empty where the default is used.
  var arguments: [[Int]]
}

/// Why arguments do not fit the parameters of a function.
enum ArgumentMismatch {
  /// The parameter at the index got nothing.
  case missing(Int)
  /// The argument at the index has no parameter.
  case extra(Int)
  /// The argument should have the label of the parameter.
  case label(argument: Int, parameter: Int)
  /// The argument belongs to a parameter before the one that has been filled already.
  case order(argument: Int, parameter: Int)

  /// How near the call is to a right one; less is nearer.
  var distance: Int {
    switch self {
    // The more arguments fit before it, the nearer.
    case .label(let argument, _): 10 - min(argument, 9)
    case .order: 20
    case .missing: 30
    case .extra: 40
    }
  }
}

/// Gives each argument to a parameter by Swift's rules: labels in order, parameters with defaults
/// may be passed over, trailing closures go to the next parameter that takes a function.
func match(_ arguments: [Argument], to parameters: [FunctionSymbol.Parameter])
  -> Result<ArgumentMatch, ArgumentMismatchError>
{
  var filled: [[Int]] = Array(repeating: [], count: parameters.count)
  var next = 0
  func fail(_ mismatch: ArgumentMismatch) -> Result<ArgumentMatch, ArgumentMismatchError> {
    .failure(ArgumentMismatchError(mismatch: mismatch))
  }
  for (index, parameter) in parameters.enumerated() {
    if next < arguments.count, arguments[next].isTrailing {
      let argument = arguments[next]
      let fits: Bool
      if let label = argument.label?.text {
        fits = label == parameter.label
      } else {
        fits =
          takesFunction(parameter.type)
          && !(parameter.hasDefault && laterNeeds(parameters, after: index, arguments, next))
      }
      if fits {
        filled[index] = [next]
        next += 1
        continue
      }
    } else if next < arguments.count, arguments[next].label?.text == parameter.label {
      filled[index] = [next]
      next += 1
      if parameter.isVariadic {
        while next < arguments.count, arguments[next].label == nil, !arguments[next].isTrailing {
          filled[index].append(next)
          next += 1
        }
      }
      continue
    }
    if parameter.hasDefault || parameter.isVariadic { continue }
    if next < arguments.count, !arguments[next].isTrailing {
      // Something stands here: is it this parameter without its label, or another one?
      if let label = arguments[next].label?.text {
        if let other = parameters.firstIndex(where: { $0.label == label }) {
          if other < index { return fail(.order(argument: next, parameter: other)) }
          let later = arguments[(next + 1)...].contains { $0.label?.text == parameter.label }
          return fail(later ? .order(argument: next, parameter: other) : .missing(index))
        }
        return fail(.label(argument: next, parameter: index))
      }
      return fail(.label(argument: next, parameter: index))
    }
    return fail(.missing(index))
  }
  if next < arguments.count {
    if let label = arguments[next].label?.text {
      if let other = parameters.firstIndex(where: { $0.label == label }), filled[other].isEmpty {
        return fail(.order(argument: next, parameter: other))
      }
      let free = parameters.indices.filter { filled[$0].isEmpty && parameters[$0].label != nil }
      if let parameter = free.first { return fail(.label(argument: next, parameter: parameter)) }
    } else if let parameter = parameters.indices.first(where: {
      filled[$0].isEmpty && parameters[$0].label != nil
    }), !arguments[next].isTrailing {
      return fail(.label(argument: next, parameter: parameter))
    }
    return fail(.extra(next))
  }
  return .success(ArgumentMatch(arguments: filled))
}

/// An ``ArgumentMismatch`` to throw about.
struct ArgumentMismatchError: Error {
  var mismatch: ArgumentMismatch
}

private func laterNeeds(
  _ parameters: [FunctionSymbol.Parameter],
  after index: Int,
  _ arguments: [Argument],
  _ next: Int
) -> Bool {
  // Those from the label of the next trailing closure on are none of its business.
  var end = parameters.count
  if next + 1 < arguments.count, let label = arguments[next + 1].label?.text {
    end = parameters[(index + 1)...].firstIndex { $0.label == label } ?? end
  }
  return parameters[(index + 1)..<max(end, index + 1)].contains {
    !$0.hasDefault && !$0.isVariadic && takesFunction($0.type)
  }
}

private func takesFunction(_ type: Type) -> Bool {
  switch type {
  case .function, .parameter: return true
  case .nominal(let nominal, let arguments):
    return nominal.name == "Optional" && arguments.count == 1 && takesFunction(arguments[0])
  default: return false
  }
}
