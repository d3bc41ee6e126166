let text = "12"
guard let n = Int(text) else { fatalError("not a number") }
print(n + 1)
guard n > 10 else { fatalError() }
print("ok")
// → 13
// → ok
