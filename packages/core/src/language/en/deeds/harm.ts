/** Deaths, violence, accidents, disasters, and what is done against them. */
export const harm = `
  die: die, perish, drown, succumb, expire, pass/passed away, pass/passed on, lose/lost ~ life, lose/lost ~ lives, breathe ~ last, draw/drew ~ last breath, drop/dropped dead; death, passing, demise, drowning
  kill: kill, murder, assassinate, slay/slew/slain, gun!/gunned down, shoot/shot dead, shoot/shot ~ dead, stab!/stabbed ~ to death, beat/beaten ~ to death, hack/hacked ~ to death, claim ~ lives, claim ~ life, execute, lynch, massacre, slaughter, behead, put/put ~ to death; killing, murder, assassination, massacre, execution, shooting, stabbing, manslaughter, slaying
  injure: injure, wound, hurt/hurt, maim
  bury: bury, entomb, inter!, lay/laid ~ to rest, cremate, take/took ~ last journey; funeral, burial, interment, cremation
  crash: crash, collide, ram!, derail, smash into, plough/ploughed into, plow/plowed into, slam!/slammed into, run/ran into, fly/flew/flown into, crash into, jump/jumped ~ rails, jump/jumped ~ tracks, leave/left ~ track, leave/left ~ rails, come/came off ~ rails, come/came off ~ road, veer off, overturn, roll/rolled over, plunge into, fall/fell/fallen into ~ ravine, go/went/gone over ~ edge; crash, collision, derailment, wreck, pile-up, smash
  sink: sink/sank/sunk, capsize, founder, keel/keeled over, go/went/gone down, go/went/gone under, send/sent ~ to ~ bottom; sinking, capsizing, shipwreck
  ground: ground, strand, run/ran aground, go/went/gone aground, drift ashore; grounding, stranding
  explode: explode, detonate, go/went/gone off, blow/blew/blown up, blow/blew/blown ~ up, erupt, burst/burst, rip!/ripped through, tear/tore/torn through; explosion, blast, detonation, bombing, eruption
  strike: strike/struck, hit!/hit, shell, bombard, bomb, rocket, pound, shake/shook/shaken, rock, jolt, rattle, make/made landfall, come/came ashore, cross ~ coast, slam!/slammed into, sweep/swept across, sweep/swept over, roar ashore, lash, batter, impact, fall/fell/fallen on; strike, airstrike, shelling, bombardment, quake, earthquake, tremor, landfall, attack, impact
  shootdown: down, shoot/shot down, shoot/shot ~ down, bring/brought down, bring/brought ~ down, intercept; downing, shootdown
  attack: attack, storm, raid, ambush, assault, open/opened fire, invade, launch ~ offensive, launch ~ attack, set/set upon, go/went/gone on ~ offensive; raid, ambush, assault, storming, invasion, offensive, attack
  shoot: shoot/shot, fire/fired ~ shots, fire/fired at, fire/fired on, open/opened up; gunfire, shots
  collapse: collapse, topple, cave/caved in, give/gave/given way, come/came down, crumble, fall/fell/fallen in, fall/fell/fallen down, buckle, break/broke/broken down, break/broke/broken apart; collapse
  burst: breach, rupture, break/broke/broken through, break/broke/broken its banks, burst/burst its banks, overflow, spill over; breach, rupture, break
  flood: flood, inundate, submerge, swamp, put/put ~ under water; flood, flooding, inundation
  burn: burn, catch/caught fire, go/went/gone up in flames, burst/burst into flames, break/broke/broken out, flare up, ignite, set/set ~ on fire, set/set ~ alight, set/set fire, torch; fire, blaze, inferno, outbreak, arson
  extinguish: extinguish, douse, put/put out, put/put ~ out, bring/brought ~ under control, contain, quench, smother, get/got ~ under control, burn ~ out
  leak: leak, spill, escape from, seep, discharge into, pour out; leak, spill, leakage, discharge
  rescue: rescue, save, pull/pulled ~ from, pull/pulled out, dig!/dug out, dig!/dug ~ out, free, bring/brought ~ to safety, bring/brought ~ ashore, pluck, winch, carry ~ out, fish/fished out, haul ~ out, airlift, get/got ~ out; rescue
  find: find/found, discover, locate, spot!, come/came upon, come/came across, stumble on, stumble upon, stumble across, turn/turned up, turn/turned ~ up, recover, unearth, trace, retrieve, track/tracked down, make/made out; discovery, find, recovery
  notice: notice, detect, identify, observe, become/became aware, pick/picked up, raise ~ alarm, sound ~ alarm, sound the alert, alert, report ~ missing, call ~ police, dial; alarm, alert, detection
  vanish: vanish, disappear, go/went/gone missing, drop/dropped off ~ radar, lose/lost contact; disappearance
  search: search, look/looked for, comb, raid; search, hunt, manhunt, raid
  evacuate: evacuate, clear, move ~ to safety, order ~ out, lead/led ~ out; evacuation
  flee: flee/fled, run/ran away, escape, slip!/slipped out, get/got away, break/broke/broken out, bolt, abscond, make/made off, give/gave/given ~ slip; escape, flight, breakout, jailbreak
  kidnap: kidnap!, abduct, take/took/taken hostage, take/took/taken ~ hostage, hijack, seize, snatch, carry ~ off, drag!/dragged ~ off; kidnapping, abduction, hijacking, seizure
  steal: steal/stole/stolen, rob!, burgle, loot, make/made off with, break/broke/broken into, break/broke/broken in, raid; theft, robbery, burglary, heist, break-in
  infect: infect, contract, catch/caught ~ disease, test/tested positive, fall/fell/fallen ill, fall/fell/fallen sick, come/came down with, develop ~ symptoms, take/took/taken ill; infection, outbreak
  vaccinate: vaccinate, immunise, immunize, inoculate, jab!; vaccination
  hospitalise: hospitalise, hospitalize, take/took/taken to hospital, rush/rushed to hospital, admit!/admitted to; admission
  discharge: discharge, leave/left hospital, go/went/gone home, come/came home from
  destroy: destroy, demolish, raze, gut!, wreck, flatten, tear/tore/torn down, pull/pulled down, knock/knocked down, level, reduce ~ to rubble, tear/tore/torn ~ down, pull/pulled ~ down; destruction, demolition
  hack: hack, breach, infiltrate, encrypt; hack, cyberattack
  fail: fail, break/broke/broken down, trip!, cut out, go/went/gone dark, black/blacked out, stall, shut/shut down, crash; failure, outage, breakdown, blackout
  poison: poison, contaminate; poisoning, contamination
`
