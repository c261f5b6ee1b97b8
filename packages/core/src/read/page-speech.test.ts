import { describe, expect, it } from 'vitest'
import { foot, head, rolesAmid, rolesIn } from './flood-report.case.ts'

describe('what a page says to its reader amid a report', () => {
  for (const sentence of [
    'Hit subscribe so you never miss an episode.',
    'Help keep our work free for all: give what you can.',
    'Text NEWS to 55555 for text alerts from our newsroom.',
    'To see this post, switch on marketing cookies.',
    'Your browser is no longer supported; please upgrade.',
    'Keep up with this story by turning on notifications.',
  ])
    it(sentence, () => {
      expect(rolesAmid([sentence])).toEqual(['furniture'])
    })
})

describe('what a report says to its readers, or of pages', () => {
  for (const sentence of [
    'You can see the castle from the train, if you sit on the left.',
    'Keep the soup warm, and stir it now and then.',
    'Visitors can download the timetable from the website of the ferry company.',
    'Subscribers to the service pay nine euros a month.',
    'The app has been downloaded two million times since it was launched in March.',
    'Your vote counts, the minister reminded the students.',
    'Facebook and Twitter removed the accounts on Friday.',
    'The channel has 40,000 followers and posts a video every day.',
    'Customers who want to cancel can do so at any time.',
  ])
    it(sentence, () => {
      expect(rolesAmid([sentence])).toEqual(['body'])
    })
})

describe('what a page says to its reader in the article of a page', () => {
  const roleInPage = (sentence: string) => {
    const text = [...head.slice(3), sentence, ...foot].map((one) => `<p>${one}</p>`).join('')
    const page = `<html><body><article><h1>${head[0]}</h1>${text}</article></body></html>`
    return rolesIn(page, [sentence]).join()
  }

  it('is no part of the article, but for what it says of its matter', () => {
    expect(roleInPage('Get our free newsletter in your inbox every morning.')).toBe('furniture')
    expect(roleInPage('Subscribers to the service pay nine euros a month.')).toBe('body')
    expect(roleInPage('Click New, choose a name and press Save.')).toBe('body')
  })
})
