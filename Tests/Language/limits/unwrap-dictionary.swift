var d = ["a": 1]
d["b"]! += 1 // error: unexpected-nil: found nil
