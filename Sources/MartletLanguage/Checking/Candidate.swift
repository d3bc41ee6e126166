// SPDX-License-Identifier: Apache-2.0

/// Something that a call could mean.
struct Candidate {
  enum Callee {
    case function(FunctionSymbol)
    case enumCase(EnumCase)
    case property(PropertySymbol)
    case field(Variable)
  }

  /// What stands before the dot.
  enum Receiver {
    case none
    case value(Draft)
    case type(Type)
  }

  var callee: Callee
  var receiver: Receiver
  /// 0 for members that the type itself declares, 1 for those of its protocols.
  var depth = 0

  var parameters: [FunctionSymbol.Parameter] {
    switch callee {
    case .function(let function): function.parameters
    case .enumCase(let enumCase): enumCase.payload
    case .property(let property): property.getter.parameters
    case .field: []
    }
  }

  var name: String {
    switch callee {
    case .function(let function):
      function.isInitializer ? function.owner?.name ?? "init" : function.name
    case .enumCase(let enumCase): enumCase.name
    case .property(let property): property.name
    case .field(let variable): variable.name
    }
  }

  var signature: String {
    switch callee {
    case .function(let function): return function.signature
    case .enumCase(let enumCase):
      return "case \(enumCase.name)(\(enumCase.payload.map(\.text).joined(separator: ", ")))"
    case .property(let property):
      let parameters = property.getter.parameters.map(\.text).joined(separator: ", ")
      return property.name == "subscript"
        ? "subscript(\(parameters)) -> \(property.type)" : "var \(property.name): \(property.type)"
    case .field(let variable): return "var \(variable.name): \(variable.type)"
    }
  }

  /// The function whose generic parameters and requirements a use has to deal with.
  var function: FunctionSymbol? {
    switch callee {
    case .function(let function): function
    case .enumCase(let enumCase): enumCase.constructor
    case .property(let property): property.getter
    case .field: nil
    }
  }

  var owner: NominalType? {
    switch callee {
    case .function(let function): function.owner
    case .enumCase(let enumCase): enumCase.owner
    case .property(let property): property.owner
    case .field: nil
    }
  }

  var result: Type {
    switch callee {
    case .function(let function): return function.result
    case .enumCase(let enumCase):
      return .nominal(enumCase.owner, enumCase.owner.generics.map(Type.parameter))
    case .property(let property): return property.type
    case .field(let variable): return variable.type
    }
  }

  var isStatic: Bool {
    switch callee {
    case .function(let function): function.isStatic || function.isInitializer
    case .enumCase: true
    case .property(let property): property.isStatic
    case .field(let variable): if case .field = variable.storage { false } else { true }
    }
  }
}

/// How well a candidate fits: the smaller, the better; compared from the first field on.
struct Fit: Comparable {
  var resultMismatch = 0
  var unusualLiterals = 0
  var conversions = 0
  var generality = 0
  var depth = 0
  /// Parameters that take any number of arguments: others are preferred.
  var variadics = 0
  var defaults = 0
  /// The fewer, the more conditions an extension has: more are nearer to what is meant.
  var conditions = 0

  private var key: [Int] {
    [
      resultMismatch, unusualLiterals, conversions, generality, depth, variadics, defaults,
      conditions,
    ]
  }

  static func < (left: Fit, right: Fit) -> Bool { left.key.lexicographicallyPrecedes(right.key) }
}

/// A candidate with variables for its parameters.
struct OpenedCandidate {
  let candidate: Candidate
  let opening: Opening
  let typeArguments: [Type]
  let result: Type
}
