let b = Bool(1) // error: no-overload: `Bool` cannot take (Int)
