func f<T: Numeric>(_ a: T, _ b: T) -> T { a / b } // error: operand-types: `/` does not work on two values of `T`
