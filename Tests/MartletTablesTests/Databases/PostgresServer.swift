// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletText

@testable import MartletTables

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A server of PostgreSQL that the tests start for themselves, on loopback and a socket of its own.
///
/// It listens as long as this process lives: a shell waits for the end of its input, which comes with
/// the end of the process however that ends, stops the server and removes its files.
struct PostgresServer: Sendable {
  let port: Int
  let folder: String

  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  private static let started = Result { try PostgresServer() }

  /// The server; started by whoever asks first.
  static func shared() throws -> PostgresServer { try started.get() }

  /// The address of its database.
  var address: String { "postgresql://martlet@127.0.0.1:\(port)/postgres" }

  /// The address by way of its socket.
  var socketAddress: String {
    "postgresql://martlet@\(folder.replacing("/", with: "%2F")):\(port)/postgres"
  }

  private init() throws {
    let programs = try Self.programs()
    port = try Self.freePort()
    folder = "/tmp/martlet-postgres-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    // It refuses to run as root: then it runs as its own user, whom its package makes, or as nobody.
    let isRoot = getuid() == 0
    let user = getpwnam("postgres") == nil ? "nobody" : "postgres"
    if isRoot {
      guard let entry = getpwnam(user),
        chown(folder, entry.pointee.pw_uid, entry.pointee.pw_gid) == 0
      else { throw Problem(description: "There is no user \(user) to run PostgreSQL.") }
    }
    let script = """
      cd "$2" || exit 1
      "$1/initdb" -D data -A trust -U martlet -E UTF8 --locale=C --no-sync >log 2>&1 || exit 1
      "$1/postgres" -D data -k "$2" -p "$3" -c listen_addresses=127.0.0.1 -c fsync=off \\
        -c max_connections=50 >>log 2>&1 </dev/null &
      server=$!
      cat >/dev/null
      kill -INT $server
      wait $server
      cd / && rm -rf "$2"
      """
    let shell = Process()
    let arguments = ["sh", "-c", script, "sh", programs, folder, "\(port)"]
    shell.executableURL = URL(filePath: "/usr/bin/env")
    shell.arguments =
      (isRoot ? ["setpriv", "--reuid=\(user)", "--regid=\(user)", "--clear-groups"] : [])
      + arguments
    let input = Pipe()
    // The shell must not hold the other end itself, or the input would never end; nor the output of
    // the tests, for which somebody may be waiting.
    _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
    shell.standardInput = input
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    // Kept open until this process ends.
    _ = Unmanaged.passRetained(input)
    let database = try PostgresDatabase(address)
    let end = ContinuousClock.now + .seconds(90)
    while true {
      do {
        _ = try database.tables
        return
      } catch let error as DatabaseError where error.code == "missing-library" {
        throw error
      } catch {
        let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "no log"
        guard ContinuousClock.now < end, shell.isRunning else {
          throw Problem(description: "PostgreSQL does not start: \(error)\n\(log)")
        }
        usleep(50_000)
      }
    }
  }

  /// The folder of `initdb` and `postgres`, of the latest version that is installed.
  private static func programs() throws -> String {
    let debian = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
    let folders =
      versions.sorted { Int($0) ?? 0 > Int($1) ?? 0 }.map { "\(debian)/\($0)/bin" }
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for folder in folders
    where ["initdb", "postgres"].allSatisfy({
      FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
    }) {
      return folder
    }
    throw Problem(
      description: "PostgreSQL is not installed: run `kernelspec/system-packages postgresql`."
    )
  }

  /// A port that nobody listens on.
  private static func freePort() throws -> Int {
    #if canImport(Glibc)
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 ? getsockname(listener, $0, &length) : -1
      }
    }
    guard status == 0 else { throw Problem(description: "There is no free port.") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
