func sum<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
print(sum(["a", "b"])) // error: requirement-not-met: `sum` needs a type that is `Numeric`, and `String` is not
