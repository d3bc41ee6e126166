let xs = [] // error: :
