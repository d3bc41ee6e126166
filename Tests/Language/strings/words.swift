let text = "the cat and the hat and the bat"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, n) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print(word, n) }
let bySize = Dictionary(grouping: text.split(separator: " "), by: \.count)
print(bySize.keys.sorted(), bySize[3]!.count)
print(text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
// → the 3
// → and 2
// → bat 1
// → cat 1
// → hat 1
// → [3] 8
// → The Cat And The Hat And The Bat
