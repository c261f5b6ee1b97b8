#!/usr/bin/env node
import module from 'node:module'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(`dateline: Node 24 or newer is needed, this is ${process.version}`)
  process.exit(1)
}
process.env.NODE_ENV ??= 'production' // React starts in half the time
module.enableCompileCache()
const { main } = await import('../dist/main.js')
await main(process.argv.slice(2))
