// SPDX-License-Identifier: Apache-2.0
func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }

func benchmark() -> Int { fib(32) }
