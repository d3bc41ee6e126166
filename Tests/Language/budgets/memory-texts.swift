var texts: [String] = []
while true { texts.append("a text that is too long to lie in its value, number \(texts.count)") } // error: out-of-memory: of memory
