func answer() -> Int { 42 }
print(answer + 1) // error: function-not-called
