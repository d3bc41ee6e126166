// SPDX-License-Identifier: Apache-2.0

/// A sentence on members of the standard library whose declarations have none: what is the same for
/// every type is said once, here.
enum StandardWords {
  static func sentence(_ name: String, of owner: String?) -> String {
    owner.flatMap { sentences["\($0).\(name)"] } ?? sentences[name] ?? ""
  }

  private static let sentences: [String: String] = [
    "count": "How many elements there are.",
    "isEmpty": "Whether there is no element.",
    "startIndex": "The place of the first element.",
    "endIndex": "The place behind the last element.",
    "indices": "The places of all elements, in order.",
    "description": "The value as `print` shows it.",
    "debugDescription": "The value as a debugger shows it.",
    "insert": "Puts an element in.",
    "removeAll": "Takes out all elements, or those for which the closure gives true.",
    "removeSubrange": "Takes out the elements at a range of places.",
    "reserveCapacity": "Makes room for elements that will come.",
    "prefix": "The first elements.",
    "suffix": "The last elements.",
    "drop": "What follows the first elements for which the closure gives true.",
    "lastIndex": "The place of the last element that fits, or nil.",
    "keys": "The keys, in order of insertion.",
    "values": "The values, in the order of their keys.",
    "compactMapValues": "The same keys with the results of a closure, without those that are nil.",
    "filter": "The elements for which the closure gives true.",
    "merge": "Adds the entries of another dictionary; the closure decides between two values.",
    "merging": "The entries of two dictionaries; the closure decides between two values.",
    "contains": "Whether it holds the element, or one for which the closure gives true.",
    "union": "The elements of both sets.",
    "intersection": "The elements that both sets have.",
    "subtracting": "The elements that the other set does not have.",
    "symmetricDifference": "The elements that only one of the sets has.",
    "formUnion": "Adds the elements of another set.",
    "subtract": "Takes out the elements of another set.",
    "isSubset": "Whether the other set has all its elements.",
    "isSuperset": "Whether it has all elements of the other set.",
    "isDisjoint": "Whether the sets have no element in common.",
    "elementsEqual": "Whether both sequences have equal elements in the same order.",
    "starts": "Whether it begins with the elements of the other sequence.",
    "lowerBound": "Where the range begins.",
    "upperBound": "Where the range ends.",
    "clamped": "The part of the range within the limits.",
    "overlaps": "Whether the ranges have an element in common.",
    "zero": "The value 0.",
    "min": "The smallest value.",
    "max": "The largest value.",
    "bitWidth": "How many bits the type has.",
    "nonzeroBitCount": "How many bits are 1.",
    "leadingZeroBitCount": "How many bits are 0 before the first 1.",
    "trailingZeroBitCount": "How many bits are 0 behind the last 1.",
    "bitPattern": "The bits of the number as an integer.",
    "magnitude": "The value without its sign.",
    "signum": "-1, 0 or 1, as the sign of the value.",
    "negate": "Changes the sign.",
    "random": "A random value in the range, from the session's generator.",
    "Bool.random": "`true` or `false` at random, from the session's generator.",
    "toggle": "Makes `false` of `true`, and `true` of `false`.",
    "pi": "The circle's circumference divided by its diameter, 3.14159….",
    "infinity": "What is greater than every number.",
    "nan": "What is not a number, as the result of 0.0 / 0.0; it equals nothing.",
    "greatestFiniteMagnitude": "The largest number.",
    "leastNormalMagnitude": "The smallest positive number in full precision.",
    "leastNonzeroMagnitude": "The smallest positive number.",
    "isNaN": "Whether it is not a number.",
    "isInfinite": "Whether it is infinite.",
    "isFinite": "Whether it is a number, and not infinite.",
    "isZero": "Whether it is 0.",
    "ulp": "The distance to the next number.",
    "nextUp": "The next larger number.",
    "nextDown": "The next smaller number.",
    "squareRoot": "The square root.",
    "round": "Rounds the number, to the nearest unless a rule says otherwise.",
    "rounded": "The rounded number, to the nearest unless a rule says otherwise.",
    "truncatingRemainder": "What is left of a division whose quotient is cut to an integer.",
    "remainder": "What is left of a division whose quotient is rounded to an integer.",
    "addingProduct": "The sum with a product, rounded once.",
    "removeLast": "Takes out the last element, or some of them.",
    "removeFirst": "Takes out the first element, or some of them.",
    "popLast": "Takes out the last element; nil if there is none.",
    "remove": "Takes out an element and gives it.",
    "hasPrefix": "Whether the text begins with another one.",
    "hasSuffix": "Whether the text ends with another one.",
    "dropFirst": "All but the first elements.",
    "dropLast": "All but the last elements.",
    "replacing": "The same with one part replaced by another wherever it occurs.",
    "binade": "The power of two that is not above the number, with its sign.",
    "significand": "The number divided by its power of two, from 1 up to 2.",
    "significandWidth": "How many bits the fraction of the number needs.",
    "exponent": "The exponent of the number's power of two.",
    "sign": "Whether the number is positive or negative; zero has a sign too.",
    "floatingPointClass": "What kind of number it is: normal, zero, infinite ….",
    "isSignalingNaN": "Whether it is the kind of NaN that signals an error.",
    "isNormal": "Whether it is a number in full precision.",
    "isSubnormal": "Whether it is so small that precision is lost.",
    "isCanonical": "Whether its bits are the usual ones for its value.",
    "formSquareRoot": "Replaces the number by its square root.",
    "addProduct": "Adds a product, rounded once.",
    "isEqual": "Whether the numbers are equal.",
    "isLess": "Whether it is less than the other number.",
    "isLessThanOrEqualTo": "Whether it is not greater than the other number.",
    "isTotallyOrdered": "Whether it is not above the other in an order that includes NaN.",
    "advanced": "The value that lies so many steps further.",
    "distance": "How many steps it is to another value.",
    "hashValue": "A number that is the same for equal values.",
    "hash": "Mixes the value into a hasher.",
    "rawValue": "The value that stands for the case.",
    "allCases": "All cases, in order.",
  ]
}

extension FunctionSymbol {
  /// What its declaration says, or what is said of all of its name in the standard library.
  var explanation: String {
    guard documentation.isEmpty, case .native = implementation else { return documentation }
    return StandardWords.sentence(name, of: owner?.name)
  }
}

extension PropertySymbol {
  /// What its declaration says, or what is said of all of its name in the standard library.
  var explanation: String {
    guard documentation.isEmpty, case .native = getter.implementation else { return documentation }
    return StandardWords.sentence(name, of: owner?.name)
  }
}
