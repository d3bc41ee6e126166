var xs = [1, 2]
xs.replaceSubrange(1..<5, with: [9]) // error: index-out-of-range: out of range
