// Runs in the folder of a package before it is packed: takes the repository's NOTICE along, and refuses to pack with
// npm, which leaves `catalog:` where a version belongs.
import { copyFileSync } from 'node:fs'

const { npm_config_user_agent: packer = '' } = process.env
if (!packer.startsWith('pnpm')) {
  console.error('Pack with pnpm: npm would leave "catalog:" in the place of versions.')
  process.exit(1)
}
copyFileSync('../../NOTICE', 'NOTICE')
