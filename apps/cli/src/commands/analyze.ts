import { answerOf } from '../client/answer.ts'
import { connectHere } from '../client/connect.ts'
import { sendFiles } from '../client/send-files.ts'
import { Failure } from '../failure.ts'
import { print } from '../output/print.ts'
import { showProgress } from '../output/progress.ts'

/** dateline analyze FILE|-: what is found in each article of a document, a line of JSON each. Keeps nothing. */
export async function analyzeCommand(file: string): Promise<void> {
  const progress = showProgress()
  const connection = await connectHere('memory', progress.article)
  try {
    const { labels, refused } = await sendFiles(connection, [file], progress)
    const [problem] = refused
    if (problem) throw new Failure(problem)
    for (const id of Object.keys(labels)) {
      const analysis = await answerOf(
        connection.client.articles[':id'].analysis.$get({ param: { id } }),
      )
      await print(`${JSON.stringify(analysis)}\n`)
    }
  } finally {
    await connection.close()
  }
}
