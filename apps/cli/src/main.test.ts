import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Analysis, Newsroom } from '@dateline/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command, datelineAt, withoutProgress } from './run.case.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'))
const at = (name: string) => join(folder, name)

const storm = `Storm cuts power on Sund island

4 March 2031

A storm cut power to 3,000 homes on Sund island on Monday, the grid operator said.

“The cable will be mended by Friday,” said operator spokesman Nils Aas.`

const gale = `Gale leaves Sund in the dark

5 March 2031

A storm on Monday left 3,000 homes on Sund island without power, the grid operator said.`

beforeAll(() => {
  mkdirSync(at('news/deeper'), { recursive: true })
  mkdirSync(at('none'))
  writeFileSync(at('news/storm_1.txt'), storm)
  writeFileSync(at('news/deeper/gale_2.txt'), gale)
  writeFileSync(at('news/picture.png'), 'not read')
  writeFileSync(at('empty.txt'), ' \n')
  writeFileSync(at('binary.txt'), Buffer.from(Array.from({ length: 999 }, (_, n) => n % 7)))
  writeFileSync(at('corrupt.sqlite'), 'no archive at all, only some words that stand in its place')
})
afterAll(() => rmSync(folder, { recursive: true }))

const dateline = datelineAt(at('data'))

describe('dateline PATHS, piped', () => {
  it('prints the plain report, citing the files by short names, and keeps nothing', async () => {
    const { code, out, err } = await dateline([at('news')])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('SOURCES')
    expect(out).toMatch(/\(storm \d+–\d+\)/)
    expect(out).toMatch(/ {2}gale · Gale leaves Sund in the dark/)
    expect(out).not.toContain('\u001b')
    expect(readdirSync(folder)).not.toContain('data')
  })

  it('reads standard input', async () => {
    const named = await dateline(['-'], storm)
    expect(named.out).toMatch(/\(stdin \d+–\d+\)/)
    const redirected = spawn('sh', [
      '-c',
      '"$0" "$1" < "$2"',
      process.execPath,
      command,
      at('news/storm_1.txt'),
    ])
    let unnamed = ''
    redirected.stdout.on('data', (data) => {
      unnamed += data
    })
    await new Promise((resolve) => redirected.on('close', resolve))
    expect(unnamed).toBe(named.out)
  })

  it('reads what it can, says what it cannot, and ends as failed', async () => {
    const { code, out, err } = await dateline([at('news/storm_1.txt'), at('empty.txt')])
    expect(code).toBe(1)
    expect(out).toContain('SOURCES')
    expect(err).toMatch(/^dateline: .*empty\.txt: .*empty.*\n$/)
  })

  it('ends quietly when nobody reads on', async () => {
    const shell = spawn('sh', [
      '-c',
      `"$0" "$1" "$2" | head -n 1`,
      process.execPath,
      command,
      at('news'),
    ])
    let err = ''
    shell.stderr.on('data', (data) => {
      err += data
    })
    const code = await new Promise((resolve) => shell.on('close', resolve))
    expect({ code, err: withoutProgress(err) }).toEqual({ code: 0, err: '' })
  })
})

describe('dateline read, report', () => {
  it('keep articles, and print them from the archive', async () => {
    const first = await dateline(['read', at('news')])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain('2 new, 0 known already')
    expect((await dateline(['read', at('news')])).out).toContain('0 new, 2 known already')
    const report = await dateline(['report', '--format', 'markdown'])
    expect(report.code).toBe(0)
    expect(report.out).toMatch(/^# /)
    expect(report.out).toContain('## Sources')
  })

  it('print the model as JSON, a line for each story', async () => {
    const { out } = await dateline(['report', at('news'), '--format', 'json'])
    const newsrooms = out
      .trimEnd()
      .split('\n')
      .map((line) => Newsroom.parse(JSON.parse(line)))
    expect(newsrooms.flatMap((one) => one.analyses)).toHaveLength(2)
  })

  it('keep to the width asked for', async () => {
    const { out } = await dateline(['report', at('news'), '--width', '60'])
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([])
  })
})

describe('dateline analyze', () => {
  it('prints a line of JSON for each article', async () => {
    const { code, out } = await dateline(['analyze', '-'], storm)
    expect(code).toBe(0)
    const { article, attributions } = Analysis.parse(JSON.parse(out))
    expect(article.text).toBe(storm)
    expect(attributions.length).toBeGreaterThan(0)
  })
})

describe('dateline serve', () => {
  it('serves an archive, which --server reads from and writes to', async () => {
    const archive = at('served.sqlite')
    const server = spawn(process.execPath, [command, 'serve', '--port', '0', '--archive', archive])
    const address = await new Promise<string>((resolve) => {
      server.stderr.on('data', (data) => resolve(String(data).split(' ')[0] ?? ''))
    })
    const read = await dateline(['read', at('news'), '--server', address])
    expect(read.out).toBe(`${address}: 2 new, 0 known already\n`)
    const far = await dateline(['--server', address])
    server.kill('SIGINT')
    const code = await new Promise((resolve) => server.on('close', resolve))
    expect(code).toBe(0)
    expect(far.out).toBe((await dateline(['--archive', archive])).out)
  })
})

describe('bad input', () => {
  it.each([
    [
      'a missing file',
      ['no-such.txt'],
      1,
      'there is no file or folder no-such.txt: check the path',
    ],
    ['an empty file', [at('empty.txt')], 1, 'empty.txt: '],
    ['a binary file', [at('binary.txt')], 1, 'binary.txt: '],
    ['a folder without articles', [at('none')], 1, 'holds no articles'],
    ['an unknown option', ['--frmat'], 2, "unknown option '--frmat'"],
    [
      'an unknown format',
      ['report', '--format', 'xml'],
      2,
      'Allowed choices are text, markdown, html, json',
    ],
    ['no paths to read', ['read'], 2, "missing required argument 'paths'"],
    ['a port that is none', ['serve', '--port', '70000'], 2, 'no port 70000'],
    ['a corrupt archive', ['--archive', at('corrupt.sqlite')], 1, 'not a Dateline archive'],
    ['a missing archive', ['report', '--archive', at('no.sqlite')], 1, 'there is no archive'],
    ['paths and an archive', [at('news'), '--archive', 'x'], 2, 'give paths, or else --archive'],
    ['no address', ['--server', 'nowhere'], 2, 'nowhere is no address'],
    ['nobody there', ['--server', 'http://127.0.0.1:9'], 1, 'nobody answers at'],
    ['a story that is not there', ['report', at('news'), '--story', 'x'], 1, 'there is no story x'],
  ])(
    '%s: one clear line, a code that is not zero, nothing printed',
    async (_, args, code, said) => {
      const ended = await dateline(args)
      expect(ended).toMatchObject({ code, out: '' })
      expect(ended.err).toContain(said)
      expect(ended.err).toMatch(/^dateline: [^\n]+\n$/)
    },
  )

  it('a port in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, err } = await dateline(['serve', '--port', port, '--archive', at('port.sqlite')])
    other.close()
    expect(code).toBe(1)
    expect(readdirSync(folder)).not.toContain('port.sqlite')
    expect(err).toMatch(
      /^dateline: port \d+ of 127\.0\.0\.1 is in use: choose another with --port\n$/,
    )
  })

  it.each([
    ['no Dateline', 'text/html', '<p>hello'],
    ['stories of another shape', 'application/json', '{"items":[{"id":1}],"next":null}'],
    ['an answer without a list', 'application/json', '{}'],
  ])('a server that is %s', async (_, type, body) => {
    const other = createHttpServer((_, answer) => {
      answer.setHeader('content-type', type).end(body)
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : 0
    const server = ['--server', `http://127.0.0.1:${port}`]
    for (const args of [server, ['read', at('news'), ...server]]) {
      const ended = await dateline(args)
      expect(ended).toMatchObject({ code: 1, out: '' })
      expect(ended.err).toMatch(/^dateline: the server answer[^\n]+\n$/)
    }
    other.close()
  })

  it('takes what can be read of a file, and says what cannot', async () => {
    const lines = ['{"text": "The cable is mended."}', '{"text": ', '{"text": "The cable broke."}']
    const archive = ['--archive', at('lines.sqlite')]
    const { code, out, err } = await dateline(['read', '-', ...archive], lines.join('\n'))
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('2 new, 0 known') })
    expect(err).toMatch(/^dateline: standard input: line 2 is not JSON.*\n$/)
  })

  it('leaves no archive behind that nothing was put into', async () => {
    const archive = at('nothing/new.sqlite')
    const { code } = await dateline(['read', at('binary.txt'), '--archive', archive])
    expect(code).toBe(1)
    expect(readdirSync(folder)).not.toContain('nothing')
  })

  it('bytes that are text in no encoding, and text in an old one', async () => {
    const odd = Array.from({ length: 300 }, (_, i) => (i % 2 ? 0x81 + (i % 30) : 0x41 + (i % 26)))
    writeFileSync(at('odd.txt'), Buffer.from(odd))
    const refused = await dateline([at('odd.txt')])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toMatch(/^dateline: .*odd\.txt: text in [^\n]+ best in UTF-8\n$/)
    writeFileSync(
      at('latin.txt'),
      Buffer.from('The dam at Åsby broke on Monday, the mayor said.', 'latin1'),
    )
    const read = await dateline([at('latin.txt'), '--all'])
    expect(read).toMatchObject({ code: 0, err: '' })
    expect(read.out).toContain('The dam at Åsby broke on Monday')
  })

  it('leaves a corrupt archive as it was', async () => {
    const before = readFileSync(at('corrupt.sqlite'))
    await dateline(['read', at('news'), '--archive', at('corrupt.sqlite')])
    expect(readFileSync(at('corrupt.sqlite'))).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('corrupt'))).toHaveLength(1)
  })
})
