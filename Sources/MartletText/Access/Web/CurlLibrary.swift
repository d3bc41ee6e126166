// SPDX-License-Identifier: Apache-2.0

import CCurl

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// libcurl, loaded when it is first needed.
///
/// - Note: The libcurl API, <https://curl.se/libcurl/c/>. The numbers are those of `curl/curl.h`, which
///   do not change within `libcurl.so.4`.
final class CurlLibrary: @unchecked Sendable {
  // Nothing changes after `init`; libcurl's functions may be called from any thread.

  /// The library, `nil` where there is none.
  static let shared = CurlLibrary()

  typealias Handle = UnsafeMutableRawPointer

  let easyInit: @convention(c) () -> Handle?
  let easyCleanup: @convention(c) (Handle?) -> Void
  let multiInit: @convention(c) () -> Handle?
  let multiCleanup: @convention(c) (Handle?) -> Int32
  let multiAdd: @convention(c) (Handle?, Handle?) -> Int32
  let multiRemove: @convention(c) (Handle?, Handle?) -> Int32
  let multiPerform: @convention(c) (Handle?, UnsafeMutablePointer<Int32>?) -> Int32
  let multiPoll:
    @convention(c) (
      Handle?, UnsafeMutableRawPointer?, UInt32, Int32, UnsafeMutablePointer<Int32>?
    ) -> Int32
  let multiRead: @convention(c) (Handle?, UnsafeMutablePointer<Int32>?) -> Handle?
  let listAppend: @convention(c) (Handle?, UnsafePointer<CChar>?) -> Handle?
  let listFree: @convention(c) (Handle?) -> Void
  let errorText: @convention(c) (Int32) -> UnsafePointer<CChar>?
  private let setOption: Handle
  private let getInformation: Handle

  private init?() {
    #if canImport(Darwin)
    let names = ["libcurl.4.dylib", "/usr/lib/libcurl.4.dylib"]
    #else
    let names = ["libcurl.so.4", "libcurl-gnutls.so.4"]
    #endif
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first,
      let globalInit = dlsym(library, "curl_global_init"),
      let easyInit = dlsym(library, "curl_easy_init"),
      let easyCleanup = dlsym(library, "curl_easy_cleanup"),
      let multiInit = dlsym(library, "curl_multi_init"),
      let multiCleanup = dlsym(library, "curl_multi_cleanup"),
      let multiAdd = dlsym(library, "curl_multi_add_handle"),
      let multiRemove = dlsym(library, "curl_multi_remove_handle"),
      let multiPerform = dlsym(library, "curl_multi_perform"),
      let multiPoll = dlsym(library, "curl_multi_poll"),
      let multiRead = dlsym(library, "curl_multi_info_read"),
      let listAppend = dlsym(library, "curl_slist_append"),
      let listFree = dlsym(library, "curl_slist_free_all"),
      let errorText = dlsym(library, "curl_easy_strerror"),
      let setOption = dlsym(library, "curl_easy_setopt"),
      let getInformation = dlsym(library, "curl_easy_getinfo")
    else { return nil }
    self.easyInit = unsafeBitCast(easyInit, to: (@convention(c) () -> Handle?).self)
    self.easyCleanup = unsafeBitCast(easyCleanup, to: (@convention(c) (Handle?) -> Void).self)
    self.multiInit = unsafeBitCast(multiInit, to: (@convention(c) () -> Handle?).self)
    self.multiCleanup = unsafeBitCast(multiCleanup, to: (@convention(c) (Handle?) -> Int32).self)
    self.multiAdd = unsafeBitCast(
      multiAdd,
      to: (@convention(c) (Handle?, Handle?) -> Int32).self
    )
    self.multiRemove = unsafeBitCast(
      multiRemove,
      to: (@convention(c) (Handle?, Handle?) -> Int32).self
    )
    self.multiPerform = unsafeBitCast(
      multiPerform,
      to: (@convention(c) (Handle?, UnsafeMutablePointer<Int32>?) -> Int32).self
    )
    self.multiPoll = unsafeBitCast(
      multiPoll,
      to: (@convention(c) (
        Handle?, UnsafeMutableRawPointer?, UInt32, Int32, UnsafeMutablePointer<Int32>?
      ) -> Int32).self
    )
    self.multiRead = unsafeBitCast(
      multiRead,
      to: (@convention(c) (Handle?, UnsafeMutablePointer<Int32>?) -> Handle?).self
    )
    self.listAppend = unsafeBitCast(
      listAppend,
      to: (@convention(c) (Handle?, UnsafePointer<CChar>?) -> Handle?).self
    )
    self.listFree = unsafeBitCast(listFree, to: (@convention(c) (Handle?) -> Void).self)
    self.errorText = unsafeBitCast(
      errorText,
      to: (@convention(c) (Int32) -> UnsafePointer<CChar>?).self
    )
    self.setOption = setOption
    self.getInformation = getInformation
    let begin = unsafeBitCast(globalInit, to: (@convention(c) (Int) -> Int32).self)
    // Everything that it can do, 3, which is the sum of TLS and what Windows needs.
    guard begin(3) == 0 else { return nil }
  }

  // MARK: Options

  enum Number: Int32 {
    case noSignal = 99, connectTimeout = 156, protocols = 181, pathAsIs = 234
    case followsRedirects = 52, hidesProxyHeaders = 265, refusesUserNames = 278, quickExit = 322
  }
  enum Text: Int32 {
    case address = 10_002, userAgent = 10_018, encodings = 10_102, noProxy = 10_177
  }
  enum Pointer: Int32 { case body = 10_001, header = 10_029, headers = 10_023, errorText = 10_010 }
  enum Sink: Int32 { case body = 20_011, header = 20_079 }

  func set(_ easy: Handle, _ option: Number, _ value: Int) {
    _ = martlet_curl_set_number(setOption, easy, option.rawValue, value)
  }
  func set(_ easy: Handle, _ option: Text, _ value: String) {
    // libcurl copies texts.
    _ = martlet_curl_set_text(setOption, easy, option.rawValue, value)
  }
  func set(_ easy: Handle, _ option: Pointer, _ value: Handle?) {
    _ = martlet_curl_set_pointer(setOption, easy, option.rawValue, value)
  }
  func set(_ easy: Handle, _ option: Sink, _ value: @escaping martlet_curl_sink) {
    _ = martlet_curl_set_sink(setOption, easy, option.rawValue, value)
  }

  /// The status of the answer, 0 if there is none.
  func status(_ easy: Handle) -> Int {
    var status = 0
    _ = martlet_curl_get_number(getInformation, easy, 0x200002, &status)
    return status
  }

  /// How the only transfer ended, `nil` if it did not.
  func result(_ multi: Handle) -> Int32? {
    var left: Int32 = 0
    guard let message = multiRead(multi, &left) else { return nil }
    return message.assumingMemoryBound(to: martlet_curl_message.self).pointee.data.result
  }
}
