print(7.5 % 2.0)
