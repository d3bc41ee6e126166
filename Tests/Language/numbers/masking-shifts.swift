print((1 as UInt8) &<< 9, (128 as UInt8) &>> 15, 1 &<< 65, Int16(-4) &>> 1)
var x: UInt32 = 1
x &<<= 33
print(x)
// → 2 1 2 -2
// → 2
