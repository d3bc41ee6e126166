struct S { let x = 1 { didSet { print("no") } } } // error: :
