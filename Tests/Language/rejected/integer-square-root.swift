func f<T: BinaryInteger>(_ a: T) -> T { a.squareRoot() }
