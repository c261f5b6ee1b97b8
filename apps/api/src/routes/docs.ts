import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dateline API</title>
<link rel="stylesheet" href="docs/swagger-ui.css">
<div id="docs"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</html>
`
const start = "SwaggerUIBundle({ url: 'openapi.json', dom_id: '#docs', validatorUrl: null })\n"

/** Nothing of the page comes from, or goes to, any other site. */
const ownSiteOnly =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'"

const files = [
  {
    name: 'swagger-ui.css',
    url: import.meta.resolve('swagger-ui-dist/swagger-ui.css'),
    mediaType: 'text/css; charset=utf-8',
  },
  {
    name: 'swagger-ui-bundle.js',
    url: import.meta.resolve('swagger-ui-dist/swagger-ui-bundle.js'),
    mediaType: 'text/javascript; charset=utf-8',
  },
]

/** The documentation of the API as a page to try it on; its scripts are served from here. */
export function docsRoutes() {
  const app = new Hono()
  app.get('/docs', (c) => c.html(page, 200, { 'content-security-policy': ownSiteOnly }))
  app.get('/docs/start.js', (c) => {
    return c.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' })
  })
  for (const { name, url, mediaType } of files) {
    app.get(`/docs/${name}`, async (c) => {
      return c.body(await readFile(fileURLToPath(url)), 200, {
        'content-type': mediaType,
        'cache-control': 'public, max-age=86400',
      })
    })
  }
  return app
}
