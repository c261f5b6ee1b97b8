import type { Stance } from '../model/attribution.ts'
import type { ClauseEdges } from './clause-edges.ts'

/** How a word of speech takes what is said. */
export type Frame =
  | 'clause' // she said (that) it rains
  | 'that' // she boasted that it rains
  | 'matter' // she announced the withdrawal
  | 'question' // she asked whether it rains
  | 'deed' // she promised to go
  | 'order' // she told them to go
  | 'quote' // “It rains,” she added
  | 'hearer' // she told Reuters it rains
  | 'label' // she described it as rain
  | 'view' // she remembered it as rain
  | 'doing' // she denied making rain
  | 'owned' // her plan to go, never a plan to go
  | 'topic' // she voiced concern about it, never mere concern about it
  | 'relay' // TASS quoted the minister as saying …
  | 'figure' // she put the toll at 40
  | 'news' // two deaths were reported
  | 'scene' // the footage shows men running

/** A word that says that something is said. */
export interface Cue {
  readonly lemma: string
  /** "out" of "point out". */
  readonly particle: string | null
  readonly frames: ReadonlySet<Frame>
  readonly stance: Stance
  readonly example: string
}

/** A phrase that names the source after it: "according to". */
export interface Phrase {
  readonly words: readonly string[]
  readonly stance: Stance
  readonly example: string
}

/** Which endings tell forms of verbs. */
export interface VerbForms {
  /** "saying". */
  readonly doing: RegExp
  /** "stated", "sent", "known": can stand before a noun or after a form of "be". */
  readonly done: RegExp
  /** "known", "taken": never a verb by itself. */
  readonly onlyDone: RegExp
  /** "stated": the past by the rule. */
  readonly past: RegExp
  /** "says". */
  readonly present: RegExp
  /** "bomber", "tourists": who does something, by the ending. */
  readonly agent: RegExp
}

/** How speech is reported. All words are in lower case. */
export interface Speech {
  /** Verb forms, and what they can be; of several, the one whose particle is there comes first. */
  readonly verbs: ReadonlyMap<string, readonly Cue[]>
  /** "claim", "announcement": nouns that carry what is said in a clause or after "of". */
  readonly nouns: ReadonlyMap<string, Cue>
  /** "sure", "convinced": what somebody is who thinks so. */
  readonly states: ReadonlyMap<string, Cue>
  readonly phrases: readonly Phrase[]
  /** "refused", "unable": with "to confirm" after them nothing is confirmed. */
  readonly declining: ReadonlySet<string>
  /** "able", "managed": with "to confirm" after them something is confirmed. */
  readonly enabling: ReadonlySet<string>
  /** "claim" with "lives", "title": what a verb does with them is no speech. */
  readonly deeds: ReadonlyMap<string, ReadonlySet<string>>
  /** "maintain" with "innocence": of all nouns a verb tells only these. */
  readonly solely: ReadonlyMap<string, ReadonlySet<string>>
  /** "named", "anonymity": what a source asks not to be, or for. */
  readonly unnamed: ReadonlySet<string>
  /** "on", "away": after them a figure tells when or where something is put. */
  readonly putting: ReadonlySet<string>
  /** "at": before the figure that one puts something at. */
  readonly figuring: ReadonlySet<string>
  /** "what": with "she calls a farce" after it a name is given. */
  readonly calling: ReadonlySet<string>
  /** "would", "could": with "not say" after them nothing is said. */
  readonly willing: ReadonlySet<string>
  /** "would", "must": with a bare verb after them. */
  readonly modals: ReadonlySet<string>
  /** "is", "has": helping verbs of the present. */
  readonly present: ReadonlySet<string>
  /** "said", "kept": the past of verbs that have no ending for it. */
  readonly pasts: ReadonlySet<string>
  /** "was", "had", "would": helping verbs of the past. */
  readonly pastAuxiliaries: ReadonlySet<string>
  /** "raising", "clearing": with "fears" or "the way" after them, what a telling does. */
  readonly stirring: ReadonlySet<string>
  /** "fears", "shares": what a telling moves. */
  readonly moods: ReadonlySet<string>
  /** "figure", "move": what an article calls what was told. */
  readonly sums: ReadonlySet<string>
  /** "without", before what a teller leaves out. */
  readonly lacking: ReadonlySet<string>
  /** "elaborating", "naming": what a teller leaves out. */
  readonly withheld: ReadonlySet<string>
  /** What one declines: "confirm", "comment". */
  readonly declined: ReadonlySet<string>
  /** "allegedly", "reportedly". */
  readonly hedges: ReadonlySet<string>
  /** "not", "never". */
  readonly negations: ReadonlySet<string>
  /** "said", "told": cues whatever the tagger takes them for. */
  readonly plain: ReadonlySet<string>
  readonly forms: VerbForms
  /** "to": a verb or a hearer follows. */
  readonly infinitives: ReadonlySet<string>
  /** "about", "of", "over": what is thought about is no clause. */
  readonly topics: ReadonlySet<string>
  /** "for", "from": whom a person speaks for, and where they come from. */
  readonly standingFor: ReadonlySet<string>
  /** "of": binds whatever phrase follows. */
  readonly genitives: ReadonlySet<string>
  /** "’s". */
  readonly possessives: ReadonlySet<string>
  /** "his", "their": whose it is. */
  readonly owners: ReadonlySet<string>
  /** "his", "some", "these": pronouns that begin a noun phrase. */
  readonly determiners: ReadonlySet<string>
  /** "another", "each": articles that stand by themselves too. */
  readonly others: ReadonlySet<string>
  /** "that". */
  readonly complementizers: ReadonlySet<string>
  /** "whether", "why": a reported question begins. */
  readonly questions: ReadonlySet<string>
  /** "because", "while": a clause begins that is about the telling, not told. */
  readonly subordinators: ReadonlySet<string>
  /** "if", "after": of the subordinators those that tell of what is said rather than of the telling. */
  readonly conditions: ReadonlySet<string>
  /** "after", "despite": what they begin may be the article’s to tell. */
  readonly backgrounds: ReadonlySet<string>
  /** "speaking", "testifying": with where somebody speaks after them. */
  readonly appearing: ReadonlySet<string>
  /** "smiling", "referring": what somebody does while speaking. */
  readonly accompanying: ReadonlySet<string>
  /** "after", "through": what they begin tells when and how somebody speaks, never who it is. */
  readonly parting: ReadonlySet<string>
  /** "phone", "email": by what somebody says something from afar. */
  readonly lines: ReadonlySet<string>
  /** "from": between a noun of speech and whose it is. */
  readonly origins: ReadonlySet<string>
  /** "in", "with": after a cue between commas they go on with what is said. */
  readonly trailing: ReadonlySet<string>
  /** "including": after a comma what was named goes on. */
  readonly including: ReadonlySet<string>
  /** "thanked": what a speaker does after what is said. */
  readonly courtesies: ReadonlySet<string>
  /** "no", "few": with what is not given after them. */
  readonly none: ReadonlySet<string>
  /** "false", "baseless": what a claim is that is none. */
  readonly untrue: ReadonlySet<string>
  /** "proved", "turned out to": with "false" after them. */
  readonly proving: ReadonlySet<string>
  /** "whether": a question begins that may be answered either way. */
  readonly undecided: ReadonlySet<string>
  /** "yes", "no": how somebody who is asked stands to it. */
  readonly answers: ReadonlyMap<string, Stance>
  /** "stopped short": what somebody does who does not say it. */
  readonly shortfalls: ReadonlySet<string>
  /** "before": what it begins may be part of what is said. */
  readonly forward: ReadonlySet<string>
  /** "who", "which". */
  readonly relatives: ReadonlySet<string>
  readonly clauseEdges: ClauseEdges
  /** "I", "he": a subject by itself. */
  readonly pronouns: ReadonlyMap<string, 'speaker' | 'one' | 'many' | 'thing' | 'nobody'>
  /** "me", "him": never a subject. */
  readonly objects: ReadonlySet<string>
  /** "himself": of those, what turns a deed back on its subject. */
  readonly reflexives: ReadonlySet<string>
  /** Of the pronouns for one person, whom they can stand for. */
  readonly sexes: ReadonlyMap<string, 'female' | 'male'>
  /** "Mrs", "spokeswoman", "king": titles and roles that only one of the sexes bears. */
  readonly sexed: ReadonlyMap<string, 'female' | 'male'>
  /** "than": what it begins is compared, not told. */
  readonly comparing: ReadonlySet<string>
  /** "clear", "known": with "made it" before them somebody says so. */
  readonly plainly: ReadonlySet<string>
  /** "but": joins clauses, not names. */
  readonly contrasts: ReadonlySet<string>
  /** "with": what begins a phrase that tells of somebody’s doing. */
  readonly absolutes: ReadonlySet<string>
  /** "the", "this": what begins a description of somebody known. */
  readonly definite: ReadonlySet<string>
  /** "official", "leader": descriptions that fit almost anybody. */
  readonly anybody: ReadonlySet<string>
  /** "company", "group": descriptions that fit almost any organization. */
  readonly anyBody: ReadonlySet<string>
  /** "union", "club": bodies of members; no newspaper is one. */
  readonly associations: ReadonlySet<string>
  /** "hospital" with "clinic", "general": what is called so has one of these in its name. */
  readonly bearing: ReadonlyMap<string, ReadonlySet<string>>
  /** "company", "airline": of those, what trades. */
  readonly businesses: ReadonlySet<string>
  /** "ministry", "court": words in the names of bodies that trade with nothing. */
  readonly publicBodies: ReadonlySet<string>
  /** "near", "from" with "to" after it: what stands before where something is, and right after it. */
  readonly whereabouts: readonly (readonly [before: string, behind: string | null])[]
  /** "minister", "police": who stands after the colon of a headline. */
  readonly tellers: ReadonlySet<string>
  /** "exclusive", "analysis": what kind of piece stands after its colon. */
  readonly labels: ReadonlySet<string>
  /** "post", "caption", "letter": what reads or says something without a mouth. */
  readonly documents: ReadonlySet<string>
  /** "footage", "poll": what shows something without saying it. */
  readonly records: ReadonlySet<string>
  /** "witness", "locals": who saw it. */
  readonly witnesses: ReadonlySet<string>
  /** "sprayed", "chanted": how words get onto walls and into the air, nobody named. */
  readonly inscribed: ReadonlySet<string>
  /** "so-called", "means", "titled": words in quotation marks after them are a name or a meaning, not speech. */
  readonly naming: ReadonlySet<string>
  /** "has", "did": with a verb after them they only help it. */
  readonly auxiliaries: ReadonlySet<string>
  /** Forms of "be": with a participle after them the subject is what is said. */
  readonly copulas: ReadonlySet<string>
  /** "statement", "Telegram", "Monday": where and when something is said. */
  readonly venues: ReadonlySet<string>
  /** "Monday", "today": a time that needs no preposition: "said Monday". */
  readonly days: ReadonlySet<string>
  /** "march", "mar": begin a date. */
  readonly months: ReadonlySet<string>
  /** "last", "earlier": with a span of time after them they need no preposition: "said last month". */
  readonly recency: ReadonlySet<string>
  /** "week", "month", "night". */
  readonly spans: ReadonlySet<string>
  /** "time", "way": nouns with a clause right after them, "the last time the mayor spoke". */
  readonly measures: ReadonlySet<string>
  /** "Senate", "committee": who is told something and does not pass it on. */
  readonly chambers: ReadonlySet<string>
  /** "court", "jurors": what they hear somebody says; they have seen nothing themselves. */
  readonly hearings: ReadonlySet<string>
  /** "issued", "voiced": verbs whose subject owns the noun of speech after them: "issued a warning". */
  readonly carriers: ReadonlySet<string>
  /** "withdrew": who does so with what was said says so no more; with the word after it that it needs: "took" "back". */
  readonly retracting: ReadonlyMap<string, string | null>
  /** The letters that lines of an interview begin with: Q, A. */
  readonly turns: Readonly<Record<'asks' | 'answers', string>>
  /** "who": a relative that stands for persons. */
  readonly persons: ReadonlySet<string>
  /** "|in| Ek’s view" */
  readonly viewing: ReadonlySet<string>
  /** "in Ek’s |view|": nouns after whoever sees it so. */
  readonly views: ReadonlySet<string>
  /** "pleaded" | "guilty": verb and adjective of a plea. */
  readonly pleas: Readonly<Record<'verbs' | 'states', ReadonlySet<string>>>
  /** "he |wanted| to |know|": a wish that is a question. */
  readonly wishes: Readonly<Record<'verbs' | 'deeds', ReadonlySet<string>>>
  /** "|came| the reply from the mayor" */
  readonly arriving: ReadonlySet<string>
  /** Nouns for words that are somebody’s: "was the |message| from the mayor". */
  readonly messages: ReadonlySet<string>
  /** What a telling does to one before it: said 40 had died, |correcting| an earlier figure. */
  readonly amending: ReadonlySet<string>
  /** Words for what was told before: an |earlier| figure. */
  readonly former: ReadonlySet<string>
  /** "people", "staff": nouns for persons that are no roles. */
  readonly people: ReadonlySet<string>
  /** "height", "plan": what something is done by, not who says so: "according to plan". */
  readonly yardsticks: ReadonlySet<string>
  /** "police", "data": plurals without an ending of their own. */
  readonly plurals: ReadonlySet<string>
  /** "Times", "radio": in the names of who passes on what it is told. */
  readonly outlets: ReadonlySet<string>
  /** "both", "all": before the article of a source. */
  readonly predeterminers: ReadonlySet<string>
  /** "of", "from": what they begin after a comma describes who speaks: ", of the union,". */
  readonly belonging: ReadonlySet<string>
  /** "there", "alike": adverbs that close a source: "residents there said". */
  readonly placing: ReadonlySet<string>
  /** "by": who does it, in the passive. */
  readonly agents: ReadonlySet<string>
  /** "as", before "saying". */
  readonly roles: ReadonlySet<string>
  /** Prepositions of the hearer and the place of speech: "told", "in a statement", "on Telegram". */
  readonly occasions: ReadonlySet<string>
}
