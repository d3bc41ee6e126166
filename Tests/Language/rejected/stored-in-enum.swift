enum E { case a; var x = 1 } // error: stored-in-enum
