let t = (true, false)
switch t { // error: not-exhaustive: (false, true)
case (true, _): print("a")
case (false, false): print("b")
}
