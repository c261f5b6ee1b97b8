/** How somebody denies what somebody else has just said. All words are in lower case. */
export interface Rejoinders {
  /** "denied", "disputes": verbs whose object may be what was said. */
  readonly denying: ReadonlySet<string>
  /** Of those, the ones that are denials with no more than "it" after them: others reject a bill or an offer. */
  readonly plainly: ReadonlySet<string>
  /** Of those, the ones that need nothing after them: he |denied|, though. */
  readonly alone: ReadonlySet<string>
  /** "contradicted" him. */
  readonly opposing: ReadonlySet<string>
  /** "accept", "recognise": with "not" before them what was said is denied. */
  readonly accepting: ReadonlySet<string>
  /** "called", "described": with "false" after what they call so. */
  readonly labelling: ReadonlySet<string>
  /** "continues": to deny is told as done after them. */
  readonly going: ReadonlySet<string>
  /** "that", "this": what was just said. */
  readonly back: ReadonlySet<string>
  /** "it", "them": that as well, after verbs that are plainly denials. */
  readonly plainBack: ReadonlySet<string>
  /** "that", "it", "they": what was said, with "is untrue" after it. */
  readonly subjects: ReadonlySet<string>
  /** "him", "her": who has just said it. */
  readonly whoms: ReadonlySet<string>
  /** "the", "such", "his": before a word for what was said. */
  readonly pointing: ReadonlySet<string>
  /** Of those, the ones that say whose it was or which: "his", "that". */
  readonly owning: ReadonlySet<string>
  /** "claim", "allegations": words for what was said. */
  readonly accounts: ReadonlySet<string>
  /** Of those, the ones that need nothing before them: denied |allegations|. */
  readonly bare: ReadonlySet<string>
  /** "wrongdoing", "involvement": what somebody denies who is accused. */
  readonly guilt: ReadonlySet<string>
  /** "accused", "blamed", "charged": who is so may deny it. */
  readonly accusing: ReadonlySet<string>
  /** "for": after a claim it is one for damages. */
  readonly claiming: ReadonlySet<string>
  /** "that", "of": after a word for what was said they say what that was. */
  readonly telling: ReadonlySet<string>
  /** "court", "judge": who dismisses a claim decides on it. */
  readonly deciders: ReadonlySet<string>
  /** "which", "something": with "he denies" after them they stand for what was said before them. */
  readonly resuming: ReadonlySet<string>
  /** "such": after a "no" it stands for what was said. */
  readonly such: ReadonlySet<string>
  /** "false", "a lie": what is said of what is not so. */
  readonly untrue: ReadonlySet<string>
  /** Of those, what is also said of deeds: it was |wrong|. */
  readonly judging: ReadonlySet<string>
  /** "true", "the case": what it is not. */
  readonly true: ReadonlySet<string>
  /** "truth", "record", "knowledge": there is no truth |in| it, no record |of| it. */
  readonly traces: ReadonlySet<string>
  /** "any": no call, nor |any| such. */
  readonly any: ReadonlySet<string>
  /** "just", "only": it is not |just| the case. */
  readonly halves: ReadonlySet<string>
  /** "whether": what begins so is asked, not said. */
  readonly asking: ReadonlySet<string>
  /** "is", "were": between what was said and what it is. */
  readonly being: ReadonlySet<string>
  /** "by": after a passive. */
  readonly agents: ReadonlySet<string>
  /** "to", before a verb. */
  readonly infinitives: ReadonlySet<string>
  /** "as": no such place |as| it. */
  readonly comparing: ReadonlySet<string>
  /** "not", "no", "nobody". */
  readonly no: ReadonlySet<string>
  /** "would", "may": with these before it nothing is told as done. */
  readonly open: ReadonlySet<string>
  /** "refused", "declined": with "to deny" after them nothing is denied. */
  readonly declining: ReadonlySet<string>
  /** "hear", "saw": who did not do so denies nothing. */
  readonly sensing: ReadonlySet<string>
}
