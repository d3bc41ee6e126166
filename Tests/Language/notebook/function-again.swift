func rate() -> Int { 1 }
func cost(_ n: Int) -> Int { n * rate() }
---
func rate() -> Int { 2 }
cost(3) // ⇒ 6
---
func rate() -> Double { 0.5 }
---
cost(3) // error: stale-function: `cost` was written for `func rate() -> Int`
---
func rate() -> Int { 5 }
cost(3) // ⇒ 15
