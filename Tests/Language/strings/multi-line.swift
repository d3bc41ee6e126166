let poem = """
  Roses are "red",
    violets\tare \("blue")
  one \
  line
  """
print(poem)
print(poem.split(separator: "\n").count, poem.hasSuffix("line"))
print(#"raw \n \("no")"#, #"raw \#(1 + 1)"#)
// → Roses are "red",
// →   violets	are blue
// → one line
// → 3 true
// → raw \n \("no") raw 2
