// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// PostgreSQL's own library, libpq, which is looked for when a server is first asked.
///
/// So whoever has no use for it need not have it, neither to build nor to run a program. The
/// declarations are those of `libpq-fe.h`, whose meaning has not changed since PostgreSQL 9.
struct PostgresLibrary: @unchecked Sendable {
  // Functions of C, which any thread may call; a connection is used by one thread at a time.
  typealias Connection = OpaquePointer
  typealias Outcome = OpaquePointer
  typealias Text = UnsafePointer<CChar>
  typealias MutableText = UnsafeMutablePointer<CChar>

  let connectStart:
    @convention(c) (UnsafePointer<Text?>?, UnsafePointer<Text?>?, Int32) -> Connection?
  let connectPoll: @convention(c) (Connection?) -> Int32
  let status: @convention(c) (Connection?) -> Int32
  let errorMessage: @convention(c) (Connection?) -> MutableText?
  let socket: @convention(c) (Connection?) -> Int32
  let finish: @convention(c) (Connection?) -> Void
  let setNonBlocking: @convention(c) (Connection?, Int32) -> Int32
  let setNoticeProcessor:
    @convention(c) (
      Connection?, (@convention(c) (UnsafeMutableRawPointer?, Text?) -> Void)?,
      UnsafeMutableRawPointer?
    ) -> UnsafeRawPointer?
  let sendQuery:
    @convention(c) (
      Connection?, Text?, Int32, UnsafePointer<UInt32>?, UnsafePointer<Text?>?,
      UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
    ) -> Int32
  let setSingleRowMode: @convention(c) (Connection?) -> Int32
  let flush: @convention(c) (Connection?) -> Int32
  let isBusy: @convention(c) (Connection?) -> Int32
  let consumeInput: @convention(c) (Connection?) -> Int32
  let getResult: @convention(c) (Connection?) -> Outcome?
  let putCopyData: @convention(c) (Connection?, Text?, Int32) -> Int32
  let putCopyEnd: @convention(c) (Connection?, Text?) -> Int32
  let getCancel: @convention(c) (Connection?) -> OpaquePointer?
  let cancel: @convention(c) (OpaquePointer?, MutableText?, Int32) -> Int32
  let freeCancel: @convention(c) (OpaquePointer?) -> Void
  let resultStatus: @convention(c) (Outcome?) -> Int32
  let resultErrorField: @convention(c) (Outcome?, Int32) -> MutableText?
  let clear: @convention(c) (Outcome?) -> Void
  let rowCount: @convention(c) (Outcome?) -> Int32
  let fieldCount: @convention(c) (Outcome?) -> Int32
  let fieldName: @convention(c) (Outcome?, Int32) -> MutableText?
  let fieldType: @convention(c) (Outcome?, Int32) -> UInt32
  let fieldModifier: @convention(c) (Outcome?, Int32) -> Int32
  let value: @convention(c) (Outcome?, Int32, Int32) -> MutableText?
  let length: @convention(c) (Outcome?, Int32, Int32) -> Int32
  let isNull: @convention(c) (Outcome?, Int32, Int32) -> Int32
  let changedRows: @convention(c) (Outcome?) -> MutableText?
  let commandStatus: @convention(c) (Outcome?) -> MutableText?

  private static let found = Mutex<PostgresLibrary?>(nil)

  /// The library; looked for anew as long as it is not there, so that it may be installed meanwhile.
  ///
  /// - Throws: ``DatabaseError`` of kind `missingLibrary`.
  static func shared() throws -> PostgresLibrary {
    try found.withLock { found in
      if let library = found { return library }
      guard let library = PostgresLibrary() else {
        throw DatabaseError(
          .missingLibrary(name: "libpq, PostgreSQL's library,", package: "libpq5")
        )
      }
      found = library
      return library
    }
  }

  /// Where the library may be: the system's loader looks for a plain name in its folders.
  private static let names = [
    "libpq.so.5", "libpq.5.dylib", "/opt/homebrew/opt/libpq/lib/libpq.5.dylib",
    "/usr/local/opt/libpq/lib/libpq.5.dylib",
  ]

  private struct Absent: Error {}

  private init?() {
    for name in Self.names {
      if let image = dlopen(name, RTLD_NOW | RTLD_LOCAL), let library = try? PostgresLibrary(image)
      {
        self = library
        return
      }
    }
    return nil
  }

  /// Takes the functions out of a library that is loaded.
  private init(_ image: UnsafeMutableRawPointer) throws {
    func function<Function>(_ name: String) throws -> Function {
      guard let address = dlsym(image, name) else { throw Absent() }
      return unsafeBitCast(address, to: Function.self)
    }
    connectStart = try function("PQconnectStartParams")
    connectPoll = try function("PQconnectPoll")
    status = try function("PQstatus")
    errorMessage = try function("PQerrorMessage")
    socket = try function("PQsocket")
    finish = try function("PQfinish")
    setNonBlocking = try function("PQsetnonblocking")
    setNoticeProcessor = try function("PQsetNoticeProcessor")
    sendQuery = try function("PQsendQueryParams")
    setSingleRowMode = try function("PQsetSingleRowMode")
    flush = try function("PQflush")
    isBusy = try function("PQisBusy")
    consumeInput = try function("PQconsumeInput")
    getResult = try function("PQgetResult")
    putCopyData = try function("PQputCopyData")
    putCopyEnd = try function("PQputCopyEnd")
    getCancel = try function("PQgetCancel")
    cancel = try function("PQcancel")
    freeCancel = try function("PQfreeCancel")
    resultStatus = try function("PQresultStatus")
    resultErrorField = try function("PQresultErrorField")
    clear = try function("PQclear")
    rowCount = try function("PQntuples")
    fieldCount = try function("PQnfields")
    fieldName = try function("PQfname")
    fieldType = try function("PQftype")
    fieldModifier = try function("PQfmod")
    value = try function("PQgetvalue")
    length = try function("PQgetlength")
    isNull = try function("PQgetisnull")
    changedRows = try function("PQcmdTuples")
    commandStatus = try function("PQcmdStatus")
  }
}

/// Numbers of `libpq-fe.h` and `postgres_ext.h`.
enum PostgresCode {
  static let connectionBad: Int32 = 1
  static let (pollFailed, pollReading, pollWriting, pollOK): (Int32, Int32, Int32, Int32) = (
    0, 1, 2, 3
  )
  static let (emptyQuery, commandOK, tuplesOK): (Int32, Int32, Int32) = (0, 1, 2)
  static let (copyOut, copyIn, copyBoth): (Int32, Int32, Int32) = (3, 4, 8)
  static let (badResponse, fatalError, singleTuple): (Int32, Int32, Int32) = (5, 7, 9)
  /// The fields of an error.
  static let (state, primary, detail, hint, position, context) = (
    Int32(UInt8(ascii: "C")), Int32(UInt8(ascii: "M")), Int32(UInt8(ascii: "D")),
    Int32(UInt8(ascii: "H")), Int32(UInt8(ascii: "P")), Int32(UInt8(ascii: "W"))
  )
}
