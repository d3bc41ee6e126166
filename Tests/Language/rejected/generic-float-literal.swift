func f<T: BinaryInteger>(_ a: T) -> T { a + 0.5 }
