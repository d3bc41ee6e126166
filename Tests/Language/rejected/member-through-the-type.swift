struct S { var n = 3 }
print(S.n) // error: unknown-member: n
