/** Police, courts and prisons. */
export const law = `
  arrest: arrest, detain, apprehend, nab!, capture, catch/caught, recapture, take/took/taken into custody, take/took/taken ~ into custody, pick/picked up, round/rounded up, seize, hold/held, handcuff, lead/led ~ away in handcuffs, put/put behind bars, take/took/taken away, take/took/taken ~ in, drag!/dragged ~ out; arrest, detention, capture, recapture
  surrender: surrender, give/gave/given ~ up, turn/turned ~ in, hand ~ over to ~ police, lay/laid down ~ arms; surrender
  question: question, interrogate, interview, quiz!; questioning, interrogation
  charge: charge, indict, arraign, bring/brought charges, file charges, press charges, accuse formally; charge, indictment, arraignment
  sue: sue, take/took/taken ~ to court, file suit, file ~ lawsuit, bring/brought ~ suit, lodge ~ claim, go/went/gone to court; lawsuit, suit
  complain: lodge ~ complaint, file ~ complaint, make/made ~ complaint, complain; complaint
  try: try, stand/stood trial, go/went/gone on trial, put/put ~ on trial, appear in ~ dock; trial
  hear: hear/heard ~ case, hear/heard ~ appeal; hearing
  convict: convict, find/found guilty, find/found ~ guilty, hand/handed down ~ verdict, return/returned ~ verdict; conviction, verdict
  acquit: acquit!, exonerate, clear/cleared of, find/found ~ not guilty, walk/walked free; acquittal
  sentence: sentence, jail, condemn, imprison, send/sent ~ to prison, send/sent to jail, give/gave/given ~ years, hand/handed ~ sentence, get/got ~ years, receive ~ sentence; sentence, sentencing
  serve: report to prison, begin/began ~ sentence, enter prison, go/went/gone to prison, start ~ sentence, surrender to
  free: free, release, liberate, pardon, let/let go, let/let ~ go, set/set free, set/set ~ free, walk/walked out of ~ prison, come/came home, turn/turned loose, bail; release, freeing, liberation, pardon
  appeal: appeal, lodge ~ appeal, file ~ appeal; appeal
  overturn: overturn, quash, annul!, strike/struck down, throw/threw/thrown out, void, set/set aside, set/set ~ aside, scrap!; annulment
  rule: rule, decide, hand/handed down, deliver ~ ruling, uphold/upheld; ruling, judgment, judgement, decision
  fine: fine, penalise, penalize; fine, penalty
  ban: ban!, outlaw, prohibit, forbid/forbade/forbidden, bar!, suspend ~ for; ban, prohibition
  extradite: extradite, deport, expel!; extradition, deportation, expulsion
  disbar: disbar!, strike/struck off, strike/struck ~ off, lose/lost ~ licence, lose/lost ~ license, revoke ~ licence, revoke ~ license, withdraw/withdrew/withdrawn ~ licence, take/took/taken away ~ licence, strip!/stripped of
  inspect: inspect, examine, check, test, audit, survey, look/looked at; inspection, examination, check, audit, test
  investigate: investigate, probe, look/looked into, open/opened ~ inquiry, open/opened ~ investigation, launch ~ inquiry, launch ~ investigation; investigation, inquiry, probe
  confess: confess, plead/pled guilty, admit!/admitted ~ charges; confession, plea
  testify: testify, give/gave/given evidence, take/took/taken ~ stand; testimony
  warn: warn, alert, caution, issue ~ warning, put/put ~ on alert, sound ~ warning, write/wrote/written to ~ police; warning, alert
  confiscate: confiscate, impound, freeze/froze/frozen ~ assets; confiscation, seizure
  execute: execute, hang, put/put ~ to death; execution
`
