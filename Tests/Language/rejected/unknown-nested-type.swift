struct Outer { struct Inner {} }
let x: Outer.Iner = Outer.Inner() // error: unknown-type-name: Iner
