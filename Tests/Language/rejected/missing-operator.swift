protocol Ring { static func + (a: Self, b: Self) -> Self }
struct Thing: Ring { var x = 0 } // error: : `Thing` is not yet `Ring`: it has no `static
