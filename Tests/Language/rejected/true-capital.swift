let x = True // error: unknown-name: true
