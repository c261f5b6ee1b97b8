import { Stance } from '../../model/attribution.ts'
import type { Cue, Frame, Phrase, Speech } from '../speech.ts'
import { wordSet } from '../word-set.ts'
import { bodies } from './bodies.ts'
import { clauseEdges } from './clause-edges.ts'
import { goingOn } from './going-on.ts'
import { nounForms, verbForms } from './inflection.ts'
import { judgements } from './judgements.ts'
import { mannerVerbs } from './manner-verbs.ts'
import { people, speechDeeds } from './speech-deeds.ts'
import { speechNouns, speechPhrases, speechStates } from './speech-nouns.ts'
import { speechVerbs } from './speech-verbs.ts'
import { thoughtVerbs } from './thought-verbs.ts'

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function framesOf(list: string): ReadonlySet<Frame> {
  return new Set(list.split(' ') as Frame[])
}

/** All forms of verbs, as `verbForms` reads them. */
function formsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((verb) => verbForms(verb).forms))
}

function readVerbs(): Map<string, Cue[]> {
  const verbs = new Map<string, Cue[]>()
  for (const [entry = '', frames = '', stance, example = ''] of [
    ...rows(speechVerbs),
    ...rows(thoughtVerbs),
    ...rows(mannerVerbs),
  ]) {
    const [head = '', particle = null] = entry.split(' ')
    const { lemma, forms } = verbForms(head)
    const cue = { lemma, particle, frames: framesOf(frames), stance: Stance.parse(stance), example }
    for (const form of forms) {
      const others = verbs.get(form) ?? []
      verbs.set(form, particle ? [cue, ...others] : [...others, cue])
    }
  }
  return verbs
}

function readNouns(): Map<string, Cue> {
  return new Map(
    rows(speechNouns).flatMap(([entry = '', frames = '', stance, example = '']) => {
      const { lemma, forms } = nounForms(entry)
      const cue = {
        lemma,
        particle: null,
        frames: framesOf(frames),
        stance: Stance.parse(stance),
        example,
      }
      return forms.map((form) => [form, cue] as const)
    }),
  )
}

function readStates(): Map<string, Cue> {
  return new Map(
    rows(speechStates).map(([lemma = '', stance, example = '']) => [
      lemma,
      { lemma, particle: null, frames: framesOf('clause'), stance: Stance.parse(stance), example },
    ]),
  )
}

function readPhrases(): Phrase[] {
  return rows(speechPhrases).map(([phrase = '', stance, example = '']) => ({
    words: phrase.split(' '),
    stance: Stance.parse(stance),
    example,
  }))
}

const days =
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow'
const owners = 'his her its their our my your'
const months =
  'january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec'

const female =
  'mrs ms miss madame mme lady dame queen princess duchess countess empress baroness mother grandmother sister aunt ' +
  'daughter niece wife widow girlfriend woman girl nun actress waitress hostess heroine spokeswoman chairwoman ' +
  'congresswoman councilwoman policewoman businesswoman saleswoman stewardess midwife headmistress'
const male =
  'mr sir lord monsieur king prince duke count emperor baron father grandfather brother uncle son nephew husband ' +
  'widower boyfriend man boy monk priest actor waiter spokesman chairman congressman councilman policeman businessman ' +
  'salesman fireman fisherman headmaster pope cardinal bishop archbishop imam rabbi'

export const speech: Speech = {
  verbs: readVerbs(),
  nouns: readNouns(),
  states: readStates(),
  phrases: readPhrases(),
  declining: wordSet(
    'refuse refuses refused refusing decline declines declined declining unable unwilling reluctant yet',
  ),
  enabling: wordSet('able managed manages'),
  deeds: speechDeeds,
  solely: new Map([['maintain', wordSet('innocence')]]),
  unnamed: wordSet('named identified quoted anonymous anonymity'),
  putting: wordSet('on off in out up down away back aside together to into onto'),
  figuring: wordSet('at'),
  calling: wordSet('what'),
  willing: wordSet('would will could can cannot'),
  modals: wordSet('would will could can may might must should shall'),
  present: wordSet('is are has have does do'),
  lacking: wordSet('without'),
  withheld: wordSet(
    'elaborating specifying giving providing offering naming identifying disclosing citing commenting explaining ' +
      'revealing detailing going saying mentioning presenting',
  ),
  declined: wordSet(
    'confirm comment verify say discuss disclose reveal elaborate specify identify',
  ),
  hedges: wordSet('allegedly reportedly purportedly supposedly apparently ostensibly'),
  negations: wordSet("not n’t n't never neither nor cannot"),
  plain: wordSet('said told wrote'),
  forms: {
    doing: /..ing$/,
    done: /(?:[^e]ed|[gcf]reed|en|wn|nt|ld|ade)$/,
    onlyDone: /(?:en|wn)$/,
    past: /(?:[^e]|[gcf]re)ed$/,
    present: /s$/,
    agent: /(?:er|or|ist|ian|man|men|woman|women|ee|ant|ent|fan)s?$/,
  },
  infinitives: wordSet('to'),
  topics: wordSet('about of over'),
  standingFor: wordSet('for from'),
  genitives: wordSet('of'),
  possessives: wordSet("'s ’s ' ’"),
  owners: wordSet(owners),
  determiners: wordSet(`${owners} some many one this that these those`),
  others: wordSet('another each'),
  complementizers: wordSet('that'),
  questions: wordSet('whether if why how when where what who which'),
  subordinators: wordSet(
    'because while as after before since although though when whereas unless if until once amid despite',
  ),
  conditions: wordSet('if unless until because when once after before since despite'),
  appearing: wordSet('speaking appearing testifying writing addressing'),
  accompanying: wordSet(
    'speaking referring pointing looking smiling laughing shaking wiping holding standing sitting gesturing nodding ' +
      'choking fighting echoing alluding using appearing visiting clutching addressing reading invoking sounding ' +
      'seeming summing showing turning breaking paraphrasing beginning opening closing concluding',
  ),
  origins: wordSet('from by'),
  trailing: wordSet('with in from at by for near into through over under between including'),
  including: wordSet('including'),
  courtesies: wordSet('thanked thanks apologised apologized expressed'),
  none: wordSet('no none few little neither nothing nobody'),
  shortfalls: new Set(['stop short', 'stops short', 'stopped short']),
  forward: wordSet('before'),
  relatives: wordSet('who which whose whom where'),
  clauseEdges,
  pronouns: new Map([
    ...['i', 'we'].map((word) => [word, 'speaker'] as const),
    ...['he', 'she'].map((word) => [word, 'one'] as const),
    ['they', 'many'] as const,
    ['it', 'thing'] as const,
    ['there', 'nobody'] as const,
    ...['you', 'anyone', 'anybody'].map((word) => [word, 'nobody'] as const),
  ]),
  objects: wordSet('me him her us them whom itself himself herself themselves'),
  reflexives: wordSet('itself himself herself themselves'),
  sexes: new Map([
    ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
    ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ]),
  sexed: new Map([
    ...[...wordSet(female)].map((word) => [word, 'female'] as const),
    ...[...wordSet(male)].map((word) => [word, 'male'] as const),
  ]),
  comparing: wordSet('than'),
  plainly: wordSet('clear plain known'),
  contrasts: wordSet('but yet so'),
  absolutes: wordSet('with'),
  definite: wordSet('the this that'),
  anybody: wordSet(
    'official politician leader spokesman spokeswoman spokesperson man woman expert analyst lawmaker author source ' +
      'executive representative diplomat officer doctor lawyer player activist researcher scientist professor ' +
      'old frenchman englishman irishman dutchman scotsman welshman frenchwoman striker midfielder defender ' +
      'goalkeeper veteran singer actor actress director novelist winger champion',
  ),
  ...bodies,
  ...goingOn,
  ...judgements,
  tellers: wordSet(
    'minister ministry mayor governor president premier police officials official army military government report ' +
      'reports source sources study survey poll spokesman spokeswoman spokesperson court judge lawyer lawyers analyst ' +
      'analysts expert experts witness witnesses media union unions company agency un eu nato who envoy ambassador ' +
      'chief boss ceo leader head coach manager pm mp mps senator lawmaker lawmakers prosecutor prosecutors ' +
      'investigators regulator watchdog inquiry inquest committee commission council ministers family mother father ' +
      'doctor doctors hospital scientists researchers economists activists residents survivors rescuers firefighters ' +
      'kremlin pentagon treasury bank group party airline operator authorities aide aides diplomat diplomats',
  ),
  labels: wordSet(
    'exclusive breaking watch listen live update updates latest analysis opinion comment editorial interview review ' +
      'video audio photos pictures gallery explainer profile obituary special feature timeline recap preview verdict ' +
      'revealed quiz podcast factbox',
  ),
  documents: wordSet(
    'post posts message messages statement letter caption tweet text note sign banner placard poster headline ' +
      'report document documents report study article email e-mail inscription graffiti bulletin communique release',
  ),
  records: wordSet(
    'poll polls survey surveys study studies footage video videos film tape tapes image images photo photos photograph ' +
      'photographs picture pictures recording recordings data figures statistics records report reports',
  ),
  witnesses: wordSet(
    'witness witnesses eyewitness eyewitnesses reporter reporters journalist journalists correspondent ' +
      'correspondents resident residents photographer photographers',
  ),
  inscribed: wordSet(
    'sprayed scrawled painted written daubed printed carved engraved scribbled inscribed chanted shouted heard',
  ),
  naming: wordSet(
    'so-called called named surnamed dubbed nicknamed known titled entitled labelled labeled mean means meant meaning ' +
      'symbol symbols letter letters word words term phrase title titled slogan film book song novel album ' +
      'operation unit battalion codenamed code-named',
  ),
  auxiliaries: wordSet("has have had ’ve 've ’d 'd do does did"),
  copulas: wordSet("be is are was were been being am get got gets 's ’s 're ’re"),
  venues: wordSet(
    `${days} ${months} statement statements interview interviews conference conferences briefing briefings speech ` +
      'video videos post posts message letter email e-mail report address broadcast television tv radio channel ' +
      'telegram twitter facebook instagram youtube x tweet tweets release remarks comments testimony hearing ' +
      'court documents document note notes memo column essay podcast filing blog website site newspaper morning evening afternoon night week month year ' +
      'weekend midday noon midnight dawn dusk lunchtime ceremony meeting summit event rally talks call phone visit editorial article social media',
  ),
  days: wordSet(days),
  months: wordSet(months),
  recency: wordSet('last this next late early earlier later that yesterday tomorrow'),
  measures: wordSet('time times moment way ways reason reasons extent'),
  spans: wordSet(
    `${days} day week weekend month year season quarter spring summer autumn fall winter morning afternoon evening night ` +
      'decade century',
  ),
  chambers: wordSet(
    'parliament senate congress house assembly chamber committee subcommittee commission council cabinet court ' +
      'tribunal jury jurors inquiry inquest panel board bundestag bundesrat duma knesset rada sejm majlis dail storting ' +
      'riksdag diet sabha commons lords lawmakers police',
  ),
  hearings: wordSet(
    'court courts tribunal jury jurors inquiry inquest hearing committee panel commission parliament',
  ),
  carriers: formsOf(
    'issue make/made give/gave/given voice express raise have/had/has hold/held offer deliver renew repeat reiterate ' +
      'air share harbour harbor level file lodge publish release send/sent spread/spread put/put bring/brought ' +
      'announce defend stand/stood drop! withdraw/withdrew/withdrawn retract maintain keep/kept state',
  ),
  people,
  yardsticks: wordSet(
    'plan schedule height weight length size age taste need needs choice choices wish wishes means rank custom season merit ability income seniority',
  ),
  plurals: wordSet(
    'many some few both others most several police people data media staff children men women troops personnel',
  ),
  outlets: wordSet(
    'times post news herald radio television tv channel network journal tribune gazette agency broadcaster newspaper ' +
      'daily magazine website guardian telegraph independent monde figaro spiegel zeitung repubblica pais wire podcast',
  ),
  predeterminers: wordSet('both all half either neither'),
  belonging: wordSet('of from at with in'),
  placing: wordSet('there here alike nearby abroad elsewhere away'),
  agents: wordSet('by'),
  parting: wordSet('after before during through via without following amid despite'),
  lines: wordSet('phone telephone email e-mail text fax radio videolink'),
  roles: wordSet('as'),
  occasions: wordSet(
    'in on at during to by through via from after before with for outside following',
  ),
}
