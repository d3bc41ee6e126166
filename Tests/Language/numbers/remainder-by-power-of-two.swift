// A remainder has the sign of the number that is divided, by whatever it is divided.
func remainders(_ x: Int) -> [Int] { [x % 8, x % 1, x % -8, x % 4_611_686_018_427_387_904, x % 6] }
for x in [0, 7, 8, 13, -7, -8, -13] { print(remainders(x)) }
print(remainders(Int.max), remainders(Int.min))
var state = 3
for _ in 0..<5 { state = (state * 1_103_515_245 + 12345) % 2_147_483_648 }
print(state)
// → [0, 0, 0, 0, 0]
// → [7, 0, 7, 7, 1]
// → [0, 0, 0, 8, 2]
// → [5, 0, 5, 13, 1]
// → [-7, 0, -7, -7, -1]
// → [0, 0, 0, -8, -2]
// → [-5, 0, -5, -13, -1]
// → [7, 0, 7, 4611686018427387903, 1] [0, 0, 0, 0, -2]
// → 1351511980
