func unless(_ condition: @autoclosure () -> Bool, _ body: () throws -> Void) rethrows {
  if !condition() { try body() }
}
unless(1 > 2) { print("not") }
unless(2 > 1) { print("never") }
// → not
