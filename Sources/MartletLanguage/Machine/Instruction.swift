// SPDX-License-Identifier: Apache-2.0

/// What an instruction does.
///
/// `w` are word registers, `v` value registers, counted from the frame's
/// base; `a`, `b`, `c` are the operands, `d` the immediate.
///
/// "Moves" means that the source register is `.void` afterwards; else values are copied. An
/// operation that changes an array or an aggregate copies it first unless the register holds the
/// only reference.
enum Opcode: UInt8 {
  // Moving.
  case loadWord  // w[a] = d
  case loadConstant  // v[a] = constants[d]
  case moveWord  // w[a] = w[b]
  case copyValue  // v[a] = v[b]
  case takeValue  // v[a] = v[b], moves
  case clear  // v[a] = .void
  case clearRange  // v[a ..< a + b] = .void
  case boxInt, boxDouble, boxBool  // v[a] = w[b]
  case unbox  // w[a] = v[b] as representation d; moves
  case loadGlobalWord, storeGlobalWord  // w[a] = globalWords[d]; globalWords[d] = w[a]
  case loadGlobalValue, takeGlobalValue, storeGlobalValue  // v[a]; the store moves
  // Integers.
  case addInt, subtractInt, multiplyInt, divideInt, remainderInt  // w[a] = w[b] op w[c]
  case addIntImmediate, multiplyIntImmediate  // w[a] = w[b] op d
  case divideIntImmediate, remainderIntImmediate  // d is neither 0 nor -1
  case addWrapping, subtractWrapping, multiplyWrapping
  case andInt, orInt, xorInt, shiftLeft, shiftRight
  case negateInt, notInt  // w[a] = op w[b]
  case equalInt, notEqualInt, lessInt, lessEqualInt
  case absInt  // w[a] = |w[b]|
  // Floating point.
  case addDouble, subtractDouble, multiplyDouble, divideDouble
  case multiplyAddDouble, multiplySubtractDouble  // w[a] += w[b] * w[c], rounded twice
  case negateDouble, squareRoot, absDouble
  case math  // w[a] = mathFunctions[d](w[b])
  case equalDouble, notEqualDouble, lessDouble, lessEqualDouble
  case intToDouble, doubleToInt
  case notBool
  // Jumps by d, counted from the next instruction. Those that may go back hear an interruption.
  case jump, loop
  case jumpIf, jumpUnless  // w[a]
  case jumpLessInt, jumpLessEqualInt, jumpEqualInt, jumpNotEqualInt  // w[a] op w[b]
  case jumpLessDouble, jumpLessEqualDouble, jumpUnlessLessDouble, jumpUnlessLessEqualDouble
  case jumpLessImmediate, jumpAtLeastImmediate  // w[a] op b as a signed number
  case jumpEqualImmediate, jumpNotEqualImmediate
  case loopIf, loopUnless
  case loopLessInt, loopLessEqualInt, loopEqualInt, loopNotEqualInt
  case loopLessDouble, loopLessEqualDouble, loopUnlessLessDouble, loopUnlessLessEqualDouble
  case loopLessImmediate, loopAtLeastImmediate, loopEqualImmediate, loopNotEqualImmediate
  case jumpIfNone, jumpIfSome  // v[a]
  case nextInRange, nextInClosedRange  // w[a] += 1; again if it is still within w[b]
  case checkRange  // a closed range (c = 1) or half-open one from w[a] to w[b]
  // Arrays.
  case makeWordArray  // v[a] = [w[b] ..< b + c] of representation d
  case makeValueArray  // v[a] = [v[b] ..< b + c], moves
  case arrayCount  // w[a] = v[b].count
  case arrayGetWord  // w[a] = v[b][w[c]]
  case arrayGetValue  // v[a] = v[b][w[c]]
  case arraySetWord  // v[a][w[b]] = w[c]
  case arraySetValue  // v[a][w[b]] = v[c], moves
  case arrayTake  // v[a] = v[b][w[c]], moves
  case arrayAppendWord, arrayAppendValue  // v[a].append(w[b]); v[a].append(v[b]), moves
  case arrayGetByte, arraySetByte, arrayAppendByte  // the same as …Word with arrays of Bool
  case reserve  // v[a] gets room for w[b] - w[c] elements
  case nestedGetWord  // w[a] = v[b][w[c]][w[d]]
  case nestedSetWord  // v[a][w[b]][w[c]] = w[d]
  case nestedGetByte, nestedSetByte  // the same with arrays of Bool
  // Aggregates.
  case makeTuple  // v[a] = (v[b] ..< b + c), moves
  case makeStruct  // and type typeBoxes[d]
  case makeEnum  // and enum case d of type: types[d], cases[d]
  case fieldValue, fieldTake  // v[a] = v[b].c
  case fieldWord  // w[a] = v[b].c as representation d
  case setFieldValue  // v[a].c = v[b], moves
  case setFieldWord  // v[a].c = w[b] as representation d
  // Fields of fields: a path has 12 bits for each step, one more than the index, the first lowest.
  case pathWord, pathValue  // w[a] = v[b].path(d) as representation c; v[a] = v[b].path(d)
  case setPathWord  // v[a].path(d) = w[b] as representation c
  case elementPathWord  // w[a] = v[b][w[c]].path(d >> 2) as representation d & 3
  case elementPathValue  // v[a] = v[b][w[c]].path(d)
  case setElementPathWord  // v[a][w[b]].path(d >> 2) = w[c] as representation d & 3
  case enumIndex  // w[a] = index of the case of v[b]
  // Optionals and existentials.
  case wrap  // v[a] = .some(v[a])
  case unwrap  // v[a] = v[a]!, where `nil` has been excluded
  case forceUnwrap  // v[a] = v[b]!
  case erase  // v[a] as a value of type types[d] in an existential
  case unerase  // v[a] without its type
  case cast  // v[a] = v[b] as? types[d]; c: 0 as?, 1 as!, 2 is (result in v[a] as Bool)
  case equalValue  // w[a] = v[b] == v[c]
  // Dictionaries.
  case tableUpdate  // v[a][v[b], default: w[c]] op= w[c + 1], the operation of Machine.Update d
  case tableGetWord  // w[a] = v[b][v[c]] ?? w[a], as representation d
  case tableGet  // v[a] = v[b][v[c]], an optional
  case tableSet  // v[a][v[b]] = v[c], moves
  case nextCharacter  // v[a] = character of v[b] at byte w[c], which goes on; or to d at the end
  case nextEntry  // v[a], v[a + 1] = entry of v[b] at w[c] or behind; or to d at the end
  // Calls: the result is in register 0 of the callee, arguments follow.
  case call  // the function in the slot at address d, frame at w[a], v[b]
  case callRequirement  // by dispatches[d] and the value v[b + c], frame at w[a], v[b]
  case callClosure  // v[c] with signature d, frame at w[a], v[b]
  case callNative  // sites[d], result in v[a], arguments after it
  case callNativeWord  // likewise, result in w[b] as representation c
  case returnVoid, returnWord, returnValue  // w[a]; v[a], moves
  case returnPlainWord  // where no value register is in use
  case exit  // back to native code
  case makeClosure  // v[a] = functions[d] with captures v[b ..< b + c], moves
  case makeNativeClosure  // v[a] = sites[d] with captures v[b ..< b + c], moves
  case loadCapture  // v[a] = captures[c] of the closure in v[b]
  // Shared variables.
  case makeBox  // v[a] = box of v[b], moves
  case boxValue, boxTake  // v[a] = v[b].value
  case boxWord  // w[a] = v[b].value as representation d
  case setBoxValue  // v[a].value = v[b], moves
  case setBoxWord  // v[a].value = w[b] as representation d
  // Sequences, text, errors.
  case iterate  // v[a] = iterator of v[b]
  case next  // v[a] = v[b].next(), or to d at the end
  case appendText  // v[a] += v[b]
  case appendConstant  // v[a] += constants[d]
  case appendPlain  // v[a] += the text of v[b ..< b + c], as `interpolatePlain` makes it
  case interpolatePlain  // texts, numbers and Booleans only
  case interpolate  // v[a] = text of v[b ..< b + c] of types typeLists[d], moves
  case describe
  case raise  // throws v[a], moves
  case trap  // a trap with the text constants[d]
  // Numbers of other types than `Int` and `Double`: see `SizedArithmetic`.
  case sizedInteger  // w[a] = w[b] op w[c], d says what
  case roundToFloat  // w[a] = w[b] in single precision
}

/// The instructions on elements of arrays, by the elements' representation.
extension Opcode {
  static func arrayGet(_ representation: Representation) -> Opcode {
    switch representation {
    case .int, .double: .arrayGetWord
    case .bool: .arrayGetByte
    case .value: .arrayGetValue
    }
  }

  static func arraySet(_ representation: Representation) -> Opcode {
    switch representation {
    case .int, .double: .arraySetWord
    case .bool: .arraySetByte
    case .value: .arraySetValue
    }
  }

  static func arrayAppend(_ representation: Representation) -> Opcode {
    switch representation {
    case .int, .double: .arrayAppendWord
    case .bool: .arrayAppendByte
    case .value: .arrayAppendValue
    }
  }
}

struct Instruction {
  var op: Opcode
  var a: UInt16
  var b: UInt16
  var c: UInt16
  var d: Int
}

/// What a call of native code needs to know beside the arguments.
final class CallSite: @unchecked Sendable {
  let key: String
  let function: NativeEntry
  /// Type arguments of the owner, then of the function.
  let typeArguments: [Type]
  let argumentTypes: [Type]
  let result: Type
  let resultRepresentation: Representation
  let argumentCount: Int
  /// Which number type the code is for: that of the first type argument, else that of the first
  /// argument, else that of the result.
  let number: NumberKind
  /// Which arguments are left in their registers for the caller to take back.
  let inoutArguments: Set<Int>

  init(
    key: String,
    function: @escaping NativeEntry,
    typeArguments: [Type],
    argumentTypes: [Type],
    result: Type,
    inoutArguments: Set<Int>
  ) {
    self.key = key
    self.function = function
    self.typeArguments = typeArguments
    self.argumentTypes = argumentTypes
    self.result = result
    self.inoutArguments = inoutArguments
    resultRepresentation = result.representation
    argumentCount = argumentTypes.count
    number = NumberKind(typeArguments.first ?? argumentTypes.first ?? result)
  }
}

/// Native code of the prelude: gets its arguments in place and may change or take them.
typealias NativeEntry = @Sendable (Machine, UnsafeMutablePointer<Value>, CallSite) throws -> Value
