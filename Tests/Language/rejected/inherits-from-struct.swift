struct Base { }
struct Derived: Base { } // error: : `Base` is a struct, and a struct cannot inherit
