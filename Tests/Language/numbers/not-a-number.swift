let nan = Double.nan
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, 1 < nan)
print([1.0, nan].contains(nan), [3.0, 1.0].min()!, nan.isNaN, (nan + 1).isNaN, max(1, nan).isNaN)
print(Double.minimum(1, nan), Double.maximum(nan, 2), min(nan, 1).isNaN)
// → false true false false false false
// → false 1.0 true true false
// → 1.0 2.0 true
