print("é".count, "e\u{301}".count, "e\u{301}" == "é", "👨‍👩‍👧".count, "🇨🇭🇩🇪".count)
for c in "añ😀" { print(c) }
print(Array("héllo"), String("abc".reversed()))
print("straße".uppercased())
// → 1 1 true 1 2
// → a
// → ñ
// → 😀
// → ["h", "é", "l", "l", "o"] cba
// → STRASSE
