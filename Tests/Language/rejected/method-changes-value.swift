struct S { var n = 1; func bump() { n += 1 } } // error: : n
