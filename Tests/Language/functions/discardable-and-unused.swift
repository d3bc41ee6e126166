func make() -> Int { print("made"); return 1 }
@discardableResult func quiet() -> Int { print("quiet"); return 2 }
make()
quiet()
_ = make()
let f = make
_ = f()
// → made
// → quiet
// → made
// → made
