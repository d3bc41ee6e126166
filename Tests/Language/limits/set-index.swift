var xs = [1.5, 2.5]
xs[2] = 1 // error: index-out-of-range: index 2
