// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads a file of at most `limit` bytes in one go, or says in the system's words why not.
func readWholeFile(_ path: String, limit: Int) -> Result<[UInt8], ReadFailure> {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return .failure(ReadFailure(reason: systemErrorText(errno))) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return .success(bytes) }
    if count < 0 {
      if errno == EINTR { continue }
      return .failure(ReadFailure(reason: systemErrorText(errno)))
    }
    bytes += chunk[..<count]
    guard bytes.count <= limit else {
      return .failure(ReadFailure(reason: "the file has more than \(limit) bytes"))
    }
  }
}

/// Why a file could not be read.
struct ReadFailure: Error, Equatable {
  var reason: String
}

/// Whether users other than the owner may read a file.
func canOthersRead(_ path: String) -> Bool {
  var information = stat()
  return stat(path, &information) == 0 && information.st_mode & 0o044 != 0
}

/// Removes a file, if it is there.
func removeFile(_ path: String) {
  unlink(path)
}
