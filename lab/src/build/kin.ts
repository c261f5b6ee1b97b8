// Writes packages/core/generated/en/kin.js; wordnet/built-kin.test.ts proves that it is what would be written.
import { writeFiles } from '../write-built.ts'
import { builtKin } from './wordnet/built-kin.ts'

writeFiles('kin', builtKin())
