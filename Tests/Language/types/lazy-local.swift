func work() {
  lazy var expensive: Int = {
    print("once")
    return 42
  }()
  print("before")
  print(expensive)
  print(expensive + 1)
}
work()
work()
// → before
// → once
// → 42
// → 43
// → before
// → once
// → 42
// → 43
