let x: Int = if true { 1 } else { nil } // error: : nil
