lazy var x = 1 // error: lazy-global
print(x)
