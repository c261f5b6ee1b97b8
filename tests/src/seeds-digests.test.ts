import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const seeds = new URL('../../seeds/', import.meta.url)
const sha256 = (file: string) =>
  createHash('sha256')
    .update(readFileSync(new URL(file, seeds)))
    .digest('hex')

it('keeps the seeds byte for byte', () => {
  expect(Object.fromEntries(readdirSync(seeds).map((file) => [file, sha256(file)]))).toEqual({
    '000_38d2d01a639ce4c9.txt': '35a1a5b2443bc977debc2f8bbf2c516a3789c927ca21122e7437773a8315f3c7',
    '001_4d64a87ecafb19cd.txt': 'd88d6a3cf24d58bce238d54eaef509fb046840493381dc05f6e70acd7e5f47d5',
    '002_5ae451502497fc69.txt': '4b4de4ae578e12065a85c7ac87d2a3f807fe6be557002172202ecebc0af4811a',
    '003_faf81d215d18562b.txt': '4eda084517f7ad452f3ac39d97f886d3e8d238a6e42d0fc886d23cbeda0d199e',
    '004_5f12a20792a34ede.txt': 'bb5492713f6b6fbc77cfd796d17962943deaa1c167dc111945f962890e20ea6a',
  })
})
