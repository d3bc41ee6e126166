struct S { lazy var x = 1 }
let s = S()
print(s.x) // error: constant: s
