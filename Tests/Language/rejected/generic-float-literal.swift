func f<T: BinaryInteger>(_ a: T) -> T { a + 0.5 } // error: operand-types: `+` cannot take a `T` and a `Double`
