struct P {}
print([P()].sorted()) // error: : `sorted` needs a type that is `Comparable`, and `P` is
