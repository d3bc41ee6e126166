print((5).nonzeroBitCount, (1).leadingZeroBitCount, (8).trailingZeroBitCount)
print(UInt8(0b0001_0100).nonzeroBitCount, UInt8(1).leadingZeroBitCount, UInt8(0).trailingZeroBitCount)
print(Int16(-1).nonzeroBitCount, UInt64.max.nonzeroBitCount, Int32(-1).leadingZeroBitCount)
print(Int.bitWidth, UInt8.bitWidth, Int16(3).bitWidth, UInt32.bitWidth)
// → 2 63 3
// → 2 7 8
// → 16 64 0
// → 64 8 16 32
