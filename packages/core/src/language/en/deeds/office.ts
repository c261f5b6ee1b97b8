/** Governments, parties, diplomacy, wars and strikes. */
export const office = `
  elect: elect, vote ~ into office, choose/chose/chosen, return/returned to office, win/won ~ election, win/won ~ vote, win/won ~ presidency; election
  vote: vote, go/went/gone to ~ polls, cast/cast ~ ballots, hold/held ~ vote, hold/held ~ election, ballot; vote, ballot, poll, referendum, runoff
  appoint: appoint, name/named ~ as, name/named head, nominate, hire, install, promote, take/took/taken over as, take/took/taken ~ helm, take/took/taken charge, take/took/taken up ~ post, succeed, join, put/put ~ in charge; appointment, nomination, promotion
  inaugurate: inaugurate, swear/swore/sworn in, swear/swore/sworn ~ in, take/took/taken office, take/took/taken ~ oath, assume office, come/came to power; inauguration, swearing-in
  resign: resign, quit!/quit, step!/stepped down, stand/stood down, step!/stepped aside, hand/handed in ~ notice, hand/handed in ~ resignation, offer/offered ~ resignation, tender/tendered ~ resignation, give/gave/given up ~ post, leave/left office, bow/bowed out, relinquish, abdicate, part/parted company, part/parted ways, leave/left ~ post, call/called it quits; resignation, departure, abdication
  dismiss: dismiss, sack, fire, oust, remove ~ from office, remove ~ from ~ post, lay/laid off, lay/laid ~ off, axe, make/made redundant, show/shown ~ door, let/let ~ go, relieve ~ of, overthrow/overthrew/overthrown, topple, depose; dismissal, sacking, removal, ouster, overthrow, layoffs, coup
  retire: retire, hang/hung up ~ boots, call/called time, end/ended ~ career; retirement
  impeach: impeach, hold/held ~ confidence vote; impeachment
  sign: sign, ratify, ink, put/put ~ signature, put/put pen to paper, seal, conclude, initial, clinch, shake/shook/shaken hands on, strike/struck ~ deal, agree/agreed on ~ deal, reach/reached ~ agreement, reach/reached ~ deal; signing, ratification, signature
  approve: approve, adopt, endorse, pass/passed ~ bill, pass/passed ~ law, back, greenlight, clear, give/gave/given ~ green light, give/gave/given ~ go-ahead, give/gave/given ~ approval, authorise, authorize, wave/waved ~ through, nod/nodded through, bless, enact, sign/signed into law, say/said yes; approval, adoption, authorisation, authorization, passage
  reject: reject, veto, turn/turned down, turn/turned ~ down, vote/voted down, throw/threw/thrown out, refuse, rebuff, spurn, block, say/said no; rejection, veto, refusal
  withdraw: withdraw/withdrew/withdrawn, pull/pulled out, pull/pulled back, retreat, pull/pulled ~ out, give/gave/given up; withdrawal, pullout, retreat
  recall: recall, call/called back, take/took/taken ~ off ~ shelves, pull/pulled ~ from ~ shelves, take/took/taken off ~ market; recall
  capture: capture, overrun/overran, retake/retook/retaken, recapture, take/took/taken control, seize, liberate, conquer, fall/fell/fallen to, enter, raise ~ flag, march into, roll/rolled into, drive/drove/driven ~ out, recover; capture, fall, liberation, seizure
  besiege: besiege, encircle, surround, blockade; siege, blockade, encirclement
  truce: cease fire, observe ~ truce, lay/laid down ~ arms; truce, ceasefire
  negotiate: negotiate, meet/met, hold/held talks, sit/sat down, confer!, gather, convene, sit/sat ~ around ~ table, come/came together, assemble; meeting, talks, summit, negotiations, session
  visit: visit, tour, travel to, fly/flew/flown to, go/went/gone to, call/called on, come/came to, pay/paid ~ visit, inspect ~ site; visit, trip, tour
  protest: protest, rally, march, demonstrate, take/took/taken to ~ streets, riot; protest, rally, march, demonstration, riot
  strike off work: walk/walked out, walk/walked off, down/downed tools, go/went/gone on strike, lay/laid down ~ work, stop!/stopped work, refuse ~ to work, refuse to clock, refuse/refused ~ clock in, put/put down ~ tools, begin/began ~ strike, start/started ~ strike, stage ~ walkout; strike, walkout, stoppage
  occupy: occupy, blockade, barricade, seize ~ building; occupation, sit-in, blockade
  impose: impose, introduce, slap!/slapped, bring/brought in, declare, order, decree, clamp!/clamped; imposition, curfew, declaration
  lift: lift, repeal, scrap!, abolish, rescind, revoke, do/did/done away with, ease, relax, end/ended ~ blockade, clear/cleared away; lifting, repeal, abolition
  effect: take/took/taken effect, come/came into force, enter ~ into force, go/went/gone into effect, come/came into effect, apply, kick/kicked in, become/became law
  expire: expire, lapse, run/ran out, time/timed out, fall/fell/fallen due, end/ended ~ term; expiry, deadline, expiration
  secede: secede, break/broke/broken away, declare ~ independence; secession, independence
  join: join, accede, enter ~ alliance, become/became ~ member, sign/signed up; accession, entry
  deploy: deploy, dispatch, send/sent ~ troops, station, mobilise, mobilize; deployment, mobilisation, mobilization
  apologise: apologise, apologize, say/said sorry, say/said ~ sorry, express ~ regret; apology
  ask: request, ask ~ for, apply for, petition, appeal ~ for; request, application, petition
  debate: debate, discuss, deliberate; debate, deliberation
`
