// SPDX-License-Identifier: Apache-2.0

// Integers: the range of what an expression can be is known, so that what may overflow wraps.
extension ProgramGenerator {
  struct IntegerText {
    var text: String
    /// The values that it can have; nothing if they can be any of its type.
    var range: ClosedRange<Int>?
  }

  mutating func integerLiteral(_ kind: IntegerKind) -> IntegerText {
    let number =
      random.chance(8) && kind == .int
      ? random.pick([1_000_000, -12345, 4_294_967_296, 255, 0x7F])
      : random.int((kind.isSigned ? -9 : 0)...(random.chance(70) ? 12 : 100))
    if kind == .int {
      return IntegerText(text: number < 0 ? "(\(number))" : "\(number)", range: number...number)
    }
    return IntegerText(text: "\(kind.rawValue)(\(number))", range: number...number)
  }

  mutating func integer(_ kind: IntegerKind, _ depth: Int) -> IntegerText {
    if depth <= 0 || random.chance(20) {
      if random.chance(75), let text = read(.integer(kind)) {
        return IntegerText(text: text, range: nil)
      }
      return integerLiteral(kind)
    }
    switch random.int(0...15) {
    case 0...4: return binary(kind, depth)
    case 5: return remainder(kind, depth)
    case 6:
      let divisor = random.int(2...9)
      let value = integer(kind, depth - 1)
      let range = value.range.map { $0.lowerBound / divisor...$0.upperBound / divisor }
      return IntegerText(text: "(\(value.text) / \(divisor))", range: range)
    case 7:
      let (a, b) = (integer(kind, depth - 1).text, integer(kind, depth - 1).text)
      return IntegerText(text: "(\(a) \(random.pick(["&", "|", "^"])) \(b))", range: nil)
    case 8:
      let value = integer(kind, depth - 1).text
      return IntegerText(
        text:
          "(\(value) \(random.pick(has("masking-shifts") ? ["<<", ">>", "&<<", "&>>"] : ["<<", ">>"])) \(random.int(0...6)))",
        range: nil
      )
    case 9:
      let name = random.pick(["min", "max"])
      let (a, b) = (integer(kind, depth - 1), integer(kind, depth - 1))
      return IntegerText(text: "\(name)(\(a.text), \(b.text))", range: nil)
    case 10:
      let value = remainder(kind, depth)
      if kind.isSigned, let range = value.range {
        let most = max(-range.lowerBound, range.upperBound)
        return IntegerText(text: "abs(\(value.text))", range: 0...most)
      }
      return value
    case 11:
      // A chain without parentheses, for the precedence of its operators.
      let operators = ["&+", "&-", "&*", "&", "|", "^"]
      var text = integer(kind, 0).text
      for _ in 0..<random.int(2...3) {
        text += " \(random.pick(operators)) \(integer(kind, 0).text)"
      }
      return IntegerText(text: "(\(text))", range: nil)
    case 12 where has("integer-conversions"):
      let other = random.pick(kinds)
      let value = integer(other, depth - 1).text
      let label = random.pick(["truncatingIfNeeded", "clamping"])
      return IntegerText(text: "\(kind.rawValue)(\(label): \(value))", range: nil)
    case 13 where kind == .int: return countOfSomething(depth)
    case 14 where has("overflow-reports"):
      let left = integer(kind, depth - 1).text
      let right = integer(kind, depth - 1).text
      let name = random.pick(["adding", "subtracting"])
      return IntegerText(
        text: "\(left).\(name)ReportingOverflow(\(right)).partialValue",
        range: nil
      )
    default:
      return IntegerText(text: shared(.integer(kind), depth), range: nil)
    }
  }

  private mutating func remainder(_ kind: IntegerKind, _ depth: Int) -> IntegerText {
    let divisor = random.int(2...20)
    let value = integer(kind, depth - 1)
    var lowest = kind.isSigned ? 1 - divisor : 0
    if let range = value.range, range.lowerBound >= 0 { lowest = 0 }
    return IntegerText(text: "(\(value.text) % \(divisor))", range: lowest...(divisor - 1))
  }

  private mutating func binary(_ kind: IntegerKind, _ depth: Int) -> IntegerText {
    var left = integer(kind, depth - 1)
    var right = integer(kind, depth - 1)
    if random.chance(60) {
      if left.range == nil { left = remainder(kind, 1) }
      if right.range == nil { right = remainder(kind, 1) }
    }
    let operation = random.pick(["+", "-", "*"])
    guard let a = left.range, let b = right.range else {
      return IntegerText(text: "(\(left.text) &\(operation) \(right.text))", range: nil)
    }
    let corners = [a.lowerBound, a.upperBound].flatMap { x in
      [b.lowerBound, b.upperBound].map { y in
        switch operation {
        case "+": x.addingReportingOverflow(y)
        case "-": x.subtractingReportingOverflow(y)
        default: x.multipliedReportingOverflow(by: y)
        }
      }
    }
    let values = corners.map(\.partialValue)
    guard !corners.contains(where: \.overflow), let low = values.min(), let high = values.max(),
      kind.bounds.contains(low), kind.bounds.contains(high)
    else { return IntegerText(text: "(\(left.text) &\(operation) \(right.text))", range: nil) }
    return IntegerText(text: "(\(left.text) \(operation) \(right.text))", range: low...high)
  }

  private mutating func countOfSomething(_ depth: Int) -> IntegerText {
    let text: String
    switch random.int(0...3) {
    case 0: text = "\(expression(.array(storable(0)), depth - 1)).count"
    case 1: text = "\(expression(.string, depth - 1)).count"
    case 2 where has("utf8"): text = "\(expression(.string, depth - 1)).utf8.count"
    default:
      let counted = paths().filter {
        switch $0.type {
        case .dictionary, .set: true
        default: false
        }
      }
      guard let path = random.pickIfAny(counted) else { return integerLiteral(.int) }
      use(path.root.name)
      text = "\(path.text).count"
    }
    // Nothing that a program builds is as long as that.
    return IntegerText(text: text, range: 0...1_000_000)
  }
}
