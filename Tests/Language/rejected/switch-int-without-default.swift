let n = 3
switch n { // error: not-exhaustive: default
case 1: print("one")
case 2...: print("more")
}
