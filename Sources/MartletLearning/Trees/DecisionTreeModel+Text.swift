// SPDX-License-Identifier: Apache-2.0

public import MartletText

extension DecisionTreeModel {
  /// The tree as indented text.
  ///
  /// Each question stands above its answers; a leaf shows its class and how many of its training
  /// rows have it. Of a large tree the first six levels and 60 lines are shown.
  public var description: String {
    (["DecisionTree of \(target)  (\(size))"] + lines(maximumDepth: 6, maximumLines: 60))
      .joined(separator: "\n")
  }

  private var size: String {
    let leaves = leafCount == 1 ? "1 leaf" : "\(leafCount) leaves"
    return "\(leaves), depth \(depth), \(nodes[0].rowCount) training rows"
  }

  /// The lines of the tree, without recursion: a tree may be as deep as it has rows.
  private func lines(maximumDepth: Int, maximumLines: Int) -> [String] {
    var lines: [String] = []
    var pending: [(place: Int, first: String, rest: String)] = [(0, "", "")]
    while let (place, first, rest) = pending.popLast() {
      guard lines.count < maximumLines else {
        lines.append("… (\(nodes.count) nodes)")
        break
      }
      let node = nodes[place]
      guard let split = node.split else {
        lines.append("\(first)\(leafText(node))")
        continue
      }
      guard node.depth < maximumDepth else {
        lines.append("\(first)… (\(node.rowCount) rows)")
        continue
      }
      let question = questionText(split)
      lines.append("\(first)\(question)")
      // The last one pushed is taken up first.
      pending.append((split.right, "\(rest)└─ no: ", "\(rest)      "))
      pending.append((split.left, "\(rest)├─ yes: ", "\(rest)│      "))
    }
    return lines
  }

  private func leafText(_ node: TreeNode) -> String {
    "\(classes[node.label])  (\(node.counts[node.label]) of \(node.rowCount))"
  }

  private func questionText(_ split: TreeNode.Split) -> String {
    let feature = questions.features[split.feature]
    if split.threshold == .infinity { return "\(feature.column) is present?" }
    if let level = feature.level { return "\(feature.column) = \(level)?" }
    return "\(feature.column) ≤ \(significant(split.threshold, digits: 6))?"
  }
}

extension DecisionTreeModel {
  /// The tree as text, and inside a card.
  public var mediaBundle: MediaBundle {
    MediaBundle(text: description, html: card.html)
  }
}

extension DecisionTreeModel: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, predicts \(target)"
    card.entries =
      [
        .init(name: "classes", value: shortList(classes)),
        .init(name: "features", value: shortList(features)),
        .init(name: "size", value: size),
      ] + card.entries
    card.preformatted = lines(maximumDepth: 4, maximumLines: 24)
    return card
  }
}
