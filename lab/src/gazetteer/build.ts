// Writes packages/core/generated/en/gazetteer.js; pack.test.ts proves that it is what would be written.
import { writeFiles } from '../write-built.ts'
import { builtGazetteer } from './built-gazetteer.ts'

const gazetteer = builtGazetteer()
writeFiles('gazetteer', gazetteer)
console.log(`${gazetteer.table?.length} characters`)
