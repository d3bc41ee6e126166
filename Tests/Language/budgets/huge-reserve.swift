var xs = [1, 2]
xs.reserveCapacity(Int.max)  // error: too-large: an array of 9223372036854775807 elements is too large
