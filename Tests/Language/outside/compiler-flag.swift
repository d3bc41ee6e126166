#if DEBUG // error: unsupported: nothing is known
print("debug")
#endif
