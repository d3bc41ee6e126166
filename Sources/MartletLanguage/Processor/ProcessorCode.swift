// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#endif

/// A function's code for the processor, in memory of its own that can be executed.
final class ProcessorCode: @unchecked Sendable {
  /// Where the code starts that enters it from Swift.
  private let memory: UnsafeMutableRawPointer
  private let size: Int
  /// Where each instruction is entered from the loop, from the start of the memory; 0 where it is not.
  private let entries: UnsafeMutablePointer<UInt32>

  /// Puts the code into memory; `nil` where the system allows no such memory.
  init?(_ bytes: [UInt8], entries offsets: [UInt32]) {
    #if arch(x86_64) && canImport(Glibc)
    let page = 4096
    size = (bytes.count + page - 1) / page * page
    let flags = MAP_PRIVATE | MAP_ANONYMOUS
    guard let memory = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED
    else { return nil }
    memory.copyMemory(from: bytes, byteCount: bytes.count)
    // Never writable and executable at the same time.
    guard mprotect(memory, size, PROT_READ | PROT_EXEC) == 0 else {
      munmap(memory, size)
      return nil
    }
    self.memory = memory
    entries = .allocate(capacity: offsets.count)
    entries.initialize(from: offsets, count: offsets.count)
    #else
    return nil
    #endif
  }

  deinit {
    entries.deallocate()
    #if canImport(Glibc)
    munmap(memory, size)
    #endif
  }

  /// Where the code for an instruction is entered, if it can be.
  @inline(__always) func entry(_ instruction: Int) -> UnsafeMutableRawPointer? {
    let offset = Int(entries[instruction])
    return offset == 0 ? nil : memory + offset
  }

  /// Runs the code from the entry that `context` names until it leaves.
  @inline(__always) func run(_ context: UnsafeMutablePointer<ProcessorContext>) {
    typealias Function = @convention(c) (UnsafeMutableRawPointer) -> Void
    unsafeBitCast(memory, to: Function.self)(context)
  }
}

/// What a machine and its code for the processor tell each other.
struct ProcessorContext {
  /// Where to begin, and after it has left, the frame to go on with.
  var entry: UnsafeMutableRawPointer?
  var next: UnsafeMutablePointer<Instruction>
  var hot: UnsafeMutablePointer<Code.Hot>
  var words: UnsafeMutablePointer<Int>
  var values: UnsafeMutablePointer<Value>
  /// What never changes.
  let machine: UnsafeMutableRawPointer
  let flag: UnsafeMutableRawPointer
  let state: UnsafeMutablePointer<Machine.State>
  let frames: UnsafeMutablePointer<Machine.Frame>
  let wordEnd: UnsafeMutablePointer<Int>
}

/// How values lie in memory, found out by looking; `nil` if it is not what the compiler is made for.
struct ValueLayout: Sendable {
  static let stride = MemoryLayout<Value>.stride
  static let tag = Machine.objectTagOffset
  let int: UInt8
  let double: UInt8
  let bool: UInt8
  let string: UInt8
  let empty: UInt8

  static let found: ValueLayout? = {
    func bytes(_ value: Value) -> [UInt8] {
      withUnsafeBytes(of: value) { Array($0.prefix(ValueLayout.tag + 1)) }
    }
    let void = bytes(.void)
    let none = bytes(.none)
    let samples: [Value] = [.int(-1), .double(2.5), .bool(true), .string("a")]
    let tags = samples.map { bytes($0)[tag] }
    // `.void` and `.none` are 0 and 1 with a tag of their own.
    guard stride == 24, MemoryLayout<Machine.Frame>.stride == 40,
      void.dropLast().allSatisfy({ $0 == 0 }), void[tag] == none[tag],
      none[0] == 1, none.dropFirst().dropLast().allSatisfy({ $0 == 0 }),
      Set(tags + [void[tag], Machine.objectTag]).count == 6,
      // What is counted is told from the rest by one comparison.
      tags[3] == Machine.objectTag - 1 || tags[3] == Machine.objectTag + 1
    else { return nil }
    return ValueLayout(
      int: tags[0],
      double: tags[1],
      bool: tags[2],
      string: tags[3],
      empty: void[tag]
    )
  }()
}
