/** Verbs of speech, a line each: forms (as `verbForms` reads them, a particle after), frames, stance, example. */
export const speechVerbs = `
say/said                  | clause quote question deed        | asserts   | Ann Ek said the bridge was open.
tell/told                 | hearer clause quote order question | asserts   | Ann Ek told the council that the bridge was open.
add                       | clause quote                      | asserts   | She added that nobody was hurt.
state                     | clause quote matter               | asserts   | The firm stated that it had paid.
claim                     | clause quote matter deed          | asserts   | The rebels claimed full control of the town.
declare                   | clause quote matter               | asserts   | The mayor declared that the crisis was over.
announce                  | clause quote matter news          | asserts   | The army announced the withdrawal of its troops.
report                    | clause quote matter news doing    | asserts   | The ministry reported heavy losses.
explain                   | clause quote matter question      | asserts   | He explained that the road was closed.
note                      | clause quote matter               | asserts   | The study noted that prices fell.
remark                    | clause quote                      | asserts   | She remarked that it was late.
comment                   | clause quote                      | asserts   | He commented that the plan was sound.
comment on                | matter                            | asserts   | He commented on the plan.
observe                   | clause quote                      | asserts   | The paper observed that few had come.
mention                   | clause matter quote doing         | asserts   | She mentioned that the lift was broken.
point out                 | clause quote matter               | asserts   | He pointed out that the law had changed.
emphasize                 | clause quote matter               | asserts   | She emphasized that talks go on.
emphasise                 | clause quote matter               | asserts   | She emphasised that talks go on.
stress                    | clause quote matter               | asserts   | He stressed that no one was in danger.
underline                 | clause quote matter               | asserts   | The report underlined that costs rise.
underscore                | clause quote matter               | asserts   | She underscored that time was short.
highlight                 | clause quote matter               | asserts   | The agency highlighted that stocks were low.
reiterate                 | clause quote matter               | asserts   | The envoy reiterated that the offer stands.
repeat                    | clause quote matter               | asserts   | She repeated that she would stay.
insist                    | clause quote                      | asserts   | He insisted that he was innocent.
maintain                  | that quote matter                 | asserts   | The firm maintains that the water is clean.
argue                     | clause quote                      | asserts   | Lawyers argued that the search was illegal.
contend                   | clause quote                      | asserts   | The union contends that the cuts are unfair.
assert                    | clause quote matter               | asserts   | The office asserted that it had no choice.
allege                    | clause quote matter               | asserts   | The suit alleges that the firm lied.
aver!                     | clause quote                      | asserts   | He averred that it was so.
affirm                    | clause quote matter               | confirms  | The court affirmed that the vote was valid.
confirm                   | clause quote matter question news | confirms  | The police confirmed that two people died.
acknowledge               | clause quote matter doing         | confirms  | The ministry acknowledged that mistakes were made.
admit!                    | clause quote matter doing         | confirms  | He admitted that he had been wrong.
concede                   | clause quote matter               | confirms  | She conceded that the plan was late.
confess                   | clause quote deed                 | confirms  | He confessed that he took it.
verify                    | clause matter news                | confirms  | The agency verified that the video was real.
recognize                 | that matter                       | confirms  | They recognized that the rules had failed.
recognise                 | that matter                       | confirms  | They recognised that the rules had failed.
accept                    | that                              | confirms  | The board accepts that it was slow.
agree                     | clause quote deed                 | confirms  | The two sides agreed that talks must go on.
concur!                   | that quote                        | confirms  | The panel concurred that it was safe.
deny                      | clause quote matter doing         | denies    | The firm denied that it had paid bribes.
refute                    | clause matter                     | denies    | He refuted the allegations.
reject                    | that matter                       | denies    | The ministry rejected the claim.
dismiss                   | matter label                      | denies    | She dismissed the report as nonsense.
dispute                   | that matter                       | denies    | The family disputes that he fell.
rebut!                    | matter                            | denies    | The firm rebutted the charges.
contradict                | matter                            | denies    | The mayor contradicted the account.
disavow                   | matter                            | denies    | The party disavowed the remarks.
question                  | matter question                   | doubts    | Critics questioned whether it would work.
challenge                 | matter order                      | doubts    | Lawyers challenged the account.
promise                   | clause quote deed matter          | promises  | The premier promised to rebuild the port.
pledge                    | clause quote deed matter          | promises  | Donors pledged that aid would come.
vow                       | clause quote deed matter          | promises  | The general vowed to fight on.
swear/swore/sworn         | clause quote deed                 | promises  | He swore that he would return.
guarantee                 | clause quote matter               | promises  | The bank guaranteed that savings were safe.
assure                    | hearer clause quote               | promises  | She assured residents that the water was safe.
commit! to                | matter deed doing                  | promises  | The firm committed to paying its workers.
offer                     | deed quote                        | promises  | The clinic offered to treat him.
threaten                  | that deed quote                   | warns     | The union threatened to strike.
warn                      | hearer clause quote matter order  | warns     | The agency warned that floods would follow.
caution                   | hearer clause quote               | warns     | She cautioned that tests were not over.
alert                     | hearer                            | warns     | The office alerted residents that a storm was near.
ask                       | quote question order deed matter  | orders    | The judge asked him to leave.
order                     | that order                        | orders    | The governor ordered residents to leave.
command                   | that order                        | orders    | The officer commanded them to halt.
demand                    | that quote deed matter            | orders    | The union demanded that wages rise.
urge                      | that order quote matter           | orders    | The mayor urged people to stay home.
call on                   | order                             | orders    | The pope called on both sides to talk.
call upon                 | order                             | orders    | The council called upon states to act.
call for                  | matter                            | orders    | The opposition called for a recount.
appeal for                | matter                            | orders    | The hospital appealed for blood.
appeal to                 | order                             | orders    | She appealed to voters to turn out.
request                   | that order matter quote           | orders    | The city requested more money.
instruct                  | hearer order                      | orders    | The court instructed the firm to pay.
recommend                 | clause order quote matter doing   | orders    | The panel recommended that the dam be closed.
advise                    | hearer clause order quote         | orders    | The office advised people to stay away.
propose                   | clause deed matter quote doing    | orders    | The minister proposed that taxes fall.
suggest                   | clause quote matter doing         | asserts   | He suggested that the talks be moved.
insist on                 | matter                            | orders    | The envoy insisted on a ceasefire.
plead                     | quote deed                        | orders    | “Let us in,” they pleaded.
beg!                      | quote order deed                  | orders    | She begged them to stop.
call                      | label quote                       | asserts   | The minister called the attack “a crime”.
describe                  | label matter doing                | asserts   | He described the scene as chaos.
brand                     | label                             | asserts   | She branded the vote a farce.
label/labeled/labelled    | label                             | asserts   | The paper labelled him a fraud.
denounce                  | label matter                      | asserts   | The party denounced the raid.
condemn                   | label matter                      | asserts   | The council condemned the killing.
criticize                 | label matter                      | asserts   | She criticized the delay.
criticise                 | label matter                      | asserts   | She criticised the delay.
blame                     | matter                            | asserts   | The governor blamed the fire on rebels.
accuse                    | matter                            | asserts   | The ministry accused the rebels of lying.
praise                    | label matter                      | asserts   | The coach praised his players.
welcome                   | label matter                      | asserts   | The union welcomed the ruling.
hail                      | label matter                      | asserts   | The premier hailed the deal as historic.
applaud                   | label matter                      | asserts   | Mayors applauded the decision.
cite                      | relay matter                      | asserts   | The paper cited two officials.
quote                     | relay matter                      | asserts   | The agency quoted the minister.
write/wrote/written       | clause quote                      | asserts   | He wrote that the siege had ended.
tweet                     | clause quote matter               | asserts   | She tweeted that she was safe.
post                      | that quote                        | asserts   | He posted that the train was late.
radio                     | that quote                        | asserts   | The pilot radioed that the engine was on fire.
text                      | that quote                        | asserts   | She texted that she was safe.
email                     | that quote                        | asserts   | He emailed that the deal was off.
blog!                     | that quote                        | asserts   | She blogged that the lake was dry.
publish                   | that                              | asserts   | The site published that he had resigned.
answer                    | clause quote                      | asserts   | “No,” she answered.
reply                     | clause quote                      | asserts   | He replied that he did not know.
respond                   | clause quote                      | asserts   | “Never,” he responded.
conclude                  | clause quote                      | asserts   | The inquiry concluded that the pilot erred.
recall                    | clause quote matter doing view    | witnessed | “We ran,” he recalled.
narrate                   | clause quote matter question      | witnessed | He narrated how the roof fell.
recount                   | clause quote matter question doing | witnessed | She recounted how the roof fell.
testify                   | clause quote                      | witnessed | He testified that he saw the car.
lament                    | that quote matter                 | asserts   | She lamented that so few came.
object                    | that quote                        | denies    | He objected that it cost too much.
share                     | that                              | asserts   | She shared that the house was gone.
reveal                    | clause quote matter question      | asserts   | Documents revealed that he knew.
disclose                  | clause quote matter question      | asserts   | The firm disclosed that it was hacked.
leak                      | that                              | asserts   | Aides leaked that he would quit.
inform                    | hearer clause quote               | asserts   | The school informed parents that it would close.
notify                    | hearer                            | asserts   | The bank notified clients that data was lost.
remind                    | hearer quote order                | asserts   | She reminded them that time was short.
brief                     | hearer                            | asserts   | He briefed reporters that talks had stalled.
convince                  | hearer                            | asserts   | She convinced the jury that he lied.
persuade                  | hearer order                      | asserts   | He persuaded them that it was safe.
teach/taught              | hearer                            | asserts   | The book teaches that water is life.
indicate                  | clause quote matter               | asserts   | Records indicate that the valve failed.
signal/signaled/signalled | that matter                       | asserts   | The bank signalled that rates would fall.
hint at                   | matter                            | asserts   | Officials hinted at a delay.
point to                  | matter                            | asserts   | Analysts pointed to the weather.
imply                     | clause                            | asserts   | The letter implied that he knew.
show/showed/shown         | clause scene                      | asserts   | Polls show that support is falling.
demonstrate               | that                              | asserts   | The trial demonstrated that it works.
rule                      | clause                            | asserts   | The judge ruled that the ban was legal.
inquire                   | question quote                    | asserts   | He inquired whether it was sold.
outline                   | matter                            | asserts   | The minister outlined a plan.
detail                    | matter                            | asserts   | The report detailed a series of errors.
broadcast/broadcast       | that                              | asserts   | State radio broadcast that he had died.
defend                    | view                              | asserts   | The editor defended the story as fair.
portray                   | view                              | asserts   | The film portrays him as a hero.
depict                    | view                              | asserts   | The report depicts the firm as greedy.
characterize              | view label                        | asserts   | He characterized the talks as useful.
characterise              | view label                        | asserts   | He characterised the talks as useful.
identify                  | view                              | asserts   | Police identified the man as a teacher.
name                      | view                              | asserts   | The paper named the buyer as a Swiss bank.
frame                     | view                              | asserts   | She framed the vote as a choice.
tout                      | view                              | asserts   | He touted the plan as a cure.
mock                      | view                              | asserts   | Rivals mocked the plan as a fantasy.
deride                    | view                              | asserts   | Critics derided the law as a joke.
laud                      | label matter                      | asserts   | The coach lauded her courage.
slam!                     | label matter                      | asserts   | The union slammed the cuts.
decry                     | label matter                      | asserts   | Teachers decried the cuts.
deplore                   | label matter                      | asserts   | The council deplored the attack.
lambast                   | label matter                      | asserts   | The senator lambasted the delay.
deem                      | label                             | asserts   | The panel deemed the vote unfair.
attribute                 | matter                            | asserts   | Doctors attributed the rise to the heat.
liken                     | matter                            | asserts   | He likened the city to a maze.
proclaim                  | clause quote matter               | asserts   | The junta proclaimed that the war was over.
opine                     | clause quote                      | asserts   | He opined that it was late.
certify                   | that                              | confirms  | The court certified that the vote was fair.
corroborate               | matter                            | confirms  | Two officers corroborated the account.
attest                    | that quote                        | confirms  | She attested that he was there.
divulge                   | that matter question              | asserts   | She divulged that it was sold.
counter                   | that quote                        | asserts   | The union countered that pay had fallen.
scoff                     | that quote                        | denies    | “Nonsense,” he scoffed.
protest                   | that quote                        | denies    | He protested that it was unfair.
downplay                  | matter                            | denies    | The minister downplayed the risk.
play down                 | matter                            | denies    | The bank played down the loss.
rule out                  | matter doing                      | denies    | The premier ruled out a coalition.
charge                    | that                              | asserts   | Critics charge that the law is weak.
submit!                   | that                              | asserts   | Counsel submitted that the ban was void.
hold/held                 | that                              | asserts   | The court held that the ban was void.
decree                    | that                              | orders    | The king decreed that the gates be shut.
stipulate                 | that                              | orders    | The deal stipulates that troops withdraw.
specify                   | that question matter              | asserts   | The law specifies that fees are capped.
encourage                 | order                             | orders    | The mayor encouraged people to walk.
implore                   | order quote                       | orders    | She implored them to leave.
direct                    | that order                        | orders    | The judge directed him to pay.
advocate for              | matter                            | orders    | The party advocated for a ban.
press for                 | matter                            | orders    | The union pressed for a deal.
push for                  | matter                            | orders    | The envoy pushed for a truce.
argue for                 | matter                            | asserts   | He argued for a ban.
argue against             | matter                            | denies    | He argued against a ban.
advise against            | matter doing                      | warns     | Doctors advised against the drug.
warn of                   | matter doing                      | warns     | The agency warned of floods.
warn against              | matter doing                      | warns     | Doctors warned against the drug.
caution against           | matter doing                      | warns     | Doctors cautioned against the drug.
speak/spoke/spoken of     | matter                            | asserts   | She spoke of a lost year.
tell/told of              | matter                            | asserts   | Survivors told of a long night.
complain of               | matter                            | asserts   | Tenants complained of mould.
complain about            | matter                            | asserts   | Tenants complained about noise.
boast of                  | matter                            | asserts   | He boasted of a record.
confess to                | matter doing                      | confirms  | He confessed to the theft.
admit! to                 | matter doing                      | confirms  | He admitted to the theft.
object to                 | matter                            | denies    | Residents objected to the plan.
allude to                 | matter                            | asserts   | He alluded to a scandal.
apologize for             | matter doing                      | confirms  | The firm apologized for the delay.
apologise for             | matter doing                      | confirms  | The firm apologised for the delay.
spell out                 | matter question                   | asserts   | She spelled out the risks.
lay/laid out              | matter question                   | asserts   | He laid out a plan.
set/set out               | matter question                   | asserts   | She set out her terms.
volunteer                 | that quote deed                   | asserts   | “I will go,” he volunteered.
clarify                   | that quote matter                 | asserts   | She clarified that the ban was partial.
conjecture                | that                              | asserts   | They conjectured that it was ice.
hypothesize               | that                              | asserts   | They hypothesized that it was ice.
hypothesise               | that                              | asserts   | They hypothesised that it was ice.
postulate                 | that                              | asserts   | He postulated that light was bent.
counsel/counseled/counselled | that order                     | orders    | Doctors counselled that he was too ill.
enquire                   | question quote                    | asserts   | He enquired whether it was sold.
elaborate                 | quote                             | asserts   | “It was cold,” she elaborated.
forewarn                  | hearer that                       | warns     | He forewarned them that it would flood.
reassure                  | hearer                            | promises  | She reassured parents that it was safe.
bemoan                    | that matter                       | asserts   | He bemoaned the lack of rain.
blast                     | label matter                      | asserts   | The union blasted the offer as an insult.
berate                    | label matter                      | asserts   | She berated the board for its delay.
castigate                 | label matter                      | asserts   | He castigated the press.
commend                   | label matter                      | asserts   | The judge commended the crew.
disparage                 | label matter                      | asserts   | He disparaged the plan.
fault                     | matter                            | asserts   | The report faulted the crew.
lambaste                  | label matter                      | asserts   | The senator lambasted the delay.
ridicule                  | label matter                      | asserts   | Rivals ridiculed the plan.
slate                     | label matter                      | asserts   | Critics slated the film.
message                   | that quote                        | asserts   | She messaged that she was safe.
fret!                     | clause quote                      | warns     | “Who will pay?” she fretted.
`
