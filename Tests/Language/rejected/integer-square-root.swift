func f<T: BinaryInteger>(_ a: T) -> T { a.squareRoot() } // error: unknown-member: a `T` has no member `squareRoot`
