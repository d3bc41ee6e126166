func f() {
  break // error: misplaced-jump: break
}
f()
