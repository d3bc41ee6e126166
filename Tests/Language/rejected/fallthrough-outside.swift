for i in 0..<3 {
  fallthrough // error: misplaced-jump: switch
}
