enum Token: Equatable {
  case number(Double), op(Character), lparen, rparen
}
enum ParseError: Error, CustomStringConvertible {
  case unexpectedCharacter(Character, at: Int)
  case unexpectedEnd
  case unexpectedToken(Token)
  var description: String {
    switch self {
    case let .unexpectedCharacter(c, at: i): "unexpected '\(c)' at \(i)"
    case .unexpectedEnd: "unexpected end"
    case .unexpectedToken(let t): "unexpected \(t)"
    }
  }
}
struct Lexer {
  let text: [Character]
  var position = 0
  init(_ s: String) { text = Array(s) }
  mutating func tokens() throws -> [Token] {
    var result: [Token] = []
    while position < text.count {
      let c = text[position]
      switch c {
      case " ": position += 1
      case "+", "-", "*", "/": result.append(.op(c)); position += 1
      case "(": result.append(.lparen); position += 1
      case ")": result.append(.rparen); position += 1
      case _ where c.isNumber || c == ".":
        var s = ""
        while position < text.count, text[position].isNumber || text[position] == "." {
          s.append(text[position])
          position += 1
        }
        result.append(.number(Double(s)!))
      default: throw ParseError.unexpectedCharacter(c, at: position)
      }
    }
    return result
  }
}
indirect enum Expr {
  case number(Double)
  case binary(Expr, Character, Expr)
  case negate(Expr)
  func evaluate() throws -> Double {
    switch self {
    case .number(let n): return n
    case .negate(let e): return try -e.evaluate()
    case let .binary(l, op, r):
      let (a, b) = (try l.evaluate(), try r.evaluate())
      switch op {
      case "+": return a + b
      case "-": return a - b
      case "*": return a * b
      case "/":
        guard b != 0 else { throw MathError.divisionByZero }
        return a / b
      default: fatalError("unknown \(op)")
      }
    }
  }
}
enum MathError: Error { case divisionByZero }
struct Parser {
  private var tokens: ArraySlice<Token>
  init(_ s: String) throws {
    var l = Lexer(s)
    tokens = try l.tokens()[...]
  }
  mutating func parse() throws -> Expr {
    let e = try expression()
    if let t = tokens.first { throw ParseError.unexpectedToken(t) }
    return e
  }
  private mutating func expression() throws -> Expr {
    var left = try term()
    while case .op(let c)? = tokens.first, c == "+" || c == "-" {
      tokens.removeFirst()
      left = .binary(left, c, try term())
    }
    return left
  }
  private mutating func term() throws -> Expr {
    var left = try factor()
    while case .op(let c)? = tokens.first, "*/".contains(c) {
      tokens.removeFirst()
      left = .binary(left, c, try factor())
    }
    return left
  }
  private mutating func factor() throws -> Expr {
    guard let t = tokens.popFirst() else { throw ParseError.unexpectedEnd }
    switch t {
    case .number(let n): return .number(n)
    case .op("-"): return .negate(try factor())
    case .lparen:
      let e = try expression()
      guard tokens.popFirst() == .rparen else { throw ParseError.unexpectedEnd }
      return e
    default: throw ParseError.unexpectedToken(t)
    }
  }
}
for s in ["1 + 2 * 3", "(1 + 2) * -3", "2 / (1 - 1)", "4 $ 4", "(1", "1 2", ")"] {
  do {
    var p = try Parser(s)
    print(s, "=", try p.parse().evaluate())
  } catch let e as ParseError {
    print(s, "parse error:", e)
  } catch MathError.divisionByZero {
    print(s, "division by zero")
  } catch { print("?", error) }
}
// → 1 + 2 * 3 = 7.0
// → (1 + 2) * -3 = -9.0
// → 2 / (1 - 1) division by zero
// → 4 $ 4 parse error: unexpected '$' at 2
// → (1 parse error: unexpected end
// → 1 2 parse error: unexpected number(2.0)
// → ) parse error: unexpected rparen
