let x = if true { 1 } // error: : else
