func make<T>(_: T.Type) -> T { T() } // error: : a `T` cannot be made with `T(…)`
print(make(Int.self))
