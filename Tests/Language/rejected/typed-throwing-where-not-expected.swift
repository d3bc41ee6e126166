struct Bad: Error {}
func apply(_ f: (Int) -> Int) -> Int { f(1) }
print(apply { n in throw Bad() }) // error: : the error thrown here is not handled: this
