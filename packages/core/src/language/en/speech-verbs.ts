/**
 * Verbs of speech and thought, a line each: forms (as `verbForms` reads them, a particle behind), frames, stance, example.
 */
export const speechVerbs = `
say/said          | clause quote question deed | asserts   | Ann Ek said the bridge was open.
tell/told         | hearer clause quote order question      | asserts   | Ann Ek told the council that the bridge was open.
add               | clause quote                     | asserts   | She added that nobody was hurt.
state             | clause quote matter              | asserts   | The firm stated that it had paid.
claim             | clause quote matter deed         | asserts   | The rebels claimed full control of the town.
declare           | clause quote matter              | asserts   | The mayor declared that the crisis was over.
announce          | clause quote matter news         | asserts   | The army announced the withdrawal of its troops.
report            | clause quote matter news         | asserts   | The ministry reported heavy losses.
explain           | clause quote matter question     | asserts   | He explained that the road was closed.
note              | clause quote matter              | asserts   | The study noted that prices fell.
remark            | clause quote                     | asserts   | She remarked that it was late.
comment           | clause quote                     | asserts   | He commented that the plan was sound.
comment on        | matter                           | asserts   | He commented on the plan.
observe           | clause quote                     | asserts   | The paper observed that few had come.
mention           | clause matter quote              | asserts   | She mentioned that the lift was broken.
point out         | clause quote matter              | asserts   | He pointed out that the law had changed.
emphasize         | clause quote matter              | asserts   | She emphasized that talks go on.
emphasise         | clause quote matter              | asserts   | She emphasised that talks go on.
stress            | clause quote matter              | asserts   | He stressed that no one was in danger.
underline         | clause quote matter              | asserts   | The report underlined that costs rise.
underscore        | clause quote matter              | asserts   | She underscored that time was short.
highlight         | clause quote matter              | asserts   | The agency highlighted that stocks were low.
reiterate         | clause quote matter              | asserts   | The envoy reiterated that the offer stands.
repeat            | clause quote matter              | asserts   | She repeated that she would stay.
insist            | clause quote                     | asserts   | He insisted that he was innocent.
maintain          | that quote                       | asserts   | The firm maintains that the water is clean.
argue             | clause quote                     | asserts   | Lawyers argued that the search was illegal.
contend           | clause quote                     | asserts   | The union contends that the cuts are unfair.
assert            | clause quote matter              | asserts   | The office asserted that it had no choice.
allege            | clause quote matter              | asserts   | The suit alleges that the firm lied.
aver!             | clause quote                     | asserts   | He averred that it was so.
affirm            | clause quote matter              | confirms  | The court affirmed that the vote was valid.
confirm           | clause quote matter question news | confirms  | The police confirmed that two people died.
acknowledge       | clause quote matter              | confirms  | The ministry acknowledged that mistakes were made.
admit!            | clause quote matter              | confirms  | He admitted that he had been wrong.
concede           | clause quote matter              | confirms  | She conceded that the plan was late.
confess           | clause quote deed                | confirms  | He confessed that he took it.
verify            | clause matter news               | confirms  | The agency verified that the video was real.
recognize         | that matter                      | confirms  | They recognized that the rules had failed.
recognise         | that matter                      | confirms  | They recognised that the rules had failed.
accept            | that                             | confirms  | The board accepts that it was slow.
agree             | clause quote deed                | confirms  | The two sides agreed that talks must go on.
concur!           | that quote                       | confirms  | The panel concurred that it was safe.
deny              | clause quote matter              | denies    | The firm denied that it had paid bribes.
refute            | clause matter                    | denies    | He refuted the allegations.
reject            | that matter                      | denies    | The ministry rejected the claim.
dismiss           | matter label                     | denies    | She dismissed the report as nonsense.
dispute           | that matter                      | denies    | The family disputes that he fell.
rebut!            | matter                           | denies    | The firm rebutted the charges.
contradict        | matter                           | denies    | The mayor contradicted the account.
disavow           | matter                           | denies    | The party disavowed the remarks.
doubt             | clause matter question           | doubts    | Analysts doubt that the truce will hold.
question          | matter question                  | doubts    | Critics questioned whether it would work.
challenge         | matter                           | doubts    | Lawyers challenged the account.
promise           | clause quote deed matter         | promises  | The premier promised to rebuild the port.
pledge            | clause quote deed matter         | promises  | Donors pledged that aid would come.
vow               | clause quote deed matter         | promises  | The general vowed to fight on.
swear/swore/sworn | clause quote deed                | promises  | He swore that he would return.
guarantee         | clause quote matter              | promises  | The bank guaranteed that savings were safe.
assure            | hearer clause quote              | promises  | She assured residents that the water was safe.
commit! to        | matter deed                      | promises  | The firm committed to paying its workers.
offer             | deed quote                       | promises  | The clinic offered to treat him.
threaten          | that deed quote                  | warns     | The union threatened to strike.
warn              | hearer clause quote matter order | warns     | The agency warned that floods would follow.
caution           | hearer clause quote              | warns     | She cautioned that tests were not over.
alert             | hearer                           | warns     | The office alerted residents that a storm was near.
fear              | clause                           | warns     | Doctors fear the virus will spread.
ask               | quote question order deed matter | orders    | The judge asked him to leave.
order             | that order                       | orders    | The governor ordered residents to leave.
command           | that order                       | orders    | The officer commanded them to halt.
demand            | that quote deed matter           | orders    | The union demanded that wages rise.
urge              | that order quote matter          | orders    | The mayor urged people to stay home.
call on           | order                            | orders    | The pope called on both sides to talk.
call upon         | order                            | orders    | The council called upon states to act.
call for          | matter                           | orders    | The opposition called for a recount.
appeal for        | matter                           | orders    | The hospital appealed for blood.
appeal to         | order                            | orders    | She appealed to voters to turn out.
request           | that order matter quote          | orders    | The city requested more money.
instruct          | hearer order                     | orders    | The court instructed the firm to pay.
recommend         | clause order quote matter        | orders    | The panel recommended that the dam be closed.
advise            | hearer clause order quote        | orders    | The office advised people to stay away.
propose           | clause deed matter quote         | orders    | The minister proposed that taxes fall.
suggest           | clause quote matter              | asserts   | He suggested that the talks be moved.
insist on         | matter                           | orders    | The envoy insisted on a ceasefire.
plead             | quote deed                       | orders    | “Let us in,” they pleaded.
beg!              | quote order deed                 | orders    | She begged them to stop.
call              | label quote                      | asserts   | The minister called the attack “a crime”.
describe          | label matter                     | asserts   | He described the scene as chaos.
brand             | label                            | asserts   | She branded the vote a farce.
label/labeled/labelled | label                            | asserts   | The paper labelled him a fraud.
denounce          | label matter                     | asserts   | The party denounced the raid.
condemn           | label matter                     | asserts   | The council condemned the killing.
criticize         | label matter                     | asserts   | She criticized the delay.
criticise         | label matter                     | asserts   | She criticised the delay.
blame             | matter                           | asserts   | The governor blamed the fire on rebels.
accuse            | matter                           | asserts   | The ministry accused the rebels of lying.
praise            | label matter                     | asserts   | The coach praised his players.
welcome           | label matter                     | asserts   | The union welcomed the ruling.
hail              | label matter                     | asserts   | The premier hailed the deal as historic.
applaud           | label matter                     | asserts   | Mayors applauded the decision.
cite              | relay matter                     | asserts   | The paper cited two officials.
quote             | relay matter                     | asserts   | The agency quoted the minister.
write/wrote/written | clause quote                   | asserts   | He wrote that the siege had ended.
tweet             | clause quote matter              | asserts   | She tweeted that she was safe.
post              | that quote                       | asserts   | He posted that the train was late.
publish           | that                             | asserts   | The site published that he had resigned.
read/read         | quote                            | asserts   | “We will not leave,” the banner read.
answer            | clause quote                     | asserts   | “No,” she answered.
reply             | clause quote                     | asserts   | He replied that he did not know.
respond           | clause quote                     | asserts   | “Never,” he responded.
continue          | quote                            | asserts   | “And then,” she continued, “it stopped.”
go/went/gone on   | quote                            | asserts   | “It was dark,” he went on.
begin/began/begun | quote                            | asserts   | “Friends,” she began.
conclude          | clause quote                     | asserts   | The inquiry concluded that the pilot erred.
recall            | clause quote matter              | witnessed | “We ran,” he recalled.
recount           | clause quote matter question     | witnessed | She recounted how the roof fell.
testify           | clause quote                     | witnessed | He testified that he saw the car.
witness           | matter                           | witnessed | Reporters witnessed two explosions.
see/saw/seen      | that matter                      | witnessed | A reporter saw two burnt trucks.
hear/heard        | that matter                        | witnessed | Residents heard blasts.
joke              | that quote                       | asserts   | “I am not dead,” he joked.
boast             | that quote                       | asserts   | He boasted that he had won.
complain          | that quote                       | asserts   | Tenants complained that the heating failed.
lament            | that quote matter                | asserts   | She lamented that so few came.
shout             | that quote                       | asserts   | “Run!” he shouted.
cry               | quote                            | asserts   | “Help!” she cried.
scream            | that quote                       | asserts   | “Fire!” someone screamed.
yell              | that quote                       | asserts   | “Stop!” they yelled.
whisper           | that quote                       | asserts   | “Quiet,” he whispered.
exclaim           | that quote                       | asserts   | “At last!” she exclaimed.
chant             | that quote                       | asserts   | “No more war,” the crowd chanted.
fume              | quote                            | asserts   | “A disgrace,” he fumed.
thunder           | quote                            | asserts   | “Out!” he thundered.
snap!             | quote                            | asserts   | “Enough,” she snapped.
enthuse           | quote                            | asserts   | “Superb,” she enthused.
gush              | quote                            | asserts   | “So lovely,” he gushed.
retort            | that quote                       | asserts   | “Hardly,” she retorted.
object            | that quote                       | denies    | He objected that it cost too much.
wail              | quote                            | asserts   | “My house,” she wailed.
murmur            | that quote                       | asserts   | “Soon,” he murmured.
mutter            | that quote                       | asserts   | “Again,” he muttered.
sigh              | quote                            | asserts   | “Well,” she sighed.
quip!             | that quote                       | asserts   | “Bring an umbrella,” he quipped.
share             | that                             | asserts   | She shared that the house was gone.
reveal            | clause quote matter              | asserts   | Documents revealed that he knew.
disclose          | clause quote matter              | asserts   | The firm disclosed that it was hacked.
leak              | that                             | asserts   | Aides leaked that he would quit.
inform            | hearer                           | asserts   | The school informed parents that it would close.
notify            | hearer                           | asserts   | The bank notified clients that data was lost.
remind            | hearer quote order               | asserts   | She reminded them that time was short.
brief             | hearer                           | asserts   | He briefed reporters that talks had stalled.
convince          | hearer                           | asserts   | She convinced the jury that he lied.
persuade          | hearer order                     | asserts   | He persuaded them that it was safe.
teach/taught      | hearer                           | asserts   | The book teaches that water is life.
indicate          | clause quote matter              | asserts   | Records indicate that the valve failed.
signal/signaled/signalled | that matter                      | asserts   | The bank signalled that rates would fall.
hint              | that quote                       | asserts   | He hinted that he might run.
hint at           | matter                           | asserts   | Officials hinted at a delay.
point to          | matter                           | asserts   | Analysts pointed to the weather.
imply             | clause                           | asserts   | The letter implied that he knew.
show/showed/shown | clause                           | asserts   | Polls show that support is falling.
find/found        | that clause                      | asserts   | The study found that sleep helps.
prove             | that                             | asserts   | Tests proved that the bone was old.
demonstrate       | that                             | asserts   | The trial demonstrated that it works.
determine         | that question                    | asserts   | The court determined that he was fit.
rule              | that                             | asserts   | The judge ruled that the ban was legal.
decide            | that deed question               | asserts   | The board decided that the plant would close.
estimate          | clause matter                    | asserts   | The UN estimates that a million fled.
calculate         | that                             | asserts   | They calculated that it would cost ten million.
predict           | clause quote matter              | asserts   | Experts predict that prices will rise.
forecast/forecast | clause matter                    | asserts   | The bank forecast that growth would slow.
project           | that                             | asserts   | The office projects that debt will grow.
anticipate        | that matter                      | asserts   | We anticipate that it will pass.
speculate         | that quote                       | asserts   | Some speculated that he had fled.
theorize          | that                             | asserts   | They theorized that ice had formed.
believe           | clause                           | asserts   | Police believe he acted alone.
think/thought     | clause quote                     | asserts   | I think the team can win.
know/knew/known   | clause question                  | asserts   | They know that it is late.
learn             | that                             | asserts   | The paper has learned that he will resign.
realize           | clause                           | asserts   | He realized that the door was open.
realise           | clause                           | asserts   | He realised that the door was open.
understand/understood | clause                       | asserts   | We understand that he is ill.
feel/felt         | clause                           | asserts   | She felt the vote was rushed.
suspect           | clause                           | asserts   | Investigators suspect that he had help.
assume            | clause                           | asserts   | They assumed that it was over.
suppose           | clause                           | asserts   | I suppose it was luck.
guess             | clause                           | asserts   | I guess it was luck.
imagine           | clause                           | asserts   | I imagine they are tired.
consider          | clause                           | asserts   | The court considers that he lied.
hope              | clause deed                      | asserts   | She hopes that it will rain.
wish              | clause deed                      | asserts   | He wishes that they had met.
expect            | clause deed                      | asserts   | The bank expects that sales will grow.
wonder            | question quote                   | asserts   | She wondered whether to go.
inquire           | question quote                   | asserts   | He inquired whether it was sold.
remember          | clause                           | asserts   | She remembers that it was cold.
notice            | clause                           | asserts   | He noticed that the lock was broken.
worry             | that                             | warns     | Parents worry that the school will close.
posit             | that                             | asserts   | The author posits that trade came first.
outline           | matter                           | asserts   | The minister outlined a plan.
detail            | matter                           | asserts   | The report detailed a series of errors.
broadcast/broadcast | that                           | asserts   | State radio broadcast that he had died.
intend            | deed                             | promises  | The city intends to appeal.
plan!             | deed                             | promises  | The city plans to build a tram.
refuse            | deed                             | denies    | The minister refused to resign.
decline           | deed                             | denies    | The firm declined to pay.
`
