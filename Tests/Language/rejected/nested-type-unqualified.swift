struct Outer { struct Inner {} }
let x = Inner() // error: unknown-name: Inner
