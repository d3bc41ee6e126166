let zero = 0.0
let minus = -0.0
print(zero, minus, zero == minus, 1 / zero, 1 / minus, minus.sign, -zero, minus + zero)
print(Set([zero, minus]).count, abs(minus), [0.0, -0.0].sorted())
// → 0.0 -0.0 true inf -inf minus -0.0 0.0
// → 1 0.0 [0.0, -0.0]
