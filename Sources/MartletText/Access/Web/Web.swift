// SPDX-License-Identifier: Apache-2.0

/// What is asked of a server.
package struct WebRequest: Sendable {
  /// Where.
  package var address: WebAddress
  /// Lines that go with it; only to the site of the address, not to where that redirects.
  package var headers: [(name: String, value: String)]
  /// What the program calls itself.
  package var userAgent: String
  /// After how many seconds of silence nothing more is expected, from 0.001.
  package var timeout: Double
  /// The most bytes of an answer, unpacked.
  package var limit: Int

  /// Makes a request.
  package init(
    _ address: WebAddress,
    headers: [(name: String, value: String)] = [],
    userAgent: String,
    timeout: Double,
    limit: Int
  ) {
    self.address = address
    self.headers = headers
    self.userAgent = userAgent
    self.timeout = timeout
    self.limit = limit
  }
}

/// What a server answers.
package struct WebAnswer: Sendable {
  /// Where the answer came from, behind all redirects.
  package let address: WebAddress
  /// The status, such as 200.
  package let status: Int
  /// The lines at its head; names in small letters.
  package let headers: [(name: String, value: String)]
  /// The bytes, unpacked.
  package let body: [UInt8]

  /// The last value of a header.
  package func header(_ name: String) -> String? { headers.last { $0.name == name }?.value }
}

/// The one way from a cell to the network.
///
/// Each host is judged by ``Permissions`` before anything of it is looked up: the first one and each
/// that a redirect leads to. One ``Web`` is for one wish of a person: a host that was allowed once is
/// allowed for all requests that the wish takes, such as `robots.txt`, second tries and further pages.
package final class Web {
  private var allowed: Set<String> = []

  /// The most redirects that are followed.
  private static let mostRedirects = 10

  /// Makes one for one wish.
  package init() {}

  /// Makes sure that a site may be reached.
  ///
  /// - Throws: ``PermissionError``; whatever interrupts a question to the person.
  package func allow(_ address: WebAddress) throws {
    let key = "\(address.host):\(address.port)"
    if allowed.contains(key) { return }
    try Permissions.check(Need(host: address.host, port: address.port, address: address.text))
    allowed.insert(key)
  }

  /// Makes a request, and follows where the answer leads.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - visiting: Called for each site before it is reached, after it was allowed.
  ///   - waiting: Called at least every 25 ms with the bytes so far and those to come; what it throws
  ///     ends the request at once.
  /// - Returns: The answer, whatever its status is.
  /// - Throws: ``WebFailure``; ``WebAddressError``; ``PermissionError``; what the closures throw.
  package func answer(
    to request: WebRequest,
    visiting: (WebAddress) throws -> Void = { _ in },
    waiting: (Int, Int?) throws -> Void
  ) throws -> WebAnswer {
    var address = request.address
    var headers = request.headers
    for _ in 0...Self.mostRedirects {
      try allow(address)
      try visiting(address)
      for header in headers where !Self.isHeader(header) {
        throw WebFailure(address: address, reason: .invalidHeader(header.name))
      }
      let answer = try WebTransfer(request: request, address: address, headers: headers)
        .run(waiting)
      guard [301, 302, 303, 307, 308].contains(answer.status),
        let location = answer.header("location")
      else { return answer }
      let next = try WebAddress(resolvedAddress(location, base: address.text))
      if next.site != address.site { headers = [] }
      address = next
    }
    throw WebFailure(address: request.address, reason: .tooManyRedirects(Self.mostRedirects))
  }

  /// Whether a header is one line with a name.
  private static func isHeader(_ header: (name: String, value: String)) -> Bool {
    !header.name.isEmpty
      && header.name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == 0x2D || byte == 0x5F
      } && header.value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }
}

/// Why a request had no answer.
package struct WebFailure: Error, Equatable {
  /// The reasons.
  package enum Reason: Sendable, Equatable {
    case noLibrary, unknownHost, refused
    case timedOut(Double)
    case tooLarge(Int)
    case tooManyRedirects(Int)
    case invalidHeader(String)
    case untrusted(String)
    case broken(String)
    case other(String)
  }

  /// What was asked for.
  package let address: WebAddress
  /// What is in the way.
  package let reason: Reason

  /// Whether it may go well the next time.
  package var mayPass: Bool {
    switch reason {
    case .timedOut, .broken, .refused: true
    default: false
    }
  }
}
