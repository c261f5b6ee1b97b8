import type { App } from '@dateline/api'
import type { Analyze } from '@dateline/archive'
import { hc } from 'hono/client'
import { Failure } from '../failure.ts'

export type Client = ReturnType<typeof hc<App>>

/** A way to the App: in this process over an archive, or a server somewhere. */
export interface Connection {
  readonly client: Client
  /** Another program answers: what it says is checked. */
  readonly far: boolean
  /** Sends a document as it is to POST /articles, of which the typed client knows only the JSON form. */
  send(document: Uint8Array<ArrayBuffer>): Promise<Response>
  /** Asks for a path in a media type, of which the typed client knows only JSON. */
  get(path: string, mediaType: string): Promise<Response>
  close(): Promise<void>
}

/**
 * Opens the App over an archive file or over memory; `reads` is told of every article that it begins to analyze, and
 * `make` makes the analysis: in this thread when absent. Rejects with ArchiveError.
 */
export async function connectHere(
  place: { readonly file: string } | 'memory',
  reads: () => void = () => {},
  make?: Analyze,
): Promise<Connection> {
  const [{ analyzeInItsLanguage, openArchive }, { createApp }] = await Promise.all([
    import('@dateline/archive'),
    import('@dateline/api'),
  ])
  const archive = await openArchive(place, { chronicle: 'when asked' })
  const analyze: Analyze = (article) => {
    reads()
    return (make ?? analyzeInItsLanguage)(article)
  }
  const app = createApp(archive, { maxDocument: 1_000_000_000, analyze })
  const client = hc<App>('http://dateline', { fetch: app.request })
  return {
    client,
    far: false,
    send: async (body) => app.request('/articles', { method: 'POST', body }),
    get: async (path, accept) => app.request(path, { headers: { accept } }),
    close: () => archive.close(),
  }
}

/** Reaches a server. Its requests throw Failure when nobody answers. */
export function connectFar(server: string): Connection {
  if (!URL.canParse(server) || !/^https?:/.test(server)) {
    throw new Failure(`${server} is no address of a server: give one like http://127.0.0.1:8080`, 2)
  }
  const reach: typeof fetch = async (...request) => {
    try {
      return await fetch(...request)
    } catch {
      throw new Failure(`nobody answers at ${server}: is \`dateline serve\` running there?`)
    }
  }
  return {
    client: hc<App>(server, { fetch: reach }),
    far: true,
    send: (body) => reach(new URL('articles', server), { method: 'POST', body }),
    get: (path, accept) => reach(new URL(`.${path}`, server), { headers: { accept } }),
    close: async () => {},
  }
}
