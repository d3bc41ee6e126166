enum Color { case red, green }
switch Color.red {
case .red: print("r")
case .gren: print("g") // error: : Did you mean
default: print("o")
}
