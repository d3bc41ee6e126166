struct S { static let limit = 3 }
print(S().limit) // error: unknown-member: limit
