const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s*[,\n]\s*/)
      .filter(Boolean),
  )

/** Offices and trades: the noun that heads a role. */
export const roles = list(`
  president, vice president, vice-president, prime minister, deputy prime minister, premier, chancellor, vice chancellor, minister
  deputy minister, first minister, secretary, secretary of state, undersecretary, under-secretary, secretary-general, secretary general
  governor, deputy governor, lieutenant governor, mayor, deputy mayor, senator, congressman, congresswoman, representative, lawmaker
  deputy, member of parliament, mp, mps, mep, councillor, councilor, council member, speaker, whip, leader, co-leader, opposition leader
  party leader, chief, deputy chief, chief of staff, chief of police, police chief, chief executive, chief executive officer, ceo, cfo, coo, cto
  chairman, chairwoman, chairperson, chair, co-chair, vice-chairman, director, deputy director, director-general, director general
  managing director, executive director, general manager, manager, head, deputy head, commissioner, high commissioner, ambassador
  envoy, special envoy, emissary, consul, diplomat, attaché, delegate, negotiator, mediator, coordinator, administrator, inspector
  inspector general, ombudsman, ombudswoman, auditor, comptroller, treasurer, banker, economist, analyst, strategist, adviser, advisor
  aide, assistant, spokesman, spokeswoman, spokesperson, press secretary, press officer, official, officer, official representative
  king, queen, prince, princess, crown prince, emir, sultan, emperor, empress, monarch, duke, duchess, pope, archbishop, bishop
  cardinal, priest, pastor, cleric, imam, rabbi, patriarch, ayatollah, grand ayatollah, mufti, grand mufti, sheikh, supreme leader
  dictator, warlord, strongman, rebel leader, militia leader, separatist leader, commander, commander-in-chief, commander in chief
  deputy commander, supreme commander, chief of defence, general, colonel general, lieutenant general, lieutenant-general, major general
  major-general, brigadier, brigadier general, colonel, lieutenant colonel, major, captain, lieutenant, sergeant, corporal, private
  admiral, vice admiral, rear admiral, commodore, marshal, field marshal, soldier, pilot, fighter, veteran, paratrooper
  judge, chief justice, justice, magistrate, prosecutor, chief prosecutor, public prosecutor, attorney, attorney general, solicitor general
  lawyer, barrister, defence lawyer, defense lawyer, defence attorney, defense attorney, sheriff, detective, constable, superintendent
  chief inspector, chief superintendent, police officer, firefighter, fire chief, fire commissioner, paramedic, doctor, surgeon
  physician, nurse, coroner, scientist, researcher, professor, historian, lecturer, teacher, principal, headteacher, rector, dean, student
  author, writer, novelist, poet, journalist, reporter, correspondent, editor, editor-in-chief, columnist, blogger, presenter, anchor
  commentator, photographer, filmmaker, film director, producer, actor, actress, singer, musician, composer, artist, comedian, model
  coach, head coach, captain, player, striker, goalkeeper, midfielder, defender, athlete, champion, boxer, golfer, driver, rider, referee
  founder, co-founder, owner, entrepreneur, businessman, businesswoman, billionaire, investor, oligarch, shareholder, executive
  activist, campaigner, dissident, organizer, organiser, volunteer, witness, eyewitness, survivor, victim, suspect, defendant, gunman
  resident, neighbour, neighbor, farmer, worker, engineer, technician, expert, specialist, meteorologist, geologist, seismologist
  candidate, nominee, lieutenant, patrolman, trooper, wife, husband, widow, son, daughter, father, mother, brother, sister, uncle, aunt
  nephew, niece, cousin, grandson, grandfather, grandmother, parent, ex-wife, ex-husband, fiancée, fiancé, girlfriend, boyfriend
  member, colleague, successor, predecessor, counterpart, ally, critic, opponent, rival, former president, ex-president
`)

/** What stands right before a name, in full or cut short. */
export const titles = new Set([
  ...roles,
  ...list(`
    gen, lt, lt gen, lt col, maj, maj gen, brig, brig gen, col, col gen, capt, cpt, cmdr, sgt, cpl, pvt, adm, vice adm, rear adm
    sen, rep, gov, pres, supt, insp, det, det insp, dr, prof, amb, atty gen, comrade, tsar, czar, chief rabbi
  `),
])

/** Nouns that head the name of an organization. */
export const organizationHeads = list(`
  ministry, department, service, services, army, armed forces, forces, force, navy, air force, ground forces, coast guard
  national guard, border guard, guard, guards, corps, brigade, battalion, regiment, division, squadron, militia, military, troops
  police, constabulary, gendarmerie, party, union, alliance, coalition, movement, front, league, group, organization, organisation
  association, federation, confederation, society, foundation, fund, trust, charity, institute, institution, university, college
  school, academy, hospital, clinic, agency, bureau, office, authority, administration, commission, committee, council, board, panel
  court, tribunal, senate, parliament, congress, assembly, house, chamber, cabinet, government, secretariat, directorate, inspectorate
  embassy, consulate, mission, delegation, bank, company, corporation, corp, firm, holding, holdings, industries, enterprises, partners
  airlines, airways, railways, motors, motor, energy, oil, gas, petroleum, pharmaceuticals, technologies, systems, solutions, media
  newspaper, times, post, news, herald, tribune, gazette, journal, guardian, telegraph, press, broadcasting, television, radio, network
  channel, club, team, united, church, mosque, synagogue, diocese, order, observatory, centre, center, laboratory, museum, orchestra
  theatre, theater, exchange, syndicate, cartel, brotherhood, state, kremlin, white house, pentagon, treasury, nations, intelligence
`)
