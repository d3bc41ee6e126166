struct V { var x = 0 }
print(V() <+> V()) // error: : there is no operator `<+>` between two values
