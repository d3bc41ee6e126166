let s: String? = "a"
print(s.count) // error: : ?.
