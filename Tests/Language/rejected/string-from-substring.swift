let s: String = "abc".prefix(2) // error: : `s` is declared as a `String`, but this is a
print(s)
