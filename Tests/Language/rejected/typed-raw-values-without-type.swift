enum Grade { case good = 1, bad } // error: : `Grade` does not say of which type the values
