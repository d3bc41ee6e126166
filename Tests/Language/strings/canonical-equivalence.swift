let composed = "caf\u{e9}"
let decomposed = "cafe\u{301}"
print(composed == decomposed, composed.count, decomposed.count)
print(Set([composed, decomposed]).count, [composed: 1][decomposed] ?? 0)
print(decomposed.hasSuffix("é"), decomposed.contains("é"), composed < "cafz")
print("🇫🇷🇩🇪".count, "👨‍👩‍👧".count, "\r\n".count)
// → true 4 4
// → 1 1
// → true true false
// → 2 1 1
