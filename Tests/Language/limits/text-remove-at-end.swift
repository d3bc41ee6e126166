var t = "ab"
t.remove(at: t.endIndex) // error: index-out-of-range: out of range
