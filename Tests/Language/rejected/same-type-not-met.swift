func zipSum<A: Sequence>(_ a: A) -> Int where A.Element == Int { a.reduce(0, +) }
print(zipSum(["a"])) // error: : `zipSum` needs a sequence of `Int`, and this is
