let n = Int("x")! // error: unexpected-nil: `Int("x")` is nil, and `!` promises a value
print(n)
