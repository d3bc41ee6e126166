print(String(255, radix: 16), String(255, radix: 16, uppercase: true), String(-10, radix: 2))
print(String(UInt8(200), radix: 8), String(UInt64.max, radix: 36), String(Int8(-128), radix: 16))
// → ff FF -1010
// → 310 3w5e11264sgsf -80
