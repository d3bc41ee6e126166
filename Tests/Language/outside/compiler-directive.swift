#if os(Linux) // error: unsupported: #if
print("a")
#else
print("b")
#endif
