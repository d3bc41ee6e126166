// SPDX-License-Identifier: Apache-2.0

import Dispatch
import JupyterKernel
import MartletText
import Synchronization

/// A backend whose code is one command a cell: the word before the first space, then its text.
final class EchoBackend: KernelBackend {
  /// How often the kernel has called `interrupt()`.
  let interruptions = Atomic(0)
  /// How often the kernel has called `shutdown(restart:)`, and with what.
  let shutdowns = Mutex<[Bool]>([])
  /// What the kernel last asked to complete or inspect: the code before the cursor.
  let lastPrefix = Mutex("")
  /// Signalled when a `wait` has begun.
  let waitHasBegun = DispatchSemaphore(value: 0)

  let commTargets: [String: any CommTarget]
  /// Opens comms, once the kernel has started.
  let opener = Mutex<CommOpener?>(nil)
  /// Hears the comms that the backend has opened.
  let receiver = CommNotes()

  private let wakesQuietly = Atomic(false)
  private let wakeUps = Mutex<[String?: DispatchSemaphore]>([:])

  var information: KernelInformation {
    KernelInformation(
      implementation: "echo",
      version: "1.2.3",
      banner: "An echo",
      language: LanguageInformation(
        name: "echo",
        version: "1",
        mimeType: "text/x-echo",
        fileExtension: ".echo",
        pygmentsLexer: "text",
        codeMirrorMode: "null"
      ),
      helpLinks: [HelpLink(text: "Help", url: "https://example.org")]
    )
  }

  init(commTargets: [String: any CommTarget] = [:]) { self.commTargets = commTargets }

  func start(_ comms: CommOpener) { opener.withLock { $0 = comms } }

  var servesConcurrently: Bool { true }

  /// What wakes the execution that waits in a shell.
  private func wakeUp(_ subshell: String?) -> DispatchSemaphore {
    wakeUps.withLock { wakeUps in
      let semaphore = wakeUps[subshell] ?? DispatchSemaphore(value: 0)
      wakeUps[subshell] = semaphore
      return semaphore
    }
  }

  func prepareToExecute(subshell: String?) {
    let wakeUp = wakeUp(subshell)
    while wakeUp.wait(timeout: .now()) == .success {}
  }

  func interrupt(subshell: String?) {
    interruptions.add(1, ordering: .relaxed)
    wakeUp(subshell).signal()
  }

  func shutdown(restart: Bool) {
    shutdowns.withLock { $0.append(restart) }
  }

  func execute(_ request: ExecuteRequest, output: any ExecutionOutput) -> ExecuteResult {
    let words = request.code.split(separator: " ", maxSplits: 1).map(String.init)
    let text = words.count > 1 ? words[1] : ""
    switch words.first {
    case "print": output.write(stdout: text)
    case "warn": output.write(stderr: text)
    case "value": output.result(plain(text))
    case "lines": for line in 0..<(Int(text) ?? 0) { output.write(stdout: "\(line)\n") }
    case "mixture":
      output.write(stdout: "a")
      output.write(stdout: "b")
      output.write(stderr: "c")
      output.write(stdout: "d")
      output.display(Display(plain("e"), id: "name"))
      output.write(stdout: "f")
      output.display(Display(plain("g"), updating: "name"))
      output.clear(wait: true)
      output.result(plain("h"))
    case "pictures":
      for number in 0..<6 {
        output.display(Display(plain("\(number)"), id: "picture"))
        output.display(Display(plain("new"), updating: "picture"))
      }
    case "progress":
      output.display(Display(plain("start"), id: "bar"))
      for number in 0..<(Int(text) ?? 0) {
        output.display(Display(plain("\(number)"), updating: "bar"))
      }
    case "show-until-interrupted":
      // Shows without a pause until somebody interrupts.
      output.display(Display(plain("start"), id: "bar"))
      waitHasBegun.signal()
      let wakeUp = wakeUp(request.subshell)
      var number = 0
      while wakeUp.wait(timeout: .now()) == .timedOut {
        output.display(Display(plain("\(number)"), updating: "bar"))
        number += 1
      }
      return .error(ExecutionFailure(name: "Interrupted", message: "Interrupted."))
    case "json":
      output.display(
        Display(
          MediaBundle(representations: [
            "application/json": "{\"a\":[1]}", "application/vnd.x+json": "[2", "text/plain": "{}",
          ])
        )
      )
    case "buffers":
      output.display(Display(plain("shown"), buffers: [[1, 2], []]))
      output.display(Display(plain("replaced"), updating: "name", buffers: [[3]]))
      output.result(plain("value"), buffers: [[0, 255]])
    case "metadata":
      let bundle = MediaBundle(
        representations: ["image/png": "AAAA", "text/plain": "a picture"],
        metadata: ["image/png": #"{"width":320}"#, "text/plain": "no JSON"]
      )
      output.display(Display(bundle, id: "picture"))
      output.display(Display(bundle, updating: "picture"))
      output.result(bundle)
    case "comm":
      // Opened within an execution, with everything that can go along.
      let message = CommMessage(data: #"{"n":1}"#, buffers: [[7]], metadata: #"{"version":"2"}"#)
      guard let comm = try? opener.withLock({ $0 })?.open(text, message, receiver: receiver) else {
        return .error(ExecutionFailure(name: "Comm", message: "not opened"))
      }
      comm.send("[2]", buffers: [[8, 9]])
      receiver.comms.withLock { $0.append(comm) }
    case "page": output.attach(.page(plain(text)))
    case "fail":
      output.write(stdout: "before ")
      return .error(ExecutionFailure(name: "Failure", message: text, traceback: ["line 1", text]))
    case "ask", "password":
      do {
        output.write(stdout: "before")
        let answer = try output.input(prompt: text, isPassword: words.first == "password")
        output.write(stdout: answer)
      } catch {
        return .error(ExecutionFailure(name: "Input", message: "\(error)"))
      }
    case "wake":
      // Ends what waits in the main shell, without an interruption.
      wakesQuietly.store(true, ordering: .sequentiallyConsistent)
      wakeUp(nil).signal()
    case "wait":
      waitHasBegun.signal()
      wakeUp(request.subshell).wait()
      if wakesQuietly.exchange(false, ordering: .sequentiallyConsistent) { return .ok }
      return .error(ExecutionFailure(name: "Interrupted", message: "Interrupted."))
    case "background":
      // Another thread writes while this one waits for it.
      let isDone = DispatchSemaphore(value: 0)
      DispatchQueue.global().async {
        for number in 0..<100 { output.write(stdout: "\(number) ") }
        isDone.signal()
      }
      isDone.wait()
    case "leak":
      leaked.withLock { $0 = output }
    case "use-leak":
      leaked.withLock { $0 }?.write(stdout: "too late")
    case "count": output.result(plain("\(request.executionCount)"))
    case "cell": output.result(plain(request.cellID ?? "none"))
    default: break
    }
    return .ok
  }

  private let leaked = Mutex<(any ExecutionOutput)?>(nil)

  func evaluate(_ expression: String) -> ExpressionResult {
    if expression == "picture" {
      return .value(
        MediaBundle(
          representations: ["image/png": "AAAA", "text/plain": "a picture"],
          metadata: ["image/png": #"{"width":320}"#]
        )
      )
    }
    return expression == "wrong"
      ? .failure(ExecutionFailure(name: "Wrong", message: "is wrong"))
      : .value(plain("=" + expression))
  }

  func complete(code: String, cursor: Int) -> CompletionReply {
    lastPrefix.withLock { $0 = prefix(of: code, cursor) }
    let items = ["print", "page"].map {
      CompletionItem(text: $0, type: "keyword", signature: "\($0) text")
    }
    return CompletionReply(items: items, range: max(0, cursor - 1)..<(cursor + 99))
  }

  func inspect(code: String, cursor: Int, detail: InspectionDetail) -> MediaBundle? {
    lastPrefix.withLock { $0 = prefix(of: code, cursor) }
    return code.isEmpty ? nil : plain("\(code) \(detail)")
  }

  func isComplete(code: String) -> Completeness {
    switch code {
    case "more": .incomplete(indent: "  ")
    case "never": .invalid
    case "perhaps": .unknown
    default: .complete
    }
  }

  private func plain(_ text: String) -> MediaBundle {
    MediaBundle(representations: ["text/plain": text])
  }

  private func prefix(of code: String, _ cursor: Int) -> String {
    String(String.UnicodeScalarView(code.unicodeScalars.prefix(cursor)))
  }
}

/// Notes what is said on comms.
final class CommNotes: CommReceiver {
  let comms = Mutex<[Comm]>([])
  let received = Mutex<[CommMessage]>([])
  let closed = Mutex<[String]>([])

  func receive(_ message: CommMessage, on comm: Comm) {
    received.withLock { $0.append(message) }
    comm.send(message)
  }

  func close(_ comm: Comm, _ message: CommMessage) { closed.withLock { $0.append(comm.id) } }
}
