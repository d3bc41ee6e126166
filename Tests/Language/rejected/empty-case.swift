switch 3 {
case 1: // error: empty-case: break
default: print("x")
}
