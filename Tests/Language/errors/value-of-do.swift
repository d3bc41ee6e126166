enum E: Error { case e }
func f(_ fail: Bool) throws -> Int { if fail { throw E.e }; return 1 }
let x: Int
do { x = try f(false) } catch { x = -1 }
print(x)
let y: Int
do { y = try f(true) } catch { y = -1 }
print(y)
func g(_ b: Bool) -> String { do { _ = try f(b); return "ok" } catch { return "failed" } }
print(g(true), g(false))
// → 1
// → -1
// → failed ok
