struct P {}
let s: Set<P> = [] // error: : `Set` needs a type that is `Hashable`, and `P` is not
print(s)
