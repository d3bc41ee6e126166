switch 3 {
case "a": print("a") // error: : String
default: print("b")
}
