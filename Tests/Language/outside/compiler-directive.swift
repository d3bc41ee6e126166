print(#function) // error: unsupported: #function
