print([1, 2, 3][...3]) // error: index-out-of-range: the range ...3 is out of range: the array has 3 elements
