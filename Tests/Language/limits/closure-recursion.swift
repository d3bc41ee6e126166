func f(_ xs: [Int]) -> [Int] { xs.map { f([$0])[0] } } // error: infinite-recursion: closures and library calls are nested too deeply
print(f([1]))
