import Foundation
struct User: Codable { var name: String }
let data = try JSONEncoder().encode(User(name: "Ann")) // error: unknown-name: JSONEncoder
print(data.count)
