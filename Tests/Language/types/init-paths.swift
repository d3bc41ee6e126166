struct Grade {
  let letter: String
  let passed: Bool
  var history: [Int]
  init(points: Int) {
    switch points {
    case 90...: letter = "A"
    case 50..<90: letter = "B"
    default: letter = "F"
    }
    if letter == "F" {
      passed = false
      history = []
    } else {
      passed = true
      history = [points]
    }
    history.append(0)
  }
}
print(Grade(points: 95), Grade(points: 10))
// → Grade(letter: "A", passed: true, history: [95, 0]) Grade(letter: "F", passed: false, history: [0])
