struct V { static func + (a: V, b: V) -> V { a } }
print(V() + 1) // error: : `+` cannot take a `V` and an `Int`
