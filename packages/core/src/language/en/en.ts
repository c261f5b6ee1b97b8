import type { Language } from '../language.ts'
import type { WeightsLicence } from '../tagger.ts'
import { ages } from './ages.ts'
import { calendar } from './calendar.ts'
import { counting } from './counting.ts'
import { deeds } from './deeds.ts'
import { loadFigureKinds } from './figure-kinds.ts'
import { loadGazetteer } from './gazetteer.ts'
import { happenings } from './happenings.ts'
import { institutions } from './institutions.ts'
import { loadKin } from './kin.ts'
import { loadNaming } from './naming.ts'
import { negating } from './negating.ts'
import { oppositions } from './oppositions/oppositions.ts'
import { placing } from './placing.ts'
import { rejoinders } from './rejoinders.ts'
import { sites } from './sites.ts'
import { speech } from './speech.ts'
import { loadTagger } from './tagger.ts'
import { loadVocabulary } from './vocabulary.ts'
import { writing } from './writing.ts'

/** English. The large tables are read when English is first asked for. */
export async function loadEnglish(weights: WeightsLicence): Promise<Language> {
  const [gazetteer, naming, figureKinds, kinOf, tagger, vocabulary] = await Promise.all([
    loadGazetteer(),
    loadNaming(),
    loadFigureKinds(),
    loadKin(),
    loadTagger(weights),
    loadVocabulary(),
  ])
  return {
    code: 'en',
    vocabulary,
    kinOf,
    writing,
    tagger,
    naming,
    placing,
    gazetteer,
    calendar,
    counting,
    figureKinds,
    speech,
    happenings,
    deeds,
    negating,
    oppositions,
    ages,
    rejoinders,
    sites,
    institutions,
  }
}
