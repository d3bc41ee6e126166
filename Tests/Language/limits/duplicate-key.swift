let d = Dictionary(uniqueKeysWithValues: [("a", 1), ("a", 2)]) // error: duplicate-key: the key "a" comes twice
print(d)
