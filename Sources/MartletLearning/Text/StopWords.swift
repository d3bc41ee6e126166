// SPDX-License-Identifier: Apache-2.0

/// Words that say little about what a text is about.
public enum StopWords {
  /// Some two hundred function words of English, in lower case: articles, pronouns, prepositions,
  /// conjunctions, auxiliary verbs and their short forms, and a few adverbs.
  ///
  /// `not`, `no`, `nor`, `never` and the short forms with `n't` are not among them, since they turn what
  /// a text says around. Add words with `+`: `StopWords.english + ["chapter"]`.
  ///
  /// The list was put together for Martlet from the classes of words.
  public static let english: [String] = lines.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let lines = """
    a an the
    i me my mine myself we us our ours ourselves you your yours yourself yourselves
    he him his himself she her hers herself it its itself they them their theirs themselves one
    this that these those who whom whose which what whatever whoever whichever
    someone somebody something anyone anybody anything everyone everybody everything
    each every either both all any some such same other another others own
    about above across after against along among around as at before behind below beneath beside
    besides between beyond by down during for from in inside into near of off on onto out outside over
    past per since through throughout till to toward towards under until up upon via with within
    and but if or because although though unless while whereas whether than so yet
    when whenever where wherever why how
    am is are was were be been being have has had having do does did doing done
    will would shall should can could may might must ought
    i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll
    he's he'd he'll she's she'd she'll it's it'd it'll they're they've they'd they'll
    that's that'll there's here's who's what's where's when's how's let's
    here there then now again once also just only very too quite rather almost already ever still even
    however therefore thus hence indeed perhaps maybe else instead otherwise meanwhile
    """
}
