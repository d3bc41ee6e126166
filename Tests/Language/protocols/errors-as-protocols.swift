protocol AppError: Error { var code: Int { get } }
enum NetError: AppError { case lost, slow(Int); var code: Int { if case .slow(let n) = self { return n }; return 1 } }
struct ParseError: AppError, CustomStringConvertible { let code = 7; var description: String { "parse" } }
func fail(_ n: Int) throws { if n == 0 { throw NetError.slow(9) } else if n == 1 { throw ParseError() } }
for n in 0...2 {
  do { try fail(n); print("fine") }
  catch let e as NetError { print("net", e.code) }
  catch let e as AppError { print("app", e.code, e) }
  catch { print("other") }
}
// → net 9
// → app 7 parse
// → fine
