func isPrime(_ n: Int) -> Bool {
  if n < 2 { return false }
  var d = 2
  while d * d <= n {
    if n % d == 0 { return false }
    d += 1
  }
  return true
}
print((1...50).filter(isPrime))
func sieve(_ limit: Int) -> Int {
  var composite = Array(repeating: false, count: limit + 1)
  var count = 0
  for n in 2...limit where !composite[n] {
    count += 1
    var k = n * n
    while k <= limit {
      composite[k] = true
      k += n
    }
  }
  return count
}
print(sieve(10_000))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(1071, 462))
func bubble(_ input: [Int]) -> [Int] {
  var xs = input
  for i in 0..<xs.count {
    for j in 0..<(xs.count - 1 - i) {
      if xs[j] > xs[j + 1] { xs.swapAt(j, j + 1) }
    }
  }
  return xs
}
print(bubble([5, 2, 9, 1, 7]))
var words: [String: Int] = [:]
for word in "the cat and the dog and the bird".split(separator: " ") {
  words[String(word), default: 0] += 1
}
for (word, count) in words.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
  print(word, count)
}
// → [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
// → 1229
// → 21
// → [1, 2, 5, 7, 9]
// → the 3
// → and 2
// → bird 1
// → cat 1
// → dog 1
