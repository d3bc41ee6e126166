let s = 'hello' // error: : "
