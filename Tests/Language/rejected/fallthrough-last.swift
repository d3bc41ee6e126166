switch 3 {
case 1: print("x")
default: fallthrough // error: misplaced-jump: last
}
