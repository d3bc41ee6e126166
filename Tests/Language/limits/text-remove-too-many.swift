var t = "ab"
t.removeLast(3) // error: index-out-of-range: cannot be removed
