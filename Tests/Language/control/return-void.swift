func nothing() { return }
func alsoNothing() -> Void { return () }
func tuple() -> () { print("t") }
func chain() { return print("chain") }
nothing(); alsoNothing(); tuple(); chain()
func early(_ n: Int) {
  if n > 1 { return }
  print(n)
}
early(1); early(2)
// → t
// → chain
// → 1
