import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

/** "8 person killed, 3 child injured" */
function fates(text: string): string {
  return quantitiesIn(text)
    .map(({ value, low, head, outcome }) => `${value ?? low} ${head} ${outcome}`)
    .join(', ')
}

test.each([
  // times and factors are no fate
  ['They sold 5,000 homes in March.', '5000 house null'],
  ['The crowd was three times the usual size.', '3 time null'],
  ['They came from two goals down.', '2 goal null'],
  ['They said rebels downed 3 drones.', '3 drone downed'],
  // done to them, told before
  ['The blast killed at least 8 people.', '8 person killed'],
  ['The shelling killed nine miners near the pit.', '9 miner killed'],
  ['Gunmen shot dead four guards.', '4 guard killed'],
  ['The fire, which killed more than 30 pupils, began at night.', '30 pupil killed'],
  ['The strike wounded another 12.', '12 person injured'],
  ['A bus overturned, injuring dozens.', '24 person injured'],
  ['Police arrested 17 protesters on Monday.', '17 protester arrested'],
  ['Rebels kidnapped two priests.', '2 priest abducted'],
  ['Crews rescued 45 passengers from the ferry.', '45 passenger rescued'],
  ['The flood displaced some 3,000 families.', '3000 family displaced'],
  ['The quake destroyed 200 homes.', '200 house destroyed'],
  ['The air force shot down six drones.', '6 drone downed'],
  ['They released five captives.', '5 captive freed'],
  // done to them, told after
  ['At least 8 people were killed in the blast.', '8 person killed'],
  ['In all, 27 were injured.', '27 person injured'],
  ['Twelve people, including two children, were killed.', '12 person killed, 2 child killed'],
  ['Some 400 residents have been evacuated.', '400 resident evacuated'],
  ['Five men were detained by soldiers.', '5 man arrested'],
  ['Eight people on board the ferry were rescued.', '8 person rescued'],
  ['Three hundred homes were damaged.', '300 house damaged'],
  ['Two suspects have been charged with fraud.', '2 suspect charged'],
  ['Nineteen killed in market bombing', '19 person killed'],
  ['Fourteen people got hurt.', '14 person injured'],
  // undergone
  ['Eleven people died.', '11 person killed'],
  ['The crash left 8 dead.', '8 person killed'],
  ['The crash left 8 dead and 12 injured.', '8 person killed, 12 person injured'],
  ['12 dead, 30 wounded in the derailment', '12 person killed, 30 person injured'],
  ['Six sailors are still missing.', '6 sailor missing'],
  ['Six sailors are feared dead.', '6 sailor killed'],
  ['In two hospitals 39 victims were counted dead.', '2 hospital null, 39 person killed'],
  ['The 39 victims were students.', '39 person casualty'],
  ['Eleven hikers were dug out alive.', '11 hiker rescued'],
  // one, where it is told what befell that one
  ['Two men were injured and one died.', '2 man injured, 1 person killed'],
  ['Eleven fell ill and one, a man of 81, has died.', '11 person infected, 1 person killed'],
  ['One was hurt, two were killed.', '1 person injured, 2 person killed'],
  ['One said he was hurt.', ''],
  ['The old school and the new one were destroyed.', ''],
  ['No one was hurt.', '0 person injured'],
  ['One never knows.', ''],
  // what befell nobody
  ['No loss of human life is to be deplored.', '0 person killed'],
  ['There was no loss of appetite.', ''],
  ['Forty people lost their lives.', '40 person killed'],
  ['Seven were taken to hospital.', '7 person hospitalized'],
  ['Ninety workers remain trapped.', '90 worker trapped'],
  ['Two thousand people are homeless.', '2000 person displaced'],
  ['Three suspects are in custody.', '3 suspect arrested'],
  ['Five of them died.', '5 person killed'],
  // tolls
  ['The death toll rose to 11.', '11 person killed'],
  ['The toll from the blast in Goma stands at 11.', '11 person killed'],
  ['The number of injured climbed to 40.', '40 person injured'],
  ['The number of people killed has reached 70.', '70 person killed'],
  ['Officials put the death toll at 93.', '93 person killed'],
  ['The death toll rose from 8 to 11.', '8 person killed, 11 person killed'],
  ['Death toll: 15', '15 person killed'],
  // nouns
  ['The storm caused 21 deaths.', '21 person killed'],
  ['There were 14 fatalities.', '14 person killed'],
  ['The army reported 50 casualties.', '50 person casualty'],
  ['The crash claimed 11 lives.', '11 person killed'],
  ['The deaths of 11 miners shocked the town.', '11 miner killed'],
  ['The arrest of five editors was condemned.', '5 editor arrested'],
  // where they were, where no other fate is told
  ['About 22,000 people took part in the march.', '22000 person present'],
  ['Some 5,000 teachers marched through the capital.', '5000 teacher present'],
  ['Organisers put the turnout at 60,000.', '60000 person present'],
  ['The march drew 60,000 people.', '60000 person present'],
  ['A crowd of 3,000 gathered outside the court.', '3000 person present'],
  ['Two hundred people rallied outside parliament.', '200 person present'],
  ['The plane had 118 people on board.', '118 person aboard'],
  ['A bus carrying 40 pilgrims overturned.', '40 pilgrim aboard'],
  ['A ferry with 62 people on board sank.', '62 person aboard'],
  ['Seventy were on board the ferry when it sank.', '70 person aboard'],
  ['All 118 people on board were rescued.', '118 person rescued'],
  ['Eight people who took part in the march were arrested.', '8 person arrested'],
  ['The firm employs 4,300 people.', '4300 person employed'],
  ['Five shot dead in Goma', '5 person killed'],
  ['Eight burned to death in a fire', '8 person killed'],
  // one fate of two numbers
  ['The raid killed 8 soldiers and 3 civilians.', '8 soldier killed, 3 civilian killed'],
  ['Eight soldiers and three civilians were killed.', '8 soldier killed, 3 civilian killed'],
  ['The blast killed 8 people and wounded 12.', '8 person killed, 12 person injured'],
  ['Eight people were killed and 12 others were hurt.', '8 person killed, 12 person injured'],
  // nobody
  ['No one was hurt.', '0 person injured'],
  ['Nobody was killed in the fire.', '0 person killed'],
  ['There were no casualties.', '0 person casualty'],
  ['No injuries were reported.', '0 person injured'],
  ['No civilians were harmed or killed.', '0 civilian injured'],
])('%s', (text, expected) => {
  expect(fates(text)).toBe(expected)
})

test.each([
  // who did it is not whom it befell
  ['Two gunmen killed a guard.', '2 gunman null'],
  ['Two gunmen killed at least five people.', '2 gunman null, 5 person killed'],
  ['Thirty officers arrested him.', '30 officer null'],
  ['Four soldiers wounded the driver.', '4 soldier null'],
  ['Six divers rescued the boys.', '6 diver null'],
  ['A surgeon who treated nine patients was jailed.', '9 patient null'],
  ['A firm that owns 8 ships was damaged by the scandal.', '8 ship null'],
  ['He is charged with 12 counts of wounding.', '12 count null'],
  ['The press release of around 4,000 words was long.', '4000 word null'],
  ['So far 31 deaths have been reported from six districts.', '31 person killed, 6 district null'],
  // it did not happen, or not to them
  ['The blast did not kill 8 people.', '8 person null'],
  ['Twenty people were not hurt.', '20 person null'],
  ['Eight people met after the fire killed a dog.', '8 person null'],
  ['He hired 12 men and wounded a bear.', '12 man null'],
  ['Five ships arrived.', '5 ship null'],
  ['It hired 300 workers.', '300 worker null'],
  ['The talks went on with 40 envoys from towns that were destroyed.', '40 envoy null'],
  ['Two people saw the killing.', '2 person null'],
  ['Two studies demonstrated the effect.', '2 study null'],
  ['Turnout was 61 per cent.', '61 null null'],
  ['Three stocks rallied.', '3 stock null'],
  ['Four of them gathered evidence.', '4 null null'],
  ['The bill rose to 11 million dollars.', '11000000 null null'],
  ['The temperature rose to 11 degrees.', '11 null null'],
  ['The bridge, 200 metres long, was destroyed.', '200 null null'],
  ['It lies 12 miles from the town that was destroyed.', '12 null null'],
  ['They killed time with 3 games.', '3 game null'],
  ['Some 90 percent of the houses were destroyed.', '90 house null'],
  ['Three teams reached the final.', '3 team null'],
  ['The price of 11 tickets fell.', '11 ticket null'],
  ['He visited 8 hospitals.', '8 hospital null'],
  ['She has won 8 cases.', '8 case null'],
  // nobody of whom no fate is told counts nothing
  ['Nobody knows.', ''],
  ['No one came.', ''],
  ['None of it matters.', ''],
  ['There is no doubt.', ''],
  ['No decision was made.', ''],
  ['There is no evidence of a plot.', ''],
])('no fate: %s', (text, expected) => {
  expect(fates(text)).toBe(expected)
})
