let small: Int8 = -128
let short: Int16 = -5
let word: Int32 = 2_000_000_000
let long: Int64 = -9_000_000_000_000
print(small, short, word, long)
print(-short, short * short, word - 1, long / 1000, long % 7)
print(Int8.min, Int8.max, Int16.min, Int16.max, Int32.min, Int32.max, Int64.min, Int64.max)
// → -128 -5 2000000000 -9000000000000
// → 5 25 1999999999 -9000000000 -2
// → -128 127 -32768 32767 -2147483648 2147483647 -9223372036854775808 9223372036854775807
