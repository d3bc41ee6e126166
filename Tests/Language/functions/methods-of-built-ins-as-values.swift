let words = ["b", "a"]
let has: (String) -> Bool = words.contains
print(has("a"))
let up = "abc".hasPrefix
print(up("ab"), ["a", "x"].map(words.contains))
let join = words.joined(separator:)
print(join("-"))
// → true
// → true [true, false]
// → b-a
