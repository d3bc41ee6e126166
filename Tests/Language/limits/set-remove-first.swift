var s = Set<Int>()
s.removeFirst() // error: empty-set: the set is empty
