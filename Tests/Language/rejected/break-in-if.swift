if true {
  break // error: misplaced-jump: break
}
