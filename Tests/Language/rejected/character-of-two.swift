let c: Character = "ab" // error: : a `Character` is exactly one character, and this is 2
print(c)
