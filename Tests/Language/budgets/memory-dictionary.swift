var counts: [Int: [Int]] = [:]
while true { counts[counts.count] = [counts.count] } // error: out-of-memory: of memory
