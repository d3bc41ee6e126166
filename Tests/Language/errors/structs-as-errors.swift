struct Problem: Error, CustomStringConvertible { let line: Int; var description: String { "problem on line \(line)" } }
struct Plain: Error, Equatable { var code = 3 }
do { throw Problem(line: 4) } catch { print(error) }
do { throw Plain() } catch { print(error) }
do { throw Plain(code: 9) } catch let e as Plain { print(e.code, e == Plain(code: 9)) } catch { print("no") }
let e: Error = Problem(line: 1)
print("\(e)", e is Problem, (e as? Problem)?.line ?? 0)
let list: [any Error] = [Plain(), Problem(line: 2)]
for x in list { print(x) }
// → problem on line 4
// → Plain(code: 3)
// → 9 true
// → problem on line 1 true 1
// → Plain(code: 3)
// → problem on line 2
