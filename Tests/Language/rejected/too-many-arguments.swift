func twice(_ n: Int) -> Int { n * 2 }
print(twice(1, 2)) // error: : twice
