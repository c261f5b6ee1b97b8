import { describe, expect, it } from 'vitest'
import { dateOfUrl } from './web-address.ts'

describe('the day in an address', () => {
  for (const [path, day] of [
    ['2021/05/14/floods', '2021-05-14'],
    ['news/2021/5/4/floods', '2021-05-04'],
    ['2021-05-14-floods.html', '2021-05-14'],
    ['floods-20210514', '2021-05-14'],
    ['world/2021/may/14/floods', '2021-05-14'],
    ['news/id-20123456/', null],
    ['2021/05/', null],
    ['2021/13/45/x', null],
    ['2021/02/31/x', null],
    ['route-66-2021', null],
  ] as const)
    it(path, () => {
      expect(dateOfUrl(`https://a.example/${path}`)).toBe(day)
    })

  it('is not one of the name of the site', () => {
    expect(dateOfUrl('https://x-2021-05-14.example/floods')).toBeNull()
  })
})
