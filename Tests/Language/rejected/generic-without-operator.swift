func total<T>(_ a: T, _ b: T) -> T { a + b } // error: : `+` does not work on two values of `T`
