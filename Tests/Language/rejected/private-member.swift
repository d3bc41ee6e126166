struct Safe { private var code = 1234; func check(_ n: Int) -> Bool { n == code } }
let safe = Safe()
print(safe.code) // error: private: code
