let b = true
switch b { // error: not-exhaustive: true
case true where 1 > 2: print("t")
case false: print("f")
}
