for i in 0..<3 {
  defer { break } // error: misplaced-jump: defer
}
