// SPDX-License-Identifier: Apache-2.0

/// How things are fetched from the web.
///
/// Only what differs from the usual is named: `WebOptions(timeout: 5, retries: 0)`.
public struct WebOptions: Sendable, Equatable {
  /// Lines that go with each request, such as `["Authorization": "Bearer …"]`.
  public var headers: [String: String]
  /// After how many seconds of silence a server is given up.
  public var timeout: Double
  /// How often a request is made again that failed for a reason that may pass.
  public var retries: Int
  /// The most bytes of one answer, unpacked.
  public var limit: Int
  /// The least number of seconds between two requests to one host.
  public var pause: Double
  /// Whether what `robots.txt` forbids is left alone.
  public var obeysRobots: Bool
  /// Whether, and how, answers are kept.
  public var cache: Cache
  /// The sum that the bytes must have, such as `crc32 cbf43926`; `nil` for any.
  public var checksum: String?

  /// How answers are kept, on this machine, for the next time.
  public enum Cache: Sendable, Equatable {
    /// They are kept, and the server is asked each time whether they are still right.
    case checked
    /// They are kept, and taken without asking as long as they are there.
    case trusted
    /// They are not kept.
    case off
  }

  /// Describes how things are fetched.
  ///
  /// - Parameters:
  ///   - headers: Lines that go with each request; none by default. A redirect to another host does
  ///     not take them along.
  ///   - timeout: After how many seconds of silence a server is given up, more than 0; 30 by default.
  ///   - retries: How often a request is made again after a silence, a broken connection, or an answer
  ///     with the status 408, 429, 500, 502, 503 or 504; 3 by default. Before each, twice as long is
  ///     waited, beginning with half a second, or as long as the server says, up to a minute.
  ///   - limit: The most bytes of one answer, unpacked; half a gigabyte by default.
  ///   - pause: The least number of seconds between two requests to one host, 0 or more; 0.5 by
  ///     default. If `robots.txt` wants more, up to a minute, that is kept to.
  ///   - obeysRobots: Whether what a site's `robots.txt` forbids is left alone; true by default.
  ///   - cache: Whether answers are kept for the next time, and whether the server is asked if they are
  ///     still right; `.checked` by default. Answers to requests with headers are never kept.
  ///   - checksum: The sum that the bytes must have, as ``DataSource/checksum`` gives it.
  public init(
    headers: [String: String] = [:],
    timeout: Double = 30,
    retries: Int = 3,
    limit: Int = 500_000_000,
    pause: Double = 0.5,
    obeysRobots: Bool = true,
    cache: Cache = .checked,
    checksum: String? = nil
  ) {
    self.headers = headers
    self.timeout = timeout
    self.retries = retries
    self.limit = limit
    self.pause = pause
    self.obeysRobots = obeysRobots
    self.cache = cache
    self.checksum = checksum
  }

  /// Makes sure that all of them make sense.
  func check() throws {
    func wrong(_ name: String, _ value: String, _ expected: String) -> TableError {
      TableError(.invalidArgument(name: name, value: value, expected: expected))
    }
    guard timeout >= 0.001, timeout <= 86_400 else {
      throw wrong("timeout", "\(timeout)", "a number of seconds from 0.001 to 86400")
    }
    guard (0...100).contains(retries) else { throw wrong("retries", "\(retries)", "0 to 100") }
    guard limit > 0 else { throw wrong("limit", "\(limit)", "a number of bytes, 1 or more") }
    guard pause >= 0, pause <= 3_600 else {
      throw wrong("pause", "\(pause)", "a number of seconds from 0 to 3600")
    }
  }
}
