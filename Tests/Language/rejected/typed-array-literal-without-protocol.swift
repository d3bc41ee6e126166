struct Stack { var items: [Int] = [] }
let s: Stack = [1, 2] // error: : `s` is declared as a `Stack`, but this is a
