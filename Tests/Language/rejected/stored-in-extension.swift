struct S {}
extension S { var x = 1 } // error: stored-in-extension
