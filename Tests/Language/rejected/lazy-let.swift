struct S { lazy let x = 1 } // error: lazy-let
