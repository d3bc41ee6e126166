var answer: Int { 42 }
answer = 1 // error: read-only: answer
