var xs: [Int] = []
xs.removeLast() // error: empty-array: the array is empty
