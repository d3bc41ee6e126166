// SPDX-License-Identifier: Apache-2.0

/// The interface of a small host module, in the form that generated bindings have.
enum CheckHost {
  static let interface = #"""
    /// One value of a table.
    public enum Cell: Equatable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, Sendable {
      @native(0, 1) case missing
      @native(2, 3) case double(Double)
      @native(4, 5) case string(String)
      @native(6) init(integerLiteral value: Int)
      @native(7) init(floatLiteral value: Double)
      @native(8) init(stringLiteral value: String)
      @native(9) init(booleanLiteral value: Bool)
      @native(10) init(nilLiteral: ())
    }
    public struct Column: Sendable {
      @native(11) var name: String { get }
      @native(12) subscript(row: Int) -> Cell { get throws }
      @native(13) func mean() throws -> Double
    }
    /// A table.
    public struct Table: Equatable, Sendable {
      @native(20) init(csv path: String, separator: String = ",") throws
      @native(21) static func parse(csv text: String) throws -> Table
      /// How many rows there are.
      @native(22) var rowCount: Int { get }
      @native(23) var columnNames: [String] { get }
      @native(24) subscript(name: String) -> Column { get throws }
      @native(25) func select(_ columns: String...) throws -> Table
      @native(25) func select(_ columns: [String]) throws -> Table
      /// The rows for which the condition holds.
      @native(26) func filter(_ condition: (Columns) throws -> ColumnExpression) throws -> Table
      @native(27) func adding(_ name: String, _ expression: (Columns) throws -> ColumnExpression) throws -> Table
      @native(28) func split(test: Double, stratifiedBy: String? = nil, seed: Int = 0) throws -> (train: Table, test: Table)
      @native(29) func sorted(by columns: String..., descending: Bool = false) throws -> Table
      @native(30) func chart() -> Chart
      @native(31) func describe() -> Table
    }
    public struct Columns: Sendable { @native(40) subscript(name: String) -> ColumnExpression { get } }
    public struct ColumnExpression: Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
      @native(41) init(integerLiteral value: Int)
      @native(42) init(floatLiteral value: Double)
      @native(43) init(stringLiteral value: String)
      @native(44) init(booleanLiteral value: Bool)
      @native(45) var isPresent: ColumnExpression { get }
      @native(50) static func + (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(51) static func + (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(52) static func + (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(53) static func + (left: ColumnExpression, right: String) -> ColumnExpression
      @native(54) static func + (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(55) static func + (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(56) static func - (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(57) static func - (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(58) static func - (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(59) static func - (left: ColumnExpression, right: String) -> ColumnExpression
      @native(60) static func - (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(61) static func - (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(62) static func * (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(63) static func * (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(64) static func * (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(65) static func * (left: ColumnExpression, right: String) -> ColumnExpression
      @native(66) static func * (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(67) static func * (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(68) static func / (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(69) static func / (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(70) static func / (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(71) static func / (left: ColumnExpression, right: String) -> ColumnExpression
      @native(72) static func / (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(73) static func / (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(74) static func == (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(75) static func == (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(76) static func == (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(77) static func == (left: ColumnExpression, right: String) -> ColumnExpression
      @native(78) static func == (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(79) static func == (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(80) static func != (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(81) static func != (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(82) static func != (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(83) static func != (left: ColumnExpression, right: String) -> ColumnExpression
      @native(84) static func != (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(85) static func != (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(86) static func < (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(87) static func < (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(88) static func < (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(89) static func < (left: ColumnExpression, right: String) -> ColumnExpression
      @native(90) static func < (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(91) static func < (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(92) static func <= (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(93) static func <= (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(94) static func <= (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(95) static func <= (left: ColumnExpression, right: String) -> ColumnExpression
      @native(96) static func <= (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(97) static func <= (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(98) static func > (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(99) static func > (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(100) static func > (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(101) static func > (left: ColumnExpression, right: String) -> ColumnExpression
      @native(102) static func > (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(103) static func > (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(104) static func >= (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(105) static func >= (left: ColumnExpression, right: Double) -> ColumnExpression
      @native(106) static func >= (left: ColumnExpression, right: Int) -> ColumnExpression
      @native(107) static func >= (left: ColumnExpression, right: String) -> ColumnExpression
      @native(108) static func >= (left: Double, right: ColumnExpression) -> ColumnExpression
      @native(109) static func >= (left: Int, right: ColumnExpression) -> ColumnExpression
      @native(110) static func && (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(111) static func || (left: ColumnExpression, right: ColumnExpression) -> ColumnExpression
      @native(112) static prefix func ! (operand: ColumnExpression) -> ColumnExpression
    }

    public enum Dataset { @native(200) static func penguins() -> Table }
    public protocol Transformer { @native(201) func fit(_ table: Table, target: String?) throws -> any FittedTransformer }
    public protocol FittedTransformer { @native(202) func transform(_ table: Table) throws -> Table }
    public protocol Classifier { @native(203) func fit(_ table: Table, target: String) throws -> any ClassifierModel }
    public protocol ClassifierModel {
      @native(204) func predict(_ table: Table) throws -> Column
      @native(205) func predict(_ row: [String: Cell]) throws -> Prediction
      @native(206) func evaluate(_ table: Table) throws -> ClassificationReport
    }
    public struct Prediction {}
    public struct ClassificationReport { @native(207) var accuracy: Double { get }
      @native(208) var confusionMatrix: ConfusionMatrix { get } }
    public struct ConfusionMatrix {}
    public enum Imputation: Sendable { @native(210, 211) case mean
     @native(212, 213) case median
     @native(214, 215) case constant(Cell) }
    public enum Penalty: Sendable { @native(216, 217) case none
     @native(218, 219) case l2(Double) }
    public struct Impute: Transformer { @native(220) init(_ strategy: Imputation = .median) }
    public struct Standardize: Transformer { @native(221) init() }
    public struct OneHot: Transformer { @native(222) init() }
    public struct LogisticRegression: Classifier { @native(223) init(penalty: Penalty = .l2(1), maximumIterations: Int = 100)
     @native(224) func fit(_ table: Table, target: String) throws -> LogisticModel }
    public struct LogisticModel: ClassifierModel {}
    public struct TransformerChain: Transformer {}
    public struct ClassifierPipeline: Classifier { @native(225) func fit(_ table: Table, target: String) throws -> ClassifierPipelineModel }
    public struct ClassifierPipelineModel: ClassifierModel {}
    @native(230) public func + (left: any Transformer, right: any Transformer) -> TransformerChain
    @native(231) public func + (left: any Transformer, right: any Classifier) -> ClassifierPipeline
    public struct Chart { @native(240) func point(x: String, y: String, color: String? = nil) throws -> Chart }
    public struct Matrix: Equatable { @native(250) init(_ rows: [[Double]]) throws
     @native(251) static func * (left: Matrix, right: Matrix) throws -> Matrix
     @native(252) static func * (left: Double, right: Matrix) -> Matrix
     @native(253) static func + (left: Matrix, right: Matrix) throws -> Matrix
     @native(254) subscript(row row: Int, column column: Int) -> Double { get throws } }
    @native(260) public func crossValidate(_ model: any Classifier, _ table: Table, target: String, folds: Int = 10) throws -> [Double]
    """#
}
