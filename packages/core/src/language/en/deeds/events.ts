/**
 * What deeds may tell one event, a line: its name, then the deeds, with their spaces as hyphens. Who dies when a train crashes
 * dies in the crash; who is arrested is charged on another day.
 */
export const events = `
  harm: die kill injure crash sink explode strike shootdown attack shoot collapse burst flood burn leak fail poison destroy ground begin notice hold land
  rescue: rescue find free evacuate end land arrive return
  search: search vanish notice begin
  seizure: arrest kidnap capture attack surrender question
  release: free discharge return depart acquit
  trial: try hear begin
  verdict: rule convict acquit sentence fine overturn ban approve reject disbar hear
  accusation: charge sue complain file investigate begin announce
  departure from office: resign dismiss retire depart impeach end announce
  entry into office: appoint elect vote inaugurate begin win join approve
  decision: approve sign vote rule announce reject impose lift negotiate sell
  coming into force: effect impose begin open launch raise cut ban deliver pay
  start: begin open launch found build produce strike-off-work protest occupy negotiate perform hold resume attack visit
  stop: end close suspend cancel postpone lift expire strike-off-work fail withdraw extinguish complete occupy protest negotiate
  return to normal: resume open begin return repair end
  deal: buy sell merge sign pay complete announce invest approve negotiate
  journey: depart arrive land return visit move evacuate flee withdraw deploy pass
  telling: announce publish file warn apologise confess testify notice ask debate
  finding: find notice discover confirm inspect sample investigate
  making: build found produce complete
  ceremony: bury hold marry inaugurate perform consecrate sign
  hospital: infect hospitalise injure vaccinate confirm sample
  theft: steal notice kidnap hack vanish
  taking: capture attack withdraw besiege occupy arrive
  match: win lose score begin end hold
  vote: vote elect approve reject hold postpone
  study: study hold begin
`
