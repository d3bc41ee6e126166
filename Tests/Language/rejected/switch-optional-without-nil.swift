let o: Int? = 3
switch o { // error: not-exhaustive: nil
case let n?: print(n)
}
