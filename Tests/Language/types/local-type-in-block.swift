for i in 1...2 {
  struct Box { var value: Int }
  let box = Box(value: i * 10)
  print(box.value)
}
do {
  enum Mode { case on, off }
  let mode = Mode.off
  print(mode)
}
// → 10
// → 20
// → off
