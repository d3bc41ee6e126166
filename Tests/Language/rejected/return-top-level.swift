let x = 3
return x // error: misplaced-return: function
