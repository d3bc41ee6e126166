let text = String(repeating: "abc", count: 1_000_000_000) // error: too-large: too large a text
print(text.count)
