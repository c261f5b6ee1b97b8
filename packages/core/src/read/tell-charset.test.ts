import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { tellCharset } from './tell-charset.ts'

const texts = {
  ru: 'Река поднялась на метр в понедельник, сообщил мэр города. Два моста закрыты, никто не пострадал.',
  uk: 'Річка піднялася на метр у понеділок, повідомив мер міста. Два мости закрито, але їх ще є три.',
  el: 'Ο ποταμός ανέβηκε κατά ένα μέτρο τη Δευτέρα, είπε ο δήμαρχος της πόλης. Δύο γέφυρες έκλεισαν.',
  he: 'הנהר עלה במטר ביום שני, אמר ראש העיר. שני גשרים נסגרו.',
  ar: 'ارتفع النهر بمقدار متر يوم الاثنين، وقال رئيس بلدية المدينة إن جسرين أغلقا ولم يصب أحد.',
  th: 'แม่น้ำเพิ่มขึ้นหนึ่งเมตรในวันจันทร์ นายกเทศมนตรีกล่าว สะพานสองแห่งถูกปิด',
  ja: '月曜日に川の水位が一メートル上がったと市長は述べた。二つの橋が閉鎖されている。',
  ko: '월요일에 강물이 1미터 불어났다고 시장이 말했다. 다리 두 개가 폐쇄되었다.',
  zh: '周一河水上涨一米，市长说。两座桥已关闭。没有人受伤，警方表示，水位正在下降。',
  'zh-Hant': '週一河水上漲一米，市長說。兩座橋已關閉。沒有人受傷，警方表示，水位正在下降。',
  de: 'Der Fluss stieg am Montag, sagte der Bürgermeister der Stadt. „Zwei Brücken sind nicht sicher.“',
  fr: 'La rivière est montée d’un mètre lundi à Orléans, a déclaré le maire. Là où elle passe, c’est fermé.',
  pl: 'Rzeka podniosła się o metr w poniedziałek i dwa mosty są zamknięte, jak mówi policja, że woda opada.',
  cs: 'Řeka se v pondělí zvedla o metr a starosta řekl, že dva mosty jsou zavřené. Voda už ale klesá.',
  tr: 'Nehir pazartesi günü bir metre yükseldi ve başkan iki köprünün kapatıldığını söyledi, daha çok değil.',
  en: 'The river “rose” by a metre – on Monday – at the Café Größe, said François’s mayor.',
} as const

/** Letters to their bytes, by asking the decoder what each byte or pair of bytes means. */
function encoder(charset: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(charset)
  const known = new Map<string, number[]>()
  const learn = (bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if ([...letter].length === 1 && letter !== '\ufffd' && !known.has(letter))
      known.set(letter, bytes)
  }
  for (let one = 0; one < 256; one++) learn([one])
  for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) learn([one, two])
  return (text) => Uint8Array.from([...text].flatMap((letter) => known.get(letter) ?? [0x3f]))
}

describe('older encodings are told by their letters', () => {
  for (const [language, charsets] of [
    ['ru', ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']],
    ['uk', ['windows-1251', 'koi8-u']],
    ['el', ['windows-1253']],
    ['he', ['windows-1255']],
    ['ar', ['windows-1256', 'iso-8859-6']],
    ['th', ['windows-874']],
    ['ja', ['shift_jis', 'euc-jp']],
    ['ko', ['euc-kr']],
    ['zh', ['gb18030']],
    ['zh-Hant', ['big5']],
    ['de', ['windows-1252']],
    ['fr', ['windows-1252']],
    ['en', ['windows-1252']],
    ['pl', ['windows-1250', 'iso-8859-2']],
    ['cs', ['windows-1250']],
    ['tr', ['windows-1254']],
  ] as const)
    for (const charset of charsets)
      it(`${language}: ${charset}`, () => {
        const bytes = encoder(charset)(texts[language])
        expect(tellCharset(bytes)).toBe(charset)
        expect(decode(bytes, null)).toEqual({
          text: new TextDecoder(charset).decode(bytes),
          warnings: [`not UTF-8: read as ${charset}, told by its letters`],
        })
      })

  for (const [name, bytes] of Object.entries({
    'the same byte over and over': new Array(40).fill(0xfe),
    'all bytes': Array.from({ length: 400 }, (_, i) => (i * 97) % 256),
  }))
    it(`not from ${name}`, () => {
      expect(tellCharset(Uint8Array.from(bytes))).toBeNull()
    })
})

describe('units of two and four bytes', () => {
  const units = (text: string, size: number, little: boolean) => {
    const bytes = new Uint8Array(text.length * size)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < text.length; i++)
      if (size === 4) view.setUint32(4 * i, text.charCodeAt(i), little)
      else view.setUint16(2 * i, text.charCodeAt(i), little)
    return bytes
  }
  for (const size of [2, 4])
    for (const little of [true, false])
      for (const mark of ['\ufeff', ''])
        for (const language of ['en', 'ru', 'ar'] as const)
          it(`${language}, ${size} bytes, ${little ? 'little' : 'big'} end first, ${mark === '' ? 'no' : 'a'} mark`, () => {
            const { text } = decode(units(mark + texts[language], size, little), null)
            expect(text).toBe(texts[language])
          })

  it('that are no letters are replaced', () => {
    const bytes = Uint8Array.from([
      0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0, 0xd8, 0, 0, 0, 0, 0x11, 0, 7,
    ])
    expect(decode(bytes, null).text).toBe('A\ufffd\ufffd')
  })
})

describe('what the sender says', () => {
  const bytes = new TextEncoder().encode('The café – on Monday.')
  for (const [charset, warnings] of [
    ['iso-8859-1', ['said to be iso-8859-1, but sound UTF-8: read as that']],
    ['utf-16', ['said to be utf-16, but sound UTF-8: read as that']],
    ['utf-8', []],
  ] as const)
    it(`${charset}, of UTF-8`, () => {
      expect(decode(bytes, charset)).toEqual({ text: 'The café – on Monday.', warnings })
    })

  it('of what is ASCII anyway is no matter', () => {
    expect(decode(new TextEncoder().encode('Monday.'), 'windows-1251').warnings).toEqual([])
  })
})
