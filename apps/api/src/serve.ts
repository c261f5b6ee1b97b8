import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { DatelineError } from '@dateline/core'
import { createAdaptorServer } from '@hono/node-server'
import type { App } from './app.ts'
import { problemHeaders, problemOf, Refusal } from './problem.ts'

export interface ServeOptions {
  /** 127.0.0.1 when absent: no other machine can reach it. */
  readonly host?: string | undefined
  /** 8080 when absent; 0 takes any free port. */
  readonly port?: number | undefined
}

export interface Served {
  readonly url: string
  /** Finishes requests in progress and stops. */
  close(): Promise<void>
}

export type ServeErrorCode = 'port in use' | 'not permitted' | 'no such address' | 'failed'

/** Thrown when the server cannot start. Its message says what is wrong and what to do. */
export class ServeError extends DatelineError {
  override readonly name = 'ServeError'
  readonly code: ServeErrorCode

  constructor(code: ServeErrorCode, message: string, cause: unknown) {
    super(message)
    this.code = code
    this.cause = cause
  }
}

/** Serves the API over HTTP. Rejects with ServeError when it cannot listen there. */
export function serve(
  app: App,
  { host = '127.0.0.1', port = 8080 }: ServeOptions = {},
): Promise<Served> {
  const stop = new AbortController()
  const answer = isLoopback(host) ? onlyAsLoopback(app) : app.fetch
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, { ...env, stopping: stop.signal }),
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(failure(error, host, port)))
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
      resolve({
        url: `http://${name}:${address.port}`,
        close: () => {
          stop.abort()
          return new Promise((done) => server.close(() => done()))
        },
      })
    })
  })
}

// DNS rebinding: any site can have its own name resolve to 127.0.0.1 and then read what is served there,
// so on a loopback address only the names of loopback are answered.
function onlyAsLoopback(app: App): App['fetch'] {
  return (request, ...rest) => {
    const { hostname, pathname } = new URL(request.url)
    if (isLoopback(hostname)) return app.fetch(request, ...rest)
    const refusal = new Refusal(
      421,
      `this server does not answer to ${hostname}, only to localhost`,
    )
    const problem = problemOf(refusal, pathname, randomUUID())
    return Response.json(problem, { status: refusal.status, headers: problemHeaders })
  }
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host)
  )
}

function failure(error: NodeJS.ErrnoException, host: string, port: number): ServeError {
  if (error.code === 'EADDRINUSE')
    return new ServeError(
      'port in use',
      `port ${port} of ${host} is in use: choose another with --port`,
      error,
    )
  if (error.code === 'EACCES')
    return new ServeError(
      'not permitted',
      `port ${port} needs more rights: choose one above 1023 with --port`,
      error,
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ServeError(
      'no such address',
      `this machine has no address ${host}: choose another with --host`,
      error,
    )
  return new ServeError('failed', `cannot listen on ${host}:${port}: ${error.message}`, error)
}
