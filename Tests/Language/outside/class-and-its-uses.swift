class Dog { // error: unsupported: Write `struct Dog`
  var name = "x"
}
let d = Dog()
