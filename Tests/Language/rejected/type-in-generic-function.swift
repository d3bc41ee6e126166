func f<T>(_ x: T) {
  struct S { var y: Int } // error: type-in-generic-function
  print(S(y: 1), x)
}
f(1)
