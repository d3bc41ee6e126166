func f<T: Numeric>(_ a: T, _ b: T) -> T { a / b }
