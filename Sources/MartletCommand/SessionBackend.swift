// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import MartletSession
import MartletText
import Synchronization

/// A session as the kernel sees it.
final class SessionBackend: KernelBackend {
  private let session: Session
  private let output = RequestBoundOutput()
  private let turn = SessionTurn()
  private let keepsJournal = Atomic(false)

  /// Makes the session, whose cells may reach what the rules allow and take so much memory, with a
  /// journal if it has a place.
  init(rules: Permissions.Rules, journal: JournalPlace?, memoryLimit: Int?) {
    session = Session(output: output, rules: rules, journal: journal, memoryLimit: memoryLimit)
  }

  var information: KernelInformation {
    let language = Session.language
    func text(_ key: String) -> String { language[key]?.stringValue ?? "" }
    return KernelInformation(
      implementation: "martlet",
      version: Session.version,
      banner: "Martlet \(Session.version): machine learning in Swift. %help says more.",
      language: LanguageInformation(
        name: text("name"),
        version: text("version"),
        mimeType: text("mimetype"),
        fileExtension: text("file_extension"),
        pygmentsLexer: text("pygments_lexer"),
        codeMirrorMode: text("codemirror_mode"),
        exporter: text("nbconvert_exporter")
      )
    )
  }

  var servesConcurrently: Bool { true }

  func prepareToExecute(subshell: String?) { turn.prepare(subshell) }

  func interrupt(subshell: String?) {
    turn.interrupt(subshell) { session.interrupt() }
  }

  func execute(_ request: ExecuteRequest, output target: any ExecutionOutput) -> ExecuteResult {
    // The list of variables does not wait for a cell that runs in another shell.
    if turn.isTaken, let result = session.aside.run(request.code) {
      switch result {
      case .success(let text):
        target.write(stdout: text)
        return .ok
      case .failure(let failure): return .error(ExecutionFailure(failure))
      }
    }
    let outcome = withTurn(request.subshell) {
      output.bind(target, isInteractive: request.allowsInput)
      defer { output.unbind() }
      return session.run(
        request.code,
        count: request.executionCount,
        isCounted: request.storesHistory,
        cell: request.cellID
      )
    }
    switch outcome {
    case .value(let bundle):
      if let bundle { target.result(bundle) }
      return .ok
    case .failure(let failure): return .error(ExecutionFailure(failure))
    }
  }

  /// Waits until no other shell uses the session.
  private func withTurn(_ subshell: String?, _ body: () -> CellOutcome) -> CellOutcome {
    turn.wait(subshell) {
      session.prepare()
    } interrupt: {
      session.interrupt()
    } _: {
      body()
    } ?? .failure(.interruptedBeforeItRan)
  }

  func evaluate(_ expression: String) -> ExpressionResult {
    switch withTurn(nil, { session.evaluate(expression) }) {
    case .value(let bundle): .value(bundle ?? MediaBundle(text: "()"))
    case .failure(let failure): .failure(ExecutionFailure(failure))
    }
  }

  func complete(code: String, cursor: Int) -> CompletionReply {
    let completions =
      turn.ifFree { session.complete(code: code, cursor: cursor) }
      ?? session.confined { session.aside.complete(code: code, cursor: cursor) }
    return CompletionReply(
      items: completions.items.map {
        CompletionItem(
          text: $0.text,
          type: $0.kind,
          signature: $0.signature,
          documentation: $0.summary
        )
      },
      range: completions.range
    )
  }

  func inspect(code: String, cursor: Int, detail: InspectionDetail) -> MediaBundle? {
    let isDetailed = detail == .full
    return turn.ifFree { session.inspect(code: code, cursor: cursor, isDetailed: isDetailed) }
      ?? session.aside.inspect(code: code, cursor: cursor, isDetailed: isDetailed)
  }

  func isComplete(code: String) -> Completeness {
    switch turn.ifFree({ session.state(of: code) }) ?? session.aside.state(of: code) {
    case .complete: .complete
    case .incomplete(let indent): .incomplete(indent: indent)
    case .invalid: .invalid
    }
  }

  // Nobody has closed the notebook: whoever opens it again may want what there was.
  func willEndUnasked() { keepsJournal.store(true, ordering: .relaxed) }

  func shutdown(restart: Bool) {
    session.close(keepsJournal: keepsJournal.load(ordering: .relaxed))
  }
}

extension ExecutionFailure {
  /// The failure as the protocol has it.
  fileprivate init(_ failure: CellFailure) {
    self.init(name: failure.name, message: failure.message, traceback: failure.traceback)
  }
}

/// The output of whichever request is being executed.
private final class RequestBoundOutput: SessionOutput {
  private struct Target {
    var output: any ExecutionOutput
    var isInteractive: Bool
  }

  private let target = Mutex<Target?>(nil)

  func bind(_ output: any ExecutionOutput, isInteractive: Bool) {
    target.withLock { $0 = Target(output: output, isInteractive: isInteractive) }
  }

  func unbind() { target.withLock { $0 = nil } }

  private var current: (any ExecutionOutput)? { target.withLock { $0?.output } }

  var isInteractive: Bool { target.withLock { $0?.isInteractive ?? false } }
  func write(_ text: String) { current?.write(stdout: text) }
  func write(error text: String) { current?.write(stderr: text) }
  func display(_ bundle: MediaBundle, id: String?) { current?.display(Display(bundle, id: id)) }
  func update(_ bundle: MediaBundle, id: String) {
    current?.display(Display(bundle, updating: id))
  }
  func clear(wait: Bool) { current?.clear(wait: wait) }
  func page(_ bundle: MediaBundle) { current?.attach(.page(bundle)) }
  func replaceCell(with code: String) { current?.attach(.nextInput(code, replace: true)) }
  func input(_ prompt: String, isPassword: Bool) throws -> String {
    guard let current else { throw NoInput(isPassword: isPassword) }
    do {
      return try current.input(prompt: prompt, isPassword: isPassword)
    } catch InputError.notAllowed {
      // The same words as where a notebook runs without Jupyter.
      throw NoInput(isPassword: isPassword)
    }
  }
}
