import type { Speech } from '../speech.ts'
import { wordSet } from '../word-set.ts'

const businesses = wordSet(
  'company firm bank corporation carmaker airline airliner retailer maker producer operator lender insurer automaker ' +
    'chipmaker drugmaker brewer developer manufacturer supplier startup start-up business chain conglomerate utility ' +
    'miner shipper builder exporter publisher giant',
)

const associations = wordSet(
  'party union club charity watchdog movement militia federation association university hospital',
)

/** What organizations are called when they are not named, and what tells by a name which of that they are. */
export const bodies: Pick<
  Speech,
  'anyBody' | 'associations' | 'bearing' | 'businesses' | 'publicBodies' | 'whereabouts'
> = {
  anyBody: new Set([
    ...businesses,
    ...associations,
    ...wordSet(
      'group organization organisation agency body newspaper outlet broadcaster channel station website site network ' +
        'institution',
    ),
  ]),
  associations,
  bearing: new Map([
    [
      'hospital',
      wordSet(
        'hospital hospitals clinic clinics infirmary medical health general memorial sanatorium hospice klinikum ' +
          'krankenhaus hôpital ospedale policlinico',
      ),
    ],
    [
      'university',
      wordSet('university universities college colleges institute school polytechnic academy'),
    ],
  ]),
  businesses,
  publicBodies: wordSet(
    'ministry department agency bureau authority administration commission committee council court tribunal senate ' +
      'parliament congress assembly cabinet government secretariat directorate inspectorate regulator police ' +
      'constabulary army navy university union office board ombudsman',
  ),
  whereabouts: [
    ['near', null],
    ['outside', null],
    ['from', 'to'],
  ],
}
