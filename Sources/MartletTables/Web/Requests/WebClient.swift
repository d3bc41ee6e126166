// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Something that was fetched.
struct WebContent {
  /// Where it came from, behind all redirects.
  var address: String
  /// What the server says it is, such as `text/csv; charset=utf-8`.
  var type: String
  /// The header `Link`, where there is one.
  var links: String
  var bytes: [UInt8]
  var source: DataSource
}

/// Fetches things from the web for one wish of a person.
///
/// Permission comes first, then what is kept from before, then the wishes of the site, then the request,
/// and a second try where that may help.
final class WebClient {
  private let options: WebOptions
  private let web = Web()
  /// Made once permission has been given: a request that is refused leaves no folder behind.
  private lazy var cache = options.headers.isEmpty && options.cache != .off ? WebCache() : nil

  /// The name by which programs of this kind are meant in `robots.txt`.
  static let agent = "martlet"
  static let userAgent = "Martlet/\(martletVersion) (a person's notebook)"

  init(_ options: WebOptions = WebOptions()) {
    self.options = options
  }

  /// Fetches what is at an address.
  ///
  /// - Throws: ``WebError``; a `PermissionError` where a notebook may not reach the host;
  ///   ``TableError`` of kind `invalidArgument` for options that make no sense; ``Interrupted``.
  func content(_ written: String, accepts: String? = nil) throws -> WebContent {
    try options.check()
    let address = try WebAddress(written)
    try web.allow(address)
    let known = cache?.entry(address.text)
    if options.cache == .trusted, let known { return try checked(known, written) }
    var headers = options.headers.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    if let accepts, !headers.contains(where: { asciiLowercased($0.name) == "accept" }) {
      headers.append(("Accept", accepts))
    }
    if let known {
      if !known.tag.isEmpty { headers.append(("If-None-Match", known.tag)) }
      if !known.modified.isEmpty { headers.append(("If-Modified-Since", known.modified)) }
    }
    let answer = try answer(to: request(address, headers))
    if answer.status == 304, let known { return try checked(known, written) }
    guard (200..<300).contains(answer.status) else {
      throw WebError(.status(address: answer.address.text, status: answer.status))
    }
    let entry = WebCache.Entry(
      finalAddress: answer.address.text,
      type: answer.header("content-type") ?? "",
      tag: answer.header("etag") ?? "",
      modified: answer.header("last-modified") ?? "",
      links: answer.headers.filter { $0.name == "link" }.map(\.value).joined(separator: ", "),
      time: Int(time(nil)) * 1_000_000,
      bytes: answer.body
    )
    let content = try checked(entry, written)
    let manners = asciiLowercased(answer.header("cache-control") ?? "")
    let isKept = !manners.contains("no-store") && !manners.contains("private")
    // Without a name for its state it could not be asked for again.
    if isKept, options.cache == .trusted || !entry.tag.isEmpty || !entry.modified.isEmpty {
      cache?.keep(entry, for: address.text)
    }
    return content
  }

  private func request(_ address: WebAddress, _ headers: [(name: String, value: String)])
    -> WebRequest
  {
    WebRequest(
      address,
      headers: headers,
      userAgent: Self.userAgent,
      timeout: options.timeout,
      limit: options.limit
    )
  }

  private func checked(_ entry: WebCache.Entry, _ written: String) throws -> WebContent {
    let sum = Checksum.text(entry.bytes.withUnsafeBufferPointer { Checksum.crc32($0) })
    if let expected = options.checksum, asciiLowercased(expected) != sum {
      throw WebError(.otherChecksum(address: written, found: sum, expected: expected))
    }
    return WebContent(
      address: entry.finalAddress,
      type: entry.type,
      links: entry.links,
      bytes: entry.bytes,
      source: DataSource(
        entry.finalAddress,
        byteCount: entry.bytes.count,
        checksum: sum,
        retrieved: DateTime(microseconds: entry.time, zone: .utc)
      )
    )
  }

  // MARK: Requests

  /// Makes a request, and makes it again where it failed for a reason that may pass.
  private func answer(to request: WebRequest) throws -> WebAnswer {
    var delay = 0.5
    var left = options.retries
    while true {
      var wanted: Double?
      do {
        let answer = try once(request)
        guard left > 0, [408, 429, 500, 502, 503, 504].contains(answer.status) else {
          return answer
        }
        wanted = answer.header("retry-after").flatMap { Double($0) }.map { max(0, $0) }
        // Who wants to be left alone for longer than a minute is.
        if wanted ?? 0 > 60 { return answer }
      } catch let failure as WebFailure {
        guard left > 0, failure.mayPass else { throw error(failure) }
      }
      left -= 1
      report(request.address, 0, nil, "trying again")
      try WebManners.sleep(until: .now + .milliseconds(Int((wanted ?? delay) * 1_000)))
      delay = min(delay * 2, 60)
    }
  }

  private func once(_ request: WebRequest) throws -> WebAnswer {
    var asked = 1 << 22
    return try web.answer(to: request) { address in
      let wishes = options.obeysRobots ? try robots(address) : RobotsFile.open
      guard wishes.allows(address.path) else {
        throw WebError(.forbiddenByRobots(address: address.text))
      }
      try WebManners.shared.waitForTurn(address, pause: max(options.pause, wishes.pause ?? 0))
    } waiting: { count, total in
      try Execution.current.checkInterruption()
      if count > asked {
        try Execution.current.require(bytes: count * 2)
        asked = count * 2
      }
      report(request.address, count, total, count == 0 ? "waiting" : "")
    }
  }

  private func report(_ address: WebAddress, _ count: Int, _ total: Int?, _ detail: String) {
    let name = address.path.split(separator: "?").first?.split(separator: "/").last
    let total = total.map { ($0 + 999) / 1_000 }
    Execution.current.report(
      ProgressUpdate(
        label: "Fetching \(shortened(name.map(String.init) ?? address.host, to: 40))",
        completed: total.map { min($0, count / 1_000) } ?? count / 1_000,
        total: total,
        detail: detail.isEmpty ? "kB" : detail
      )
    )
  }

  /// The wishes of a site.
  private func robots(_ address: WebAddress) throws -> RobotsFile {
    try WebManners.shared.robots(address.site) {
      var request = WebRequest(
        try WebAddress(address.site + "/robots.txt"),
        userAgent: Self.userAgent,
        timeout: options.timeout,
        limit: 1 << 20
      )
      request.headers = []
      do {
        let answer = try web.answer(to: request) { _, _ in
          try Execution.current.checkInterruption()
        }
        switch answer.status {
        case 200..<300:
          return RobotsFile(text: String(decoding: answer.body, as: UTF8.self), agent: Self.agent)
        // A site that cannot say what it wants wants to be left alone.
        case 500...599:
          throw WebError(.status(address: request.address.text, status: answer.status))
        default: return .open
        }
      } catch let failure as WebFailure {
        if case .tooLarge = failure.reason { return .open }
        throw failure
      }
    }
  }

  private func error(_ failure: WebFailure) -> WebError {
    let address = failure.address.text
    func unreachable(_ reason: String) -> WebError {
      WebError(.unreachable(address: address, reason: reason))
    }
    switch failure.reason {
    case .timedOut(let seconds): return WebError(.silent(address: address, seconds: seconds))
    case .tooLarge(let limit): return WebError(.tooLarge(address: address, limit: limit))
    case .unknownHost: return unreachable("nobody knows a host \(failure.address.host)")
    case .refused:
      return unreachable("no server takes connections at port \(failure.address.port) there")
    case .noLibrary:
      return unreachable("libcurl is not there; on Debian or Ubuntu, install the package curl")
    case .tooManyRedirects(let count): return unreachable("it led on \(count) times")
    case .invalidHeader(let name): return unreachable("\"\(name)\" cannot be a header")
    case .untrusted(let text): return unreachable("there is no safe connection to it (\(text))")
    case .broken(let text): return unreachable("the connection broke (\(text))")
    case .other(let text): return unreachable(text)
    }
  }
}
