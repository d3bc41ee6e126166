protocol P { }
extension P { var x = 1 } // error: : an extension cannot add stored properties
