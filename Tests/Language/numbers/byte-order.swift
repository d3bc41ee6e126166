print(UInt16(0x1234).byteSwapped == 0x3412, String(UInt32(0x01020304).byteSwapped, radix: 16))
print(Int32(1).bigEndian, Int32(1).littleEndian, UInt8(7).byteSwapped)
// → true 4030201
// → 16777216 1 7
