let a: UInt = 5
print(-a)
