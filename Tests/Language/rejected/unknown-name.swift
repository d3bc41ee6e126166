print(undefined) // error: : undefined
