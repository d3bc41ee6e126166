print([1, 2].cuont) // error: : cuont
