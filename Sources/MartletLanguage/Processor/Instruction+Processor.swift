// SPDX-License-Identifier: Apache-2.0

// What the compiler asks about instructions.
extension Instruction {
  /// How far a jump goes, counted from the next instruction; `nil` if it is none.
  var jump: Int? {
    switch op {
    case .jump, .loop, .jumpIf, .jumpUnless, .loopIf, .loopUnless, .jumpLessInt, .jumpLessEqualInt,
      .jumpEqualInt, .jumpNotEqualInt, .jumpLessDouble, .jumpLessEqualDouble,
      .jumpUnlessLessDouble, .jumpUnlessLessEqualDouble, .jumpLessImmediate,
      .jumpAtLeastImmediate, .jumpEqualImmediate, .jumpNotEqualImmediate, .loopLessInt,
      .loopLessEqualInt, .loopEqualInt, .loopNotEqualInt, .loopLessDouble, .loopLessEqualDouble,
      .loopUnlessLessDouble, .loopUnlessLessEqualDouble, .loopLessImmediate, .loopAtLeastImmediate,
      .loopEqualImmediate, .loopNotEqualImmediate, .jumpIfNone, .jumpIfSome, .nextInRange,
      .nextInClosedRange, .next, .nextEntry,
      .nextCharacter:
      d
    default: nil
    }
  }

  /// The words that the code for the processor reads and writes, and whether as doubles.
  var words: [(word: Int, isDouble: Bool)] {
    let (a, b, c) = (Int(a), Int(b), Int(c))
    func integers(_ words: Int...) -> [(Int, Bool)] { words.map { ($0, false) } }
    func doubles(_ words: Int...) -> [(Int, Bool)] { words.map { ($0, true) } }
    switch op {
    case .loadWord: return [(a, false)]
    case .moveWord: return []
    case .addInt, .subtractInt, .multiplyInt, .divideInt, .remainderInt, .addWrapping,
      .subtractWrapping, .multiplyWrapping, .andInt, .orInt, .xorInt, .shiftLeft, .shiftRight,
      .equalInt, .notEqualInt, .lessInt, .lessEqualInt:
      return integers(a, b, c)
    case .addIntImmediate, .multiplyIntImmediate, .divideIntImmediate, .remainderIntImmediate,
      .negateInt, .notInt, .notBool, .absInt:
      return integers(a, b)
    case .addDouble, .subtractDouble, .multiplyDouble, .divideDouble: return doubles(a, b, c)
    case .multiplyAddDouble, .multiplySubtractDouble: return doubles(a, a, b, c)
    case .negateDouble, .squareRoot, .absDouble, .roundToFloat: return doubles(a, b)
    case .equalDouble, .notEqualDouble, .lessDouble, .lessEqualDouble:
      return integers(a) + doubles(b, c)
    case .intToDouble: return doubles(a) + integers(b)
    case .doubleToInt: return integers(a) + doubles(b)
    case .jumpIf, .jumpUnless, .loopIf, .loopUnless, .jumpLessImmediate, .jumpAtLeastImmediate,
      .jumpEqualImmediate, .jumpNotEqualImmediate, .loopLessImmediate, .loopAtLeastImmediate,
      .loopEqualImmediate, .loopNotEqualImmediate:
      return integers(a)
    case .jumpLessInt, .jumpLessEqualInt, .jumpEqualInt, .jumpNotEqualInt, .loopLessInt,
      .loopLessEqualInt, .loopEqualInt, .loopNotEqualInt, .checkRange:
      return integers(a, b)
    case .jumpLessDouble, .jumpLessEqualDouble, .jumpUnlessLessDouble, .jumpUnlessLessEqualDouble,
      .loopLessDouble, .loopLessEqualDouble, .loopUnlessLessDouble, .loopUnlessLessEqualDouble:
      return doubles(a, b)
    case .nextInRange, .nextInClosedRange: return integers(a, a, b)
    case .arrayCount: return integers(a)
    case .arrayGetWord, .elementPathWord: return integers(c)
    case .arraySetWord, .setElementPathWord: return integers(b)
    case .arrayGetByte: return integers(a, c)
    case .arraySetByte: return integers(b, c)
    case .arrayAppendByte: return integers(b)
    case .nestedGetByte: return integers(a, c, d)
    case .nestedSetByte: return integers(b, c, d)
    case .nestedGetWord: return integers(c, d)
    case .nestedSetWord: return integers(b, c)
    default: return []
    }
  }

  /// Whether registers are saved and restored around the instruction.
  var leavesRegisters: Bool {
    switch op {
    case .call, .callClosure, .callRequirement: true
    default: needsStep
    }
  }

  /// Whether Swift carries out the instruction: see ``Machine/step(_:_:_:_:)``.
  var needsStep: Bool {
    switch op {
    case .elementPathValue, .tableGet, .appendConstant, .appendPlain, .nextCharacter,
      .loadConstant, .copyValue, .loadGlobalValue, .takeGlobalValue, .storeGlobalValue, .math,
      .makeWordArray, .makeValueArray, .arrayGetValue, .arraySetValue, .arrayTake,
      .arrayAppendValue, .makeTuple, .makeStruct, .makeEnum, .fieldValue, .fieldTake,
      .setFieldValue, .pathValue, .enumIndex, .wrap, .unwrap, .forceUnwrap, .erase, .unerase,
      .cast, .equalValue, .tableUpdate, .tableGetWord, .tableSet, .callNative, .callNativeWord,
      .makeClosure, .makeNativeClosure, .loadCapture, .makeBox, .boxValue, .boxTake, .setBoxValue,
      .boxWord, .setBoxWord, .iterate, .next, .nextEntry, .reserve, .appendText,
      .interpolatePlain, .interpolate, .describe, .sizedInteger:
      true
    default: false
    }
  }
}
