var flag = true
flag.toggle()
print(flag, !flag, Bool("true") as Any, Bool("yes") as Any, Bool("False") as Any)
print([true, false].map { $0 ? 1 : 0 }, true == !false, flag || !flag && true)
// → false true Optional(true) nil nil
// → [1, 0] true true
