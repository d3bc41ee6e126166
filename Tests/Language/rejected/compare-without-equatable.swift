struct Point { var x = 0 }
print(Point() == Point()) // error: : `==` does not work on two values of `Point`
