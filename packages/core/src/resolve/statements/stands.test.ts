import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

function stands(text: string): string[] {
  return analyze(articleFromText(text), english).statements.flatMap((statement) =>
    statement.stands.map(
      ({ start, end, of, yes }) => `${text.slice(start, end)}: ${yes ? '' : 'not '}${of}`,
    ),
  )
}

test.each([
  ['The border crossing was open again on Monday.', ['open: open']],
  ['The border crossing was shut on Monday morning.', ['shut: not open']],
  ['The drivers turned down the offer of the operator.', ['turned down: not agreed']],
  ['The border crossing was never open at night.', ['never open: not open']],
  [
    'Nobody was hurt in the border town.',
    ['Nobody was hurt: not hurt', 'Nobody was hurt: not claiming lives'],
  ],
  ['The owners have paid nothing.', ['have paid nothing: not paid']],
  ['Not one crown was paid.', ['Not one crown was paid: not paid']],
  ['He did not say who had paid.', []],
  ['The shells had come from the north.', ['north: northern']],
  ['The pumps of the station failed during the storm.', ['failed: not working']],
  // what denies it, wherever that stands
  [
    'No houses in the village were damaged.',
    ['No houses in the village were damaged: not damaged'],
  ],
  ['Nobody on board the ferry was hurt.', ['Nobody on board the ferry was hurt: not hurt']],
  ['The plane landed without any damage.', ['without any damage: not damaged']],
  ['The town refused to pay.', ['refused to pay: not paid', 'refused to pay: not compensated']],
  ['Talk of a closure is unfounded.', ['closure is unfounded: open', 'unfounded: not true']],
  [
    'Reports in the press that the gate was not shut are baseless.',
    ['shut: not open', 'baseless: not true'],
  ],
  // what somebody denies
  ['Nepal denied that any gate had been opened.', ['opened: not open']],
  ['The owner denied reports that the gate was open.', ['denied: not confessed', 'open: not open']],
  ['The council rejected a plan to shut it.', ['rejected: not agreed', 'rejected: not passed']],
  ['The owner complained that the gate was open.', ['open: open']],
  // phrases, the longest first
  ['The girl had frozen to death.', ['frozen to death: not alive']],
  ['The painting failed to find a buyer.', ['failed to find a buyer: not sold']],
  [
    'Lidz walked free on Monday.',
    ['walked free: free', 'walked free: not guilty', 'walked free: not in captivity'],
  ],
  ['Lidz walked home on Monday.', []],
  // of a phrase no word counts by itself
  ['The minister refused to resign.', ['refused to resign: staying']],
  ['The mayor had no idea that the well was dry.', ['no idea: not aware', 'dry: dry']],
  ['The thieves were still at large.', ['still at large: not caught']],
  ['The suspension was lifted after her words.', ['lifted: raised', 'lifted: lifted']],
  ['She stands by her words.', ['stands by her words: not sorry']],
  // what says no within a phrase is a part of it
  [
    'The engineers have yet to be freed.',
    ['yet to be freed: not free', 'yet to be freed: in captivity'],
  ],
  // a word with a hyphen is several
  ['The crash was a hit-and-run.', ['hit-and-run: not stopping']],
  ['The senator was re-elected.', ['re-elected: won']],
  // which one, and what it is like, may stand within a phrase
  ['The vessel passed a safety inspection in January.', ['passed a safety inspection: checked']],
  [
    'The vessel failed its last two safety inspections.',
    ['failed its last two safety inspections: not checked'],
  ],
  [
    'The vessel passed no inspection.',
    ['passed no inspection: not passed', 'no inspection: not checked'],
  ],
  // what is derived of a word is another word
  ['The inspection in January took two days.', []],
  ['The authority has a new executive.', []],
  ['He walked past the hospital.', []],
  // words that are no phrase
  ['A large van was seen by the net.', []],
  ['The crew took the place of the actors.', []],
  ['The works were flooded at night.', []],
  ['The blast left four people homeless.', []],
  ['Nobody is missing any more.', []],
  ['Nobody is missing.', ['Nobody is missing: accounted for']],
  ['The troops took the town of Brod.', ['took the town: taken']],
  ['The train left the rails at Brod.', ['left the rails: not on the rails']],
  ['The rate was left unchanged in June.', ['unchanged: as it was']],
  ['The lander touched down on Mars.', ['touched down: a soft landing']],
  ['The lander smashed into Mars.', ['smashed into: struck', 'smashed into: not a soft landing']],
  ['The drug was traced to a farm.', ['traced to: explained', 'traced to: the source']],
])('%s', (text, found) => {
  expect(stands(text)).toEqual(found)
})

test.each([
  ['The road by the border was shut.', ['road']],
  ['The border guards closed the narrow road.', ['guards', 'road']],
  ['The closure of the road came late.', ['road']],
  ['He survived the crash.', ['crash']],
  ['The owner’s elder brother survived.', ['brother']],
])('what bears a stand: %s', (text, nouns) => {
  const { statements } = analyze(articleFromText(text), english)
  const [stand] = statements.flatMap((statement) => statement.stands)
  expect(stand?.bearers).toEqual(nouns.map(english.vocabulary.stem).sort())
})

test('what marks its bearer off', () => {
  const { statements } = analyze(articleFromText('The north gate was shut.'), english)
  const [stand] = statements.flatMap((statement) => statement.stands)
  expect([stand?.of, stand?.bearers, stand?.marks]).toEqual(['open', ['gate'], ['north']])
})

test('most words stand for no side', () => {
  expect(stands('The minister visited the border crossing with her staff.')).toEqual([])
})

test.each([
  ['Orrin’s elder brother survived.', ['Orrin']],
  ['The mayor’s brother survived.', ['mayor']],
  ['The brother survived.', []],
])('what owns its bearer: %s', (text, nouns) => {
  const { statements } = analyze(articleFromText(text), english)
  const [stand] = statements.flatMap((statement) => statement.stands)
  expect(stand?.owners).toEqual(nouns.map(english.vocabulary.stem).sort())
})
