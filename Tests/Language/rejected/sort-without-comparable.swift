struct Point { var x = 0 }
print([Point()].sorted()) // error: : `sorted` needs a type that is `Comparable`, and
