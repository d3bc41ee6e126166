@jit func f() { } // error: unsupported: @jit
