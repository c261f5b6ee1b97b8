import { beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import type { Language } from '../language/language.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'
import { read } from '../read/index.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

/** The speaker of each attribution, by the name of its entity. */
function speakersIn(text: string): (string | null)[] {
  const { attributions, entities } = analyze(articleFromText(text), english)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return attributions.map(({ speaker }) => (speaker ? (names.get(speaker) ?? null) : null))
}

describe('resolveSpeakers', () => {
  it.each([
    ['“It works,” Maria Keller said.', ['Maria Keller']],
    ['Regional police chief John Miller said the road was open.', ['John Miller']],
    ['“It works,” said Maria Keller, the mayor of Bergen.', ['Maria Keller']],
    ['“It works,” a spokesman for Maria Keller said.', [null]],
    ['“It works,” Maria Keller’s lawyer said.', [null]],
    ['Officials in Norway said the road was open.', [null]],
    ['Witnesses said the road was open.', [null]],
    // of whom nothing else tells it, a pronoun does
    [
      'Mehrad Palavan, the head of the union, said it was late.\n\nMP Dorsa Derakh grew up in Orly, and she taught herself to read. She said few women came.',
      ['Mehrad Palavan', 'Dorsa Derakh'],
    ],
    [
      'Dorsa Derakh grew up in Orly, and she taught herself to read. Mehrad Palavan said he was late. She said few women came.',
      ['Mehrad Palavan', 'Dorsa Derakh'],
    ],
    ['A niece of the late senator Anna Penrose said it was over.', [null]],
    ['The niece of the senator, Anna Penrose, said it was over.', ['Anna Penrose']],
    ['Orly University counted 40 deaths. Twelve are new, according to the Vux website.', [null]],
    [
      'Orly University counted 40 deaths. Twelve are new, the university said.',
      ['Orly University'],
    ],
    // a title says which of two it is
    [
      'The road was shut for Susan and Derek Oakes. Mrs Oakes left. “It works,” she said.',
      ['Susan Oakes'],
    ],
    [
      'The road was shut for Susan and Derek Oakes. Mr Oakes left. “It works,” he said.',
      ['Derek Oakes'],
    ],
    [
      'Otto Penrose died. His daughter, Anna Penrose, said it was late. Mr Penrose was old. Ms Penrose said it was sad.',
      ['Anna Penrose', 'Anna Penrose'],
    ],
    [
      'Hugh Hill said it was late. Asked about Maria Keller, Olaf Brandt laughed. “It works,” he said.',
      ['Hugh Hill', 'Olaf Brandt'],
    ],
    // interviews
    [
      'Maria Keller ran the port. Keller spoke to the Review.\n\nQ: Why?\n\nA: It works.\n\nQ: And now?\n\nA: I said it was late.',
      [null, 'Maria Keller', null, 'Maria Keller', 'Maria Keller'],
    ],
    [
      'Maria Keller met Hugh Hill.\n\nQ: Why?\n\nA: It works.\n\nQ: And now?\n\nA: It does.',
      [null, null, null, null],
    ],
    // of whom it is told since
    [
      'Coach Hugh Hill said it was late.\n\nMaria Keller laughed it off. “I got it,” the striker said.',
      ['Hugh Hill', 'Maria Keller'],
    ],
    [
      'Coach Hugh Hill said it was late.\n\nMaria Keller left. The lawyer said it was early.',
      ['Hugh Hill', 'Hugh Hill'],
    ],
    [
      '“It works,” Maria Keller said.\n\n“It is cheap,” she added.',
      ['Maria Keller', 'Maria Keller'],
    ],
    [
      '“It works,” Maria Keller said.\n\n“And so we go on with the work.”',
      ['Maria Keller', 'Maria Keller'],
    ],
    // of whom it is told since somebody else spoke
    [
      'The Port Authority said two died. Orly Holdings will close its plant, it said.',
      ['Port Authority', 'Orly Holdings'],
    ],
    [
      'Orly Holdings has a plant. The Port Authority said two died. It was late, it said.',
      ['Port Authority', 'Port Authority'],
    ],
    // a town is no agency, a company no hospital, a people one of it
    [
      'The town of Porto Lomba was flooded. The river crested at noon, the water agency said.',
      [null],
    ],
    [
      'Orly Holdings said its alarms worked. Nine were hurt, the hospital said.',
      ['Orly Holdings', null],
    ],
    [
      'A man died at Orly General. Orly Holdings said its alarms worked. Nine were hurt, the hospital said.',
      ['Orly Holdings', 'Orly General'],
    ],
    [
      'Orly Holdings said its alarms worked. Nine were hurt, the company said.',
      ['Orly Holdings', 'Orly Holdings'],
    ],
    ['Hugh Hill came home. He left at noon, the Canadian said.', ['Hugh Hill']],
    [
      'Finance Minister John Miller said taxes would fall.\n\n“They must fall,” the minister said.',
      ['John Miller', 'John Miller'],
    ],
    ['Maria Keller said that she believed the road was open.', ['Maria Keller', 'Maria Keller']],
    ['“It works,” Hugh Hill, a doctor, said.', ['Hugh Hill']],
    ['“It works,” said Hugh Hill, a doctor who runs the clinic.', ['Hugh Hill']],
    ['“It works,” said a woman who gave only her first name, Leila.', ['Leila']],
    ['“It works,” said the envoy, who came with the Minister of Labour, Maria Keller.', [null]],
    [
      'Prime Minister Olaf Brandt met Governor Maria Keller in Bergen. “It works,” she said.',
      ['Maria Keller'],
    ],
    [
      'Mrs Lind spoke to Olaf Brandt and Maria Keller in Bergen. “It works,” Mrs Lind said. “It is cheap,” she added.',
      ['Lind', 'Lind'],
    ],
    ['Maria Keller arrived on Monday.\n\n“It works,” the governor said.', [null]],
    // he is whom the sentence is about, named or not
    ['Olaf Brandt left Bergen. His deputy was angry; he spoke of “a dark day”.', [null]],
    ['Olaf Brandt left Bergen. The deputy was angry. “I stay,” he said.', ['Olaf Brandt']],
    [
      'Mayor Maria Keller left Bergen. The mayor was angry; she spoke of “a dark day”.',
      ['Maria Keller'],
    ],
    // no union is a newspaper, nor is one that is told of for the first time a body named before
    ['Nobody reads the Bergen Post.\n\n“It works,” the union said.', [null]],
    ['The Bergen Union was there.\n\n“It works,” the club of bakers said.', [null]],
    [
      'Olaf Brandt has left Bergen, his agent John Miller said.\n\n“It was easy,” the striker said.',
      ['John Miller', null],
    ],
    [
      'The hall is cold, John Miller said.\n\n“It always was,” the striker said.',
      ['John Miller', 'John Miller'],
    ],
    [
      'Governor Maria Keller arrived on Monday.\n\n“It works,” the governor said.',
      ['Maria Keller'],
    ],
    [
      'Maria Keller said the plan works. “It is cheap and it is good.”',
      ['Maria Keller', 'Maria Keller'],
    ],
    [
      'Maria Keller told Reuters that her brother, John Miller, was safe. “He is fine,” she said.',
      ['Maria Keller', 'Maria Keller'],
    ],
    [
      'Senator Maria Keller rejected the plan. John Miller of the union welcomed it. “It is fair,” he said.',
      ['Maria Keller', 'John Miller', 'John Miller'],
    ],
    [
      'The Norwegian Refugee Council said the camp was full.\n\n“It is full,” the group said.',
      ['Norwegian Refugee Council', 'Norwegian Refugee Council'],
    ],
    [
      '“Where is it now?” asked Maria Keller.\n\n“It is gone,” said John Miller.\n\n“Since when is it gone?”\n\n“Since May.”',
      ['Maria Keller', 'John Miller', 'Maria Keller', 'John Miller'],
    ],
    [
      '“Where is it now?”\n\n“It is gone,” said John Miller.\n\n“Since when is it gone?” asked Maria Keller.',
      ['Maria Keller', 'John Miller', 'Maria Keller'],
    ],
    ['“Where is it now?” asked Maria Keller.\n\n“It is gone for good.”', ['Maria Keller', null]],
    // whoever spoke last without a name is who is meant
    [
      'Maria Keller spoke.\n\n“It works,” a diplomat said.\n\n“It is cheap,” she added.',
      [null, null],
    ],
    [
      '“It works,” John Miller said.\n\n“It is cheap,” the 44-year-old added.',
      ['John Miller', 'John Miller'],
    ],
    [
      '“It works,” John Miller said.\n\n“It is cheap,” the mayor’s spokesman added.',
      ['John Miller', null],
    ],
    ['Maria Keller aides said the road was open.', [null]],
    ['The campaign of businessman John Miller said the road was open.', [null]],
    ['Norway and Sweden said the road was open.', ['Norway']],
    // an office is who holds it, not the last who holds one like it
    [
      'Prime Minister Maria Keller spoke on Monday.\n\nFinance Minister John Miller was there.\n\nIt works, said the Prime Minister.',
      ['Maria Keller'],
    ],
    [
      'Health Minister Maria Keller and Finance Minister John Miller spoke. It works, the health minister said. “It is cheap,” the minister said.',
      ['Maria Keller', 'Maria Keller'],
    ],
    ['Health Minister Maria Keller spoke. “It works,” the defence minister said.', [null]],
    // a business is no agency and no newspaper
    [
      'Orly Foods was fined, the Food Standards Agency said. The company said it would appeal.',
      ['Food Standards Agency', 'Orly Foods'],
    ],
    [
      'Orly Foods will close two plants, the Daily Herald reported. The firm said it was sorry.',
      ['Daily Herald', 'Orly Foods'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })

  it('takes no outlet for who is meant', () => {
    const text =
      'Danube Weekly Ltd.\n\nRates fall again\n\nBELVARA, Feb 8 (Danube Financial News) - Rates fell on Thursday.\n\n' +
      'Eleven of those polled by Danube Financial News were wrong, the bank said.'
    const [article] = read(text)
    if (!article) throw new Error('nothing was read')
    const { attributions } = analyze(article, english)
    expect(attributions.map(({ speaker }) => speaker)).toEqual([null])
  })

  it('takes nobody told of for the outlet itself', () => {
    const text = 'Finmark has doubts about the deal, this newspaper has learned.'
    expect(speakersIn(text)[0]).toBeNull()
  })

  it('settles who passes the words on', () => {
    const text =
      'On Monday, Reuters quoted the Russian Defense Ministry as saying the road was open.'
    const { attributions, entities } = analyze(articleFromText(text), english)
    const [only] = attributions
    const name = (id: string | null | undefined) => entities.find((one) => one.id === id)?.name
    expect(name(only?.via[0]?.entity)).toBe('Reuters')
    expect(name(only?.speaker)).toContain('Defense Ministry')
  })
})
