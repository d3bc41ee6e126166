for i in 0..<3 {
  [1, 2].forEach { _ in
    break // error: misplaced-jump: return
  }
}
