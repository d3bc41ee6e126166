struct Box<T> { var value: T }
extension Box: Equatable where T: Equatable { }
struct Raw { }
print(Box(value: Raw()) == Box(value: Raw())) // error: : `==` does not work on two values of `Box<Raw>`
