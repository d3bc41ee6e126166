// SPDX-License-Identifier: Apache-2.0

/// The names that a block introduces.
final class Scope {
  let parent: Scope?
  let frame: Frame
  var names: [String: [Symbol]] = [:]
  /// What members are meant to belong to when nothing stands before them.
  var implicitSelf: ImplicitSelf?

  /// The type in whose declaration the code stands.
  var owner: NominalType?

  enum ImplicitSelf {
    case value(Variable)
    case type(Type)
  }
  /// Names that a later statement of the block declares: using them is a mistake of its own.
  var upcoming: [String: SourceRange] = [:]

  init(parent: Scope?, frame: Frame) {
    self.parent = parent
    self.frame = frame
  }
}

/// A function, a closure, or the top level of a cell, while it is checked.
final class Frame {
  enum Kind { case top, function, closure }

  let parent: Frame?
  let kind: Kind
  /// The function's name, for messages.
  let name: String
  /// What `return` must give; at the top level there is nothing to return.
  var result: Type
  /// Whether `return` has been seen, with a value or without.
  var hasReturn = false
  /// `$0`, `$1` … of a closure without written parameters.
  var shorthand: [Draft] = []
  private(set) var captures: [Variable] = []
  private var captured: Set<Variable> = []
  /// Nested functions that are spoken of, whose captures become captures of this frame.
  var mentioned: [FunctionSymbol] = []
  /// Whether it belongs to a type, whose code cannot use variables of a function around.
  var isOfType = false
  /// What `break` and `continue` can leave, innermost last.
  var jumps: [JumpTarget] = []
  /// The `do` blocks with a `catch` around, innermost last.
  var catchers: [Catcher] = []
  /// Whether something in it may throw that no `do` inside of it catches.
  var canThrow = false
  /// Whether it says `throws`.
  var isThrowing = false
  /// What it may throw if it says `throws(E)`.
  var thrownType: Type?

  init(parent: Frame?, kind: Kind, name: String, result: Type) {
    self.parent = parent
    self.kind = kind
    self.name = name
    self.result = result
  }

  func capture(_ variable: Variable) {
    if captured.insert(variable).inserted { captures.append(variable) }
  }
}

/// A statement that `break` or `continue` can leave.
final class JumpTarget {
  enum Kind { case loop, `switch`, block }
  let label: String?
  let target = LoopLabel()
  let kind: Kind
  /// Of a `switch`: whether the next case binds names; `nil` in the last one.
  var fallsInto: Bool?
  /// What is known where it is left by `break`, and where `continue` goes on.
  var breakFlow: Flow?
  var continueFlow: Flow?

  init(_ label: Identifier?, _ kind: Kind) {
    self.label = label?.text
    self.kind = kind
  }
}

/// The body of a `do` with a `catch`, while it is checked.
final class Catcher {
  /// What is known where something is thrown.
  var flow: Flow?
  /// What is thrown: a type where it is declared or seen, else `nil`.
  var types: [Type?] = []
  /// The `E` of `do throws(E)`.
  var declared: Type?
}

/// An expression that is being checked: its type may still hold variables, and the finished tree is
/// made when they are known.
struct Draft {
  var type: Type
  var range: SourceRange
  /// Called once, when all types are known.
  var build: () -> TypedExpression
  /// How to assign to it, for what looks as if it could be assigned to.
  var place: Place?
  /// Whether Swift finds its type only after literals beside it have theirs: what is behind `?.`,
  /// what `try?` or a closure gives.
  var isLate = false

  init(
    _ type: Type,
    _ range: SourceRange,
    place: Place? = nil,
    build: @escaping () -> TypedExpression
  ) {
    self.type = type
    self.range = range
    self.place = place
    self.build = build
  }
}

/// What an assignment would change.
struct Place {
  /// Why it cannot be changed.
  enum Obstacle {
    case constant(Variable)
    case readOnly(String, owner: String)
    case value
  }

  var build: () -> TypedPlace
  var obstacle: Obstacle?
  /// The variable at the bottom.
  var root: Variable?
}

/// What an expression is for: the words of the error if its type does not fit.
enum Purpose {
  case argument(FunctionSymbol.Parameter, of: String)
  case operand(String)
  case initial(String)
  case assignment
  case result(Frame)
  case condition(String)
  case element
  case key
  case value
  case sequence
  case thrown
  case subject
  case conversion
  case filter
}
