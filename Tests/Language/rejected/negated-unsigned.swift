let a: UInt = 5
print(-a) // error: no-operator: `-` does not work on a `UInt`
