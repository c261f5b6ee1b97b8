import type { EventType } from '../../model/event.ts'
import type { Happening, Happenings } from '../happenings.ts'
import { nounForms, verbForms } from './inflection.ts'

/** Event words by type: verbs, then nouns. Entries as `verbForms` and `nounForms` read them. */
const lexicon: Partial<Record<EventType, readonly [verbs: string, nouns: string]>> = {
  agree: [
    'agree sign settle ratify',
    'agreement accord treaty deal truce ceasefire pact settlement compromise',
  ],
  consult: [
    'meet/met negotiate discuss visit consult',
    'meeting talk summit negotiation visit conference consultation',
  ],
  support: ['support endorse back praise welcome defend', 'support endorsement praise'],
  cooperate: ['cooperate collaborate share join', 'cooperation alliance partnership merger'],
  aid: [
    'aid help assist supply rescue donate provide deliver shelter save treat',
    'aid assistance rescue relief donation supply delivery evacuation',
  ],
  yield: [
    'surrender release free concede apologize apologise',
    'surrender concession release apology',
  ],
  request: ['request ask urge appeal demand plead', 'request appeal demand plea'],
  accuse: [
    'accuse blame criticize criticise condemn allege denounce',
    'accusation criticism condemnation allegation blame',
  ],
  reject: ['reject refuse deny dismiss oppose block veto', 'rejection refusal denial veto'],
  threaten: ['threaten warn', 'threat warning ultimatum'],
  protest: [
    'protest rally demonstrate riot strike march',
    'protest demonstration rally riot unrest uprising boycott strike march',
  ],
  sanction: [
    'sanction ban! suspend fine expel! embargo blacklist',
    'sanction ban suspension fine expulsion embargo',
  ],
  mobilize: [
    'mobilize mobilise deploy conscript reinforce mass amass station',
    'mobilization mobilisation deployment reinforcement',
  ],
  coerce: [
    'occupy annex detain besiege encircle blockade restrict impose seal',
    'occupation annexation siege blockade encirclement crackdown curfew restriction',
  ],
  assault: [
    'attack shell bomb bombard fire shoot/shot stab! fight/fought clash raid ambush assault strike/struck invade',
    'attack shelling bombing bombardment shooting stabbing fighting clash raid ambush assault airstrike strike invasion offensive counteroffensive counter-offensive battle war explosion blast',
  ],
  seize: [
    'capture seize take/took/taken recapture retake/retook/retaken liberate regain reclaim recover conquer win/won deoccupy control overrun/overran fall/fell/fallen',
    'capture seizure recapture liberation de-occupation deoccupation takeover conquest gain control fall advance',
  ],
  withdraw: [
    'withdraw/withdrew/withdrawn retreat leave/left flee/fled abandon evacuate escape regroup pull redeploy',
    'withdrawal retreat pullback pullout regrouping exodus consolidation departure flight evacuation',
  ],
  move: [
    'enter arrive reach cross advance move travel return land dock sail depart transfer relocate divert turn',
    'arrival advance move return crossing transfer landing transit diversion',
  ],
  die: [
    'die kill murder drown perish execute assassinate',
    'death killing murder fatality casualty toll assassination execution',
  ],
  injure: ['injure wound hurt/hurt hospitalize hospitalise', 'injury wound'],
  destroy: [
    'destroy damage burn/burned/burnt collapse wreck ruin demolish explode ignite',
    'destruction damage fire collapse demolition blaze',
  ],
  arrest: [
    'arrest detain jail imprison charge apprehend extradite',
    'arrest detention custody imprisonment extradition',
  ],
  judge: [
    'sentence convict acquit! rule sue indict prosecute try',
    'verdict sentence trial ruling conviction lawsuit indictment acquittal',
  ],
  elect: ['elect vote reelect nominate', 'election vote poll ballot referendum nomination runoff'],
  appoint: ['appoint name hire promote inaugurate', 'appointment inauguration promotion'],
  resign: ['resign quit!/quit sack oust dismiss retire', 'resignation dismissal ouster retirement'],
  trade: [
    'buy/bought sell/sold acquire invest export import cut!/cut lend/lent pay/paid',
    'purchase sale acquisition takeover investment export import merger bid layoff',
  ],
  disaster: [
    'flood erupt quake',
    'earthquake flood hurricane storm wildfire eruption tsunami tornado drought landslide outbreak epidemic',
  ],
  accident: [
    'crash derail! collide sink/sank/sunk capsize',
    'crash accident collision derailment incident sinking',
  ],
  win: ['win!/won defeat beat!/beat/beaten qualify', 'win victory triumph'],
  lose: ['lose/lost', 'loss defeat'],
  publish: [
    'post publish release launch unveil tweet broadcast/broadcast air announce',
    'announcement launch release publication',
  ],
}

function collect(column: 0 | 1): Map<string, Happening> {
  const found = new Map<string, Happening>()
  const formsOf = column === 0 ? verbForms : nounForms
  for (const [type, words] of Object.entries(lexicon) as [EventType, [string, string]][]) {
    for (const entry of words[column].split(' ')) {
      const { lemma, forms } = formsOf(entry)
      for (const form of forms) if (!found.has(form)) found.set(form, { lemma, type })
    }
  }
  return found
}

export const happenings: Happenings = {
  verbs: collect(0),
  nouns: collect(1),
  negations: new Set(
    "not n't n’t no never nobody nothing none without nor neither hardly".split(' '),
  ),
  plans: new Set(
    'will shall ’ll would going plan plans planned planning intend intends intended expected order orders ordered prepare preparing prepares aim aims promise promised vow vowed set due ready willing'.split(
      ' ',
    ),
  ),
  doubts: new Set(
    'may might could can should possible possibly perhaps allegedly reportedly purportedly apparently if whether possibility likely unlikely attempt attempts tried try trying'.split(
      ' ',
    ),
  ),
}
