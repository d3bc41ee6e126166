let flags: UInt8 = 0b1010_0110
print(flags & 0b1111, flags | 0b1, flags ^ 0xFF, ~flags)
print(flags << 1, flags >> 4, flags << 9, flags >> 9, flags << -1)
var mask: UInt16 = 1
mask <<= 5
mask |= 3
mask &= ~1
mask ^= 0x8000
mask >>= 1
print(mask, String(mask, radix: 2))
print(Int8(-1) >> 3, Int8(64) << 1, -16 >> 2, 1 << 62)
// → 6 167 89 89
// → 76 10 0 0 83
// → 16401 100000000010001
// → -1 -128 -4 4611686018427387904
