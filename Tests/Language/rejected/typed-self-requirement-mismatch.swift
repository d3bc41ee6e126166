protocol Copyable2 { func copy() -> Self }
struct A: Copyable2 { func copy() -> B { B() } } // error: : `A` is not yet `Copyable2`: it has no `func
struct B {}
