var t = (a: [1, 2], n: 1)
t.a[0] += 5
t.a.append(3)
t.n *= 4
print(t)
var d = ["k": (1, [1])]
d["k"]!.0 += 1
d["k"]!.1.append(9)
print(d)
var grid = [[[0]]]
grid[0][0][0] += 7
grid[0].append([1])
print(grid)
var s = ["a", "b"]
s[1] += "!"
s[0].append("?")
print(s)
// → (a: [6, 2, 3], n: 4)
// → ["k": (2, [1, 9])]
// → [[[7], [1]]]
// → ["a?", "b!"]
