import type { Analyze, Archive } from '@dateline/archive'
import { version } from '@dateline/core'
import { bodyLimit } from 'hono/body-limit'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { refuseOtherSites } from './cross-site.ts'
import { answer, answerError, answerNotFound, Refusal } from './problem.ts'
import { routes } from './route.ts'
import { articleRoutes } from './routes/articles.ts'
import { attributionRoutes } from './routes/attributions.ts'
import { changeRoutes } from './routes/changes.ts'
import { claimRoutes } from './routes/claims.ts'
import { conflictRoutes } from './routes/conflicts.ts'
import { copyRoutes } from './routes/copies.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { docsRoutes } from './routes/docs.ts'
import { entityRoutes } from './routes/entities.ts'
import { facetRoutes } from './routes/facets.ts'
import { healthRoutes } from './routes/health.ts'
import { intakeRoutes } from './routes/intake.ts'
import { placeRoutes } from './routes/places.ts'
import { reportRoutes } from './routes/report.ts'
import { searchRoutes } from './routes/search.ts'
import { storyRoutes } from './routes/stories.ts'

export interface AppOptions {
  /** Largest document, in bytes; 10 MB when absent. */
  readonly maxDocument?: number | undefined
  /** Makes analyses, as an `Analyst` does; when absent they are made in this thread, which answers nobody meanwhile. */
  readonly analyze?: Analyze | undefined
  /** The clock that dates decisions sent without a date. */
  readonly now?: (() => Date) | undefined
}

const about = {
  openapi: '3.1.0',
  info: {
    title: 'Dateline',
    version,
    description:
      'Reads many news reports of the same events and lays out who said what, when and where.',
    license: { name: 'MIT' },
  },
}

/** The HTTP API over an archive. */
export function createApp(archive: Archive, options: AppOptions = {}) {
  const { maxDocument = 10_000_000, analyze, now = () => new Date() } = options
  const app = routes()
  app.onError(answerError)
  app.notFound(answerNotFound)
  app.use(requestId(), secureHeaders({ strictTransportSecurity: false }), refuseOtherSites)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allowed = methods.toSorted().join(', ')
        c.header('allow', allowed)
        return answer(c, new Refusal(405, `${c.req.path} takes ${allowed}`))
      },
    }),
  )
  app.use('/articles', limited(maxDocument))
  app.use('/decisions', limited(100_000))

  const all = app
    .route('/', intakeRoutes(archive, maxDocument, analyze))
    .route('/', articleRoutes(archive))
    .route('/', storyRoutes(archive))
    .route('/', reportRoutes(archive))
    .route('/', claimRoutes(archive))
    .route('/', conflictRoutes(archive))
    .route('/', attributionRoutes(archive))
    .route('/', entityRoutes(archive))
    .route('/', placeRoutes(archive))
    .route('/', copyRoutes(archive))
    .route('/', searchRoutes(archive))
    .route('/', facetRoutes(archive))
    .route('/', changeRoutes(archive))
    .route('/', decisionRoutes(archive, now))
    .route('/', healthRoutes(archive))

  let document: ReturnType<typeof all.getOpenAPI31Document> | undefined
  all.get('/openapi.json', (c) => {
    document ??= all.getOpenAPI31Document(about)
    return c.json(document)
  })
  all.route('/', docsRoutes())
  return all
}

export type App = ReturnType<typeof createApp>

function limited(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, `more than ${maxSize} bytes: send it in parts`)
    },
  })
}
