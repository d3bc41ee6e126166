let r = #/a+b/# // error: unsupported: regular expressions
