func f() { return 1 } // error: type-mismatch
