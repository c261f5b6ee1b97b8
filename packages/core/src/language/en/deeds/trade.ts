/** Companies, markets, works, products and journeys. */
export const trade = `
  buy: buy/bought, acquire, purchase, take/took/taken over, snap!/snapped up, pick/picked up ~ stake, buy/bought up; purchase, acquisition, takeover
  sell: sell/sold, auction, offload, dispose ~ of, go/went/gone under ~ hammer, divest, change ~ hands; sale, auction, disposal
  merge: merge, combine, join/joined forces, tie/tied ~ knot, unite; merger, tie-up
  pay: pay/paid, settle ~ bill, transfer!, wire, hand/handed over, reimburse, refund, disburse; payment, payout, transfer
  found: found, establish, set/set up, set/set ~ up, launch ~ company, come/came into being, create, incorporate, start/started out; founding, establishment, creation
  dissolve: dissolve, wind/wound up, liquidate, go/went/gone bankrupt, file ~ for bankruptcy, go/went/gone bust, fold, declare ~ bankruptcy, become/became insolvent, go/went/gone under, go/went/gone out of business; bankruptcy, insolvency, liquidation, dissolution
  open: open, reopen ~ doors, open/opened ~ doors, throw/threw/thrown open, welcome ~ first, take/took/taken in ~ first, receive ~ first, cut/cut ~ ribbon, unveil, inaugurate; opening, inauguration
  close: close, shut/shut, shutter, board/boarded up, lock, shut/shut ~ doors, shut/shut down, seal, take/took/taken ~ offline, take/took/taken ~ off ~ grid, switch/switched off, switch/switched ~ off, turn/turned off; closure, closing, shutdown
  begin: begin/began/begun, start, commence, get/got under way, get/got going, kick/kicked off, set/set off, get/got started, set/set in, break/broke/broken out, embark, date from, go/went/gone back to, originate, take/took/taken up, turn/turned ~ first sod, break/broke/broken ground; beginning, start, onset, commencement, kick-off, outset
  end: end, finish, conclude, stop!, cease, terminate, wrap!/wrapped up, come/came to ~ end, come/came to ~ close, draw/drew to ~ close, die/died down, bring/brought ~ to ~ end, call/called off; end, conclusion, close, finish, termination
  cancel: cancel!, call/called off, call/called ~ off, scrap!, abandon, drop!/dropped ~ plan, shelve; cancellation
  resume: resume, restart, reopen, get/got back, go/went/gone back to work, return/returned to normal, return/returned to service, come/came back on, go/went/gone online again, restore, come/came back online, reconnect; resumption, restart, reopening, restoration, return
  postpone: postpone, delay, put/put off, put/put ~ off, push/pushed back, push/pushed ~ back, defer!, adjourn, reschedule, hold/held ~ over, move/moved ~ to; postponement, delay, adjournment
  suspend: suspend, halt, pause, interrupt, freeze/froze/frozen, discontinue, bring/brought ~ to ~ halt, come/came to ~ halt, ground/grounded ~ flights; suspension, halt, interruption, stoppage
  continue: continue, go/went/gone on, last, carry/carried on, keep/kept ~ going, run/ran until; continuation
  build: build/built, construct, erect, put/put up, complete ~ building; construction, building
  complete: complete, finalise, finalize, wrap!/wrapped ~ up, hand/handed ~ over; completion, handover
  repair: repair, mend, fix, renovate, restore, refurbish, overhaul, patch/patched up, service; repair, renovation, restoration, overhaul
  produce: produce, make/made ~ first, roll/rolled off, leave/left ~ works, leave/left ~ factory, manufacture, assemble, turn/turned out, go/went/gone into production, begin/began production, start/started production; production, output
  deliver: deliver, supply, hand/handed out, hand/handed over, distribute, ship!, give/gave/given out, dole/doled out, reach/reached ~ customers; delivery, distribution, handout
  launch: launch, roll/rolled out, introduce, unveil, bring/brought out, go/went/gone on sale, come/came on ~ market, hit/hit ~ shelves, debut, lift/lifted off, blast/blasted off, take/took/taken off, put/put ~ into orbit, premiere; launch, rollout, premiere, debut, liftoff
  land: land, touch/touched down, come/came down, set/set down, splash/splashed down, alight; landing, touchdown, splashdown
  depart: depart, leave/left, set/set out, set/set off, set/set sail, sail, take/took/taken off, head off, cast/cast off, put/put to sea, weigh/weighed anchor, go/went/gone on ~ way, fly/flew/flown out, drive/drove/driven off, get/got away; departure, sailing, exit
  arrive: arrive, reach, get/got to, come/came in, pull/pulled in, dock, berth, moor, put/put into, drop!/dropped anchor, roll/rolled in, show/showed up, turn/turned up, pull/pulled into, make/made it to, set/set foot; arrival
  return: return, come/came back, go/went/gone back, get/got back, come/came home, head/headed home; return, homecoming
  move: move, relocate, transfer!, shift, resettle; move, relocation, transfer
  pass: pass/passed ~ earth, make/made ~ closest approach, come/came closest, fly/flew/flown by, transit; approach, flyby, transit
  peak: peak, crest, top!/topped out, reach/reached ~ highest, reach/reached ~ peak, hit/hit ~ high, climax; peak, crest, maximum
  announce: announce, reveal, disclose, make/made public, make/made known, proclaim, tell/told, inform, let/let ~ know, break/broke/broken ~ news, write/wrote/written to ~ staff, email, send/sent ~ email, notify, brief; announcement, disclosure, notification
  publish: publish, release ~ report, issue ~ report, bring/brought out, appear in, post/posted online, put/put online, come/came out, air, broadcast/broadcast, screen, upload; publication, broadcast
  file: file, submit!, lodge, hand/handed in; filing, submission
  film: film, record, photograph, shoot/shot ~ video, take/took/taken ~ photograph, capture ~ on camera; recording, photograph, footage
  sample: sample, take/took/taken ~ sample, draw/drew ~ blood; sample, sampling
  confirm: confirm, verify, establish, diagnose; confirmation, diagnosis
  raise: raise, increase, hike, put/put up, lift, boost, step!/stepped up; increase, hike, rise
  cut: cut/cut, lower, reduce, slash, trim!, bring/brought down; cut, reduction
  invest: invest, put/put ~ money, pour ~ money; investment
  float: float, list, go/went/gone public; flotation, listing
  marry: marry, wed!, tie/tied ~ knot, exchange ~ vows; wedding, marriage
  divorce: divorce, separate, split!/split up; divorce, separation
  bear: bear/bore/born, give/gave/given birth, come/came into ~ world, see/saw/seen ~ light; birth
  study: study, graduate, enrol!, enroll, sit/sat ~ exam, take/took/taken ~ exam, repeat ~ exam; exam, graduation, enrolment
  win: win/won, beat/beat/beaten, defeat, triumph, prevail, lift/lifted ~ trophy, claim ~ title, take/took/taken ~ gold, clinch ~ title; victory, win, triumph
  lose: lose/lost ~ match, lose/lost ~ game, go/went/gone down to; defeat, loss
  score: score, net!, equalise, equalize, put/put ~ ahead, find/found ~ net, level, strike/struck ~ goal, open ~ score; goal, equaliser, equalizer
  sign player: join/joined ~ club, move/moved to ~ club, put/put pen to paper; signing, transfer
  perform: perform, play, take/took/taken ~ stage, stage; concert, performance, gig
  hold: hold/held, take/took/taken place, host, stage, occur!, happen, go/went/gone ahead; event, ceremony, celebration
  meet deadline: fall/fell/fallen due; due date
  discover: discover, detect, sight, identify ~ first; discovery, sighting
  consecrate: consecrate, dedicate, bless; consecration
  last happen: happen/happened last, last/lasted seen
`
