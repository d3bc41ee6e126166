// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Writes a scene as SVG.
///
/// The text depends on nothing but the scene: attributes come in a fixed order, numbers have at
/// most one decimal, and the id is a hash of the rest. Light colours are presentation attributes
/// and dark ones are style rules that begin with the id, so a host that drops `<style>` shows a
/// correct light picture, and a host that inlines the SVG gets no rule for anything else on its
/// page. There is no `url()`, `href`, `<use>`, clip path or gradient: a picture on a page goes on
/// working when another one, with the same ids, is deleted.
struct SVGWriter {
  private var lines: [String] = []
  private var fills: [Paint] = []
  private var strokes: [Paint] = []

  /// The scene as one SVG document.
  static func write(_ scene: Scene) -> String {
    var writer = SVGWriter()
    for node in scene.nodes { writer.write(node) }
    let body = writer.lines.joined(separator: "\n")
    let heading = [scene.title, scene.summary].map(escapedText)
    let (width, height) = (text(of: scene.width), text(of: scene.height))
    let identity = "\(width) \(height)\n\(heading[0])\n\(heading[1])\n\(body)"
    let id = "mk-" + shortHash(identity)
    let frame = """
      <svg xmlns="http://www.w3.org/2000/svg" id="\(id)" role="img" \
      aria-labelledby="\(id)-t \(id)-d" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" style="max-width:100%;height:auto" \
      font-family="\(fontFamily)">
      <title id="\(id)-t">\(heading[0])</title>
      <desc id="\(id)-d">\(heading[1])</desc>
      <style>
      \(writer.styleRules(id: id))
      </style>
      """
    return frame + "\n" + body + "\n</svg>\n"
  }

  private static let fontFamily =
    "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',"
    + "'DejaVu Sans',sans-serif"

  // MARK: Nodes

  private mutating func write(_ node: SceneNode) {
    switch node {
    case .group(let group): write(group)
    case .shape(let shape): write(shape)
    case .text(let text): write(text)
    }
  }

  private mutating func write(_ group: SceneGroup) {
    var attributes = ""
    if let label = group.label {
      attributes += " role=\"group\" aria-label=\"\(SVGWriter.escapedText(label))\""
    } else {
      attributes += " aria-hidden=\"true\""
    }
    attributes += paintAttributes(group.style, textPaint: group.textStyle?.paint)
    if let style = group.textStyle { attributes += SVGWriter.textAttributes(style) }
    lines.append("<g\(attributes)>")
    for child in group.children { write(child) }
    lines.append("</g>")
  }

  private mutating func write(_ shape: SceneShape) {
    let attributes = paintAttributes(shape.style, textPaint: nil)
    let element: String
    switch shape.outline {
    case .rectangle(let x, let y, let width, let height):
      element =
        "rect x=\"\(SVGWriter.text(of: x))\" y=\"\(SVGWriter.text(of: y))\""
        + " width=\"\(SVGWriter.text(of: width))\" height=\"\(SVGWriter.text(of: height))\""
    case .segment(let x1, let y1, let x2, let y2):
      element =
        "line x1=\"\(SVGWriter.text(of: x1))\" y1=\"\(SVGWriter.text(of: y1))\""
        + " x2=\"\(SVGWriter.text(of: x2))\" y2=\"\(SVGWriter.text(of: y2))\""
    case .path(let steps):
      element = "path d=\"\(PathText.text(of: steps))\""
    }
    if let tooltip = shape.tooltip {
      let name = element.prefix { $0 != " " }
      lines.append(
        "<\(element)\(attributes)><title>\(SVGWriter.escapedText(tooltip))</title></\(name)>"
      )
    } else {
      lines.append("<\(element)\(attributes)/>")
    }
  }

  private mutating func write(_ text: SceneText) {
    var attributes = " x=\"\(SVGWriter.text(of: text.x))\" y=\"\(SVGWriter.text(of: text.y))\""
    if text.rotation != 0 {
      let place = "\(SVGWriter.text(of: text.x)) \(SVGWriter.text(of: text.y))"
      attributes += " transform=\"rotate(\(text.rotation) \(place))\""
    }
    if let paint = text.paint ?? text.style?.paint { attributes += fillAttribute(paint) }
    if let style = text.style { attributes += SVGWriter.textAttributes(style) }
    let tooltip = text.tooltip.map { "<title>\(SVGWriter.escapedText($0))</title>" } ?? ""
    lines.append("<text\(attributes)>\(SVGWriter.escapedText(text.content))\(tooltip)</text>")
  }

  // MARK: Attributes

  private mutating func paintAttributes(_ style: ShapeStyle, textPaint: Paint?) -> String {
    var classes: [String] = []
    var result = ""
    var filled = false
    if let textPaint {
      classes.append(note(fill: textPaint))
      result += " fill=\"\(textPaint.color.light.hex)\""
    } else if case .paint(let paint) = style.fill {
      filled = true
      classes.append(note(fill: paint))
      result += " fill=\"\(paint.color.light.hex)\""
    } else if case .some(.none) = style.fill {
      result += " fill=\"none\""
    }
    if let stroke = style.stroke {
      classes.append(note(stroke: stroke))
      result += " stroke=\"\(stroke.color.light.hex)\""
    }
    if let width = style.strokeWidth { result += " stroke-width=\"\(SVGWriter.text(width))\"" }
    if style.isRound { result += " stroke-linecap=\"round\" stroke-linejoin=\"round\"" }
    if let dashes = style.dashes { result += " stroke-dasharray=\"\(dashes)\"" }
    if let opacity = style.opacity, opacity < 1 {
      let name = filled ? "fill-opacity" : "stroke-opacity"
      result += " \(name)=\"\(fixed(opacity, decimals: 2))\""
    }
    return (classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\"") + result
  }

  private mutating func fillAttribute(_ paint: Paint) -> String {
    " class=\"\(note(fill: paint))\" fill=\"\(paint.color.light.hex)\""
  }

  private static func textAttributes(_ style: TextStyle) -> String {
    var result = " font-size=\"\(text(style.size))\""
    if style.isBold { result += " font-weight=\"600\"" }
    if style.anchor != .start { result += " text-anchor=\"\(style.anchor.rawValue)\"" }
    return result
  }

  // MARK: Style rules

  private mutating func note(fill paint: Paint) -> String {
    if !fills.contains(paint) { fills.append(paint) }
    return paint.className
  }

  private mutating func note(stroke paint: Paint) -> String {
    if !strokes.contains(paint) { strokes.append(paint) }
    return paint.className + "-l"
  }

  /// The rules for dark hosts, and for VS Code, which says in an attribute what its theme is.
  ///
  /// VS Code's web view reports the wrong `prefers-color-scheme` at times (microsoft/vscode issues
  /// 117804 and 176698), so its attribute overrules the media query in both directions.
  private func styleRules(id: String) -> String {
    func rules(_ prefix: String, _ pick: (ThemedColor) -> SRGB) -> String {
      let filled = fills.map { "\(prefix)#\(id) .\($0.className){fill:\(pick($0.color).hex)}" }
      let stroked = strokes.map {
        "\(prefix)#\(id) .\($0.className)-l{stroke:\(pick($0.color).hex)}"
      }
      return (filled + stroked).joined(separator: "\n")
    }
    return """
      @media(prefers-color-scheme:dark){
      \(rules("", \.dark))
      }
      \(rules("body[data-vscode-theme-kind*=\"dark\"] ", \.dark))
      \(rules("body[data-vscode-theme-kind*=\"light\"] ", \.light))
      """
  }

  // MARK: Text

  /// Text for element content and attributes.
  static func escapedText(_ text: String) -> String { Markup.escape(text) }

  /// A length with at most one decimal and no "-0".
  static func text(of length: Pixels) -> String {
    let (whole, tenth) = length.tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (length.tenths < 0 ? "-" : "") + (tenth == 0 ? "\(whole)" : "\(whole).\(tenth)")
  }

  private static func text(_ value: Double) -> String { text(of: Pixels(value)) }

  /// The first 8 hexadecimal digits of the FNV-1a hash with 64 bits.
  ///
  /// Fowler, Noll and Vo; RFC 9923. Not for secrets: it only names equal pictures equally.
  static func shortHash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(8))
  }
}

extension Paint {
  /// The name of the role in class attributes and style rules.
  var className: String {
    switch self {
    case .card: return "bg"
    case .ink: return "ink"
    case .muted: return "mut"
    case .axis: return "ax"
    case .grid: return "grid"
    case .series(let index): return "s\(index)"
    case .other: return "so"
    case .ramp(let ramp, let step): return (ramp == .blues ? "b" : "v") + "\(step)"
    case .onRamp(let ramp, let step): return (ramp == .blues ? "tb" : "tv") + "\(step)"
    }
  }
}
