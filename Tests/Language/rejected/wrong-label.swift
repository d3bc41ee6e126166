func area(width: Int, height: Int) -> Int { width * height }
print(area(width: 2, hight: 3)) // error: : height
