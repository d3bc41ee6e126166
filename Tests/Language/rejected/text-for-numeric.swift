func sum<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
print(sum(["a", "b"]))
