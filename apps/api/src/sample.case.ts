import { ingest, openArchive } from '@dateline/archive'
import { createApp } from './index.ts'

const reports = [
  {
    title: 'Dam at Vellin gives way',
    publisher: 'Vellin Courier',
    publishedAt: '2031-05-03',
    text: 'The dam above Vellin gave way on Saturday morning, Mayor Ilse Brandt said. “We have taken 400 people out of their houses,” Brandt said. At least 3 people died, according to the police.',
  },
  {
    title: 'Floods after dam breaks in Vellin',
    publisher: 'The Plain',
    publishedAt: '2031-05-04',
    text: 'The dam above Vellin gave way on Saturday. At least 5 people died, the police said on Sunday. “We have taken 400 people out of their houses,” Mayor Ilse Brandt told reporters in Berlin.',
  },
  {
    title: 'Cyclists ride to Paris',
    publisher: 'The Plain',
    publishedAt: '2031-07-01',
    text: 'Two hundred cyclists set out for Paris on Tuesday. “It is a fine road,” said Jan Mooy, who leads them.',
  },
]

/** An app over an archive in memory that holds three reports, for tests. */
export async function sampleApp() {
  const archive = await openArchive('memory')
  for (const report of reports) await ingest(archive, JSON.stringify(report))
  return { archive, app: createApp(archive) }
}
