enum E: Error { case e }
func f(_ n: Int) throws -> Int { throw E.e }
func apply(_ g: (Int) -> Int) -> Int { g(1) }
print(apply { try f($0) }) // error: error-not-handled: this closure
