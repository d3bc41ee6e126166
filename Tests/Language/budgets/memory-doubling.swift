var xs = [[1]]
while true { xs += xs } // error: out-of-memory: of memory
