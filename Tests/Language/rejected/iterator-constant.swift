let it = [1].makeIterator()
print(it.next() as Any) // error: : `it` is a constant and cannot be changed by `next`
