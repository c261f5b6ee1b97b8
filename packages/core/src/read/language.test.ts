import { describe, expect, it } from 'vitest'
import { tellLanguage, tellSurely } from './language.ts'

describe('the language of a text', () => {
  for (const [language, text] of [
    ['en', 'The river rose by a metre on Monday, and the mayor of the town has asked for help.'],
    ['de', 'Der Fluss ist am Montag um einen Meter gestiegen, und die Stadt hat um Hilfe gebeten.'],
    ['fr', 'La rivière est montée d’un mètre lundi et le maire de la ville a demandé de l’aide.'],
    [
      'es',
      'El río subió un metro el lunes y el alcalde de la ciudad ha pedido ayuda para los vecinos.',
    ],
    [
      'pt',
      'O rio subiu um metro na segunda-feira e o prefeito da cidade não tem ajuda para os moradores.',
    ],
    [
      'it',
      'Il fiume è salito di un metro lunedì e il sindaco della città ha chiesto aiuto per gli abitanti.',
    ],
    [
      'nl',
      'De rivier is maandag met een meter gestegen en de burgemeester van de stad heeft om hulp gevraagd.',
    ],
    [
      'pl',
      'Rzeka w poniedziałek podniosła się o metr i burmistrz nie wie, czy to jest koniec, jak powiedział.',
    ],
    [
      'tr',
      'Nehir pazartesi günü bir metre yükseldi ve belediye başkanı bu konuda çok yardım için çağrı yaptı.',
    ],
    ['ru', 'Река в понедельник поднялась на метр, и мэр города сообщил, что это не конец.'],
    [
      'uk',
      'Річка у понеділок піднялася на метр, і мер міста сказав, що це ще не все та що він чекає.',
    ],
    [
      'ar',
      'ارتفع النهر يوم الاثنين متر و قال رئيس البلدية إن المدينة في حاجة إلى المساعدة من الدولة',
    ],
    ['el', 'Το ποτάμι ανέβηκε ένα μέτρο τη Δευτέρα.'],
    ['he', 'הנהר עלה במטר ביום שני, אמר ראש העיר.'],
    ['ja', '川の水位は月曜日に一メートル上がったと市長は述べた。'],
    ['zh', '市长说，周一河水上涨了一米，城市需要帮助。'],
    ['ko', '월요일에 강물이 1미터 올랐다고 시장이 말했다.'],
  ] as const)
    it(language, () => {
      const told = tellLanguage(text)
      expect(told?.code).toBe(language)
      expect(told?.knowledge.how).toBe('implied')
      expect(told?.knowledge.because).toHaveLength(1)
    })

  for (const [language, text] of [
    ['ru', 'Река поднялась на метр.'],
    ['ru', 'Мэр города попросил помощи. Мосты закрыты.'],
    ['ru', 'Объявлен сбор средств.'],
    ['uk', 'Річка піднялася. Мости закрили.'],
    ['be', 'Рака паднялася, масты зачынілі ўсе.'],
    ['bg', 'Кметът затвори мостовете.'],
    ['sr', 'Градоначелник затворио мостове, њих два.'],
    ['mk', 'Мостот е затворен меѓу градовите.'],
    ['zh', '河水上涨。'],
    ['zh', '市长要求援助'],
    ['ja', '川が溢れた。'],
    ['ja', '市長は述べた'],
    ['ko', '강물이 올랐다'],
  ] as const)
    it(`${language}, told by its script: ${text}`, () => {
      expect(tellLanguage(text)?.code).toBe(language)
    })

  it('is not told by letters alone where the encoding is in question', () => {
    for (const text of ['Река поднялась на метр.', '河水上涨。'])
      expect(tellSurely(text)).toBeNull()
  })

  const english =
    'The river rose by a metre on Monday, and the mayor of the town has asked for help. '
  const german = 'Der Fluss ist am Montag gestiegen, und die Stadt hat um Hilfe gebeten. '

  it('is that of the report under a head in another one', () => {
    expect(tellLanguage(`${english.repeat(3)}${german.repeat(20)}`)?.code).toBe('de')
    expect(tellLanguage(`${german.repeat(3)}${english.repeat(20)}`)?.code).toBe('en')
  })

  it('is not told by a few last words alone', () => {
    expect(tellLanguage(`${german.repeat(6).slice(0, 400)} as of now, in the end.`)?.code).toBe(
      'de',
    )
  })

  for (const text of [
    '',
    'Lima',
    'Лима',
    '李娜',
    'Өзен бір метрге көтерілді.',
    'Gazprom (Газпром)',
    'Storm Oswin',
    '12 34 56',
    'xyzzy plugh frotz gnusto rezrov',
  ])
    it(`cannot be told from: ${text}`, () => {
      expect(tellLanguage(text)).toBeNull()
    })
})
