func f(_ n: Int) -> Int { f(n + 1) + 1 } // error: infinite-recursion: the calls are nested too deeply
print(f(0))
