import { describe, expect, it } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import { masthead } from '../language/en/masthead.ts'
import { toIso } from './dates-of-formats.ts'
import { tellFormat } from './formats.ts'

describe('formats are told by how documents begin', () => {
  for (const [name, documents] of Object.entries({
    HTML: [
      '<!DOCTYPE html><p>a',
      ' <!-- saved --> <html>',
      '<?xml version="1.0"?><html xmlns="x">',
      '<div class="a">',
      '<p>',
    ],
    feed: [
      '<?xml version="1.0"?>\n<rss version="2.0">',
      '<feed xmlns="x">',
      '<!DOCTYPE rss [<!ENTITY a "b">]><rss>',
      '<rdf:RDF xmlns="x">',
    ],
    JSON: ['{"text": "a"}', '{\n "text": "a"\n}', '[{"text":"a"}]', '[]'],
    'JSON Lines': ['{"text":"a"}\n{"text":"b"}'],
    Markdown: [
      '---\ntitle: A\ndate: 2021-01-01\n---\nText.',
      '# Title\n\nText.',
      'Text with **weight**.\n\n## Heading\n\nMore.',
    ],
    CSV: ['title,text\nA,B', '"id";"body"\n1;"a\nb"', 'date\ttext\n2021\tA'],
    'mail or saved page': ['From: a\nTo: b\nSubject: c\nMIME-Version: 1.0\n\nText'],
    'plain text': [
      'Floods, storms and text\nThe river rose, they said.',
      '< 5 metres is what the river rose by, they said.',
      '<Ann> The river rose.',
      '{ brackets } are not JSON',
      '[1] a footnote',
      '- first\n- second\n\nThe river rose.',
      '#floods #valley\nThe river rose.',
      'To: the editor\nFrom: Ann Ek\n\nThe river rose.',
      'text, body and content: what they mean\nThe river rose.',
      '---\nThe river rose.\n---',
      'Title\n\n* * *\n\nThe river rose by 5*3 metres.',
    ],
  }))
    for (const document of documents)
      it(`${name}: ${JSON.stringify(document.slice(0, 40))}`, () => {
        expect(tellFormat(document).name).toBe(name)
      })
})

it('formats are told in linear time', () => {
  expectWithin(1000, () => {
    for (const line of ['\n', '  - a\n', ' \t \n', 'a: b\n', '- a\n', '[a]('])
      expect(tellFormat(`---\n${line.repeat(4000 / line.length)}`).name).toMatch(
        /^(?:plain text|Markdown)$/,
      )
  })
})

describe('dates as formats write them', () => {
  for (const [written, iso] of [
    ['2021-05-14', '2021-05-14'],
    ['2021-05', '2021-05'],
    ['20210514', '2021-05-14'],
    ['20210514T100500Z', '2021-05-14T10:05:00Z'],
    ['2021-05-14 10:05:00 +0200', '2021-05-14T10:05:00+02:00'],
    ['2021-05-14T10:05:00+02', '2021-05-14T10:05:00+02:00'],
    ['2021-05-14 10:05:00 UTC', '2021-05-14T10:05:00Z'],
    ['Fri, 14 May 2021 10:05:00 GMT', '2021-05-14T10:05:00Z'],
    ['Fri, 14 May 2021 10:05:00 -0500', '2021-05-14T10:05:00-05:00'],
    ['May 14, 2021', '2021-05-14'],
    ['14.05.2021', '2021-05-14'],
    ['1620986700', '2021-05-14T10:05:00.000Z'],
    ['1620986700000', '2021-05-14T10:05:00.000Z'],
    ['2021-02-31', null],
    ['Mon, 31 Feb 2021 06:30:00 GMT', null],
    ['03/05/2021', null],
    ['yesterday', null],
    ['', null],
    ['2021-05-14'.repeat(20), null],
  ] as const)
    it(JSON.stringify(written.slice(0, 40)), () => {
      expect(toIso(written, masthead)).toBe(iso)
    })
})
