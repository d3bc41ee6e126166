// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Modules of Swift whose declarations are there anyway, as far as they are there at all.
  static let familiarModules: Set<String> = [
    "Swift", "Foundation", "FoundationEssentials", "Martlet", "Glibc", "Musl", "Darwin", "Dispatch",
  ]
}

/// Returns how Swift writes a name that another language has, or `nil` if it is none of those.
///
/// `x = True` and `range(10)` are correct syntax, so the parser lets them pass; this is for the pass
/// that finds no such name.
///
/// - Parameter name: A name that is not declared.
/// - Returns: What to write instead, as a sentence.
package func remedy(forForeignName name: String) -> String? {
  switch name {
  case "True", "TRUE": "Write `true`."
  case "False", "FALSE": "Write `false`."
  case "None", "null", "NULL", "nil", "undefined", "nothing", "NA": "Write `nil`."
  case "NaN", "nan": "Write `Double.nan`."
  case "inf", "Inf", "Infinity": "Write `Double.infinity`."
  case "range": "Write `0..<10` for a range, or `stride(from: 0, to: 10, by: 2)` for other steps."
  case "xrange": "Write `0..<10`."
  case "len", "length", "size": "Write `.count` behind the value: `xs.count`."
  case "str", "repr": "Write `String(x)`, or \"\\(x)\" inside a text."
  case "int", "long", "Integer": "Write `Int`."
  case "float", "double", "number", "Number": "Write `Double`."
  case "bool", "boolean", "Boolean": "Write `Bool`."
  case "string": "Write `String`."
  case "char": "Write `Character`."
  case "list", "tuple": "Write `Array(xs)`; a list of values is `[1, 2, 3]`."
  case "dict": "Write `[key: value]`; an empty one is `[String: Int]()`."
  case "set": "Write `Set(xs)`."
  case "enumerate": "Write `xs.enumerated()`."
  case "sorted": "Write `xs.sorted()`."
  case "reversed": "Write `xs.reversed()`."
  case "sum": "Write `xs.reduce(0, +)`."
  case "map": "Write `xs.map { x in x * 2 }`."
  case "filter": "Write `xs.filter { x in x > 0 }`."
  case "any": "Write `xs.contains { x in x > 0 }`."
  case "all": "Write `xs.allSatisfy { x in x > 0 }`."
  case "println", "printf", "puts", "echo", "console", "cout", "display": "Write `print(x)`."
  case "input": "A cell cannot ask for input; put the value into a `let`."
  case "isinstance": "Write `x is Type`."
  case "this": "Write `self`."
  case "pass": "Leave it out: braces may be empty."
  case "np", "numpy", "pd", "pandas", "plt", "sklearn", "torch", "tf":
    "Modules of Python are not there; all of the library is in scope without an import."
  default: nil
  }
}
