let poem = """
  Roses are "red",
    violets \(1 + 1)
  blue \
  too
  """
print(poem)
print(#"raw \n \#(1 + 1)"#)
// → Roses are "red",
// →   violets 2
// → blue too
// → raw \n 2
