@main struct App { static func main() {} } // error: unsupported: main
