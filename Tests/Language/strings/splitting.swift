let csv = "a,b,,c,"
print(csv.split(separator: ","), csv.split(separator: ",", omittingEmptySubsequences: false))
print(csv.split(separator: ",", maxSplits: 1))
print("one  two\tthree".split(whereSeparator: { $0.isWhitespace }))
print("a\nb\n\nc".split(whereSeparator: \.isNewline).count)
print("a--b--c".split(separator: "--"), "".split(separator: ","), ",".split(separator: ","))
print("1 2 3".split(separator: " ").map { Int($0)! }.reduce(0, +))
print("a1b2c".split(maxSplits: 1, whereSeparator: { $0.isNumber }))
print("k=v=w".split(separator: "=", maxSplits: 1).map(String.init))
// → ["a", "b", "c"] ["a", "b", "", "c", ""]
// → ["a", "b,,c,"]
// → ["one", "two", "three"]
// → 3
// → ["a", "b", "c"] [] []
// → 6
// → ["a", "b2c"]
// → ["k", "v=w"]
