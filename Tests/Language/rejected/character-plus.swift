let c: Character = "a"
print("b" + c) // error: : `+` cannot take a `String` and a `Character`
