var x { 1 } // error: missing-type
print(x)
