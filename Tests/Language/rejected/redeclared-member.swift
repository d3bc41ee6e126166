struct S { var a = 1; var a = 2 } // error: redeclared: a
