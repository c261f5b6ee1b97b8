/** Nouns of speech, a line each: forms (as `nounForms` reads them), frames, stance, example. */
export const speechNouns = `
announcement  | that matter | asserts  | The announcement of the merger came late.
claim         | that matter | asserts  | The claim that he lied caused anger.
statement     | that        | asserts  | A statement that it was over followed.
allegation    | that matter | asserts  | Allegations of fraud were made.
assertion     | that matter | asserts  | His assertion that he won was wrong.
declaration   | that matter | asserts  | The declaration of independence came at noon.
accusation    | that matter | asserts  | Accusations of torture were raised.
report        | that matter | asserts  | Reports of looting came in.
confirmation  | that matter | confirms | Confirmation of the deal is expected.
admission     | that matter | confirms | The admission that funds were lost came late.
acknowledgement | that matter | confirms | The acknowledgement of errors was brief.
denial        | that matter | denies   | The denial of involvement was firm.
rejection     | matter      | denies   | The rejection of the claim was firm.
doubt         | that topic  | doubts   | Doubts that it would hold grew.
promise       | that matter deed | promises | The promise to rebuild was kept.
pledge        | that matter deed | promises | The pledge of aid was welcomed.
vow           | that deed   | promises | The vow to fight on was heard.
assurance     | that matter | promises | Assurances that it was safe failed.
guarantee     | that matter | promises | The guarantee of safe passage was broken.
warning       | that matter | warns    | The warning of floods came late.
threat        | that matter deed | warns | The threat to leave was real.
fear          | that matter topic | warns    | Fears of a shortage grew.
concern       | that topic  | warns    | Concerns that it may spread grew.
order         | that deed   | orders   | The order to leave came at dawn.
demand        | that        | orders   | The demand that he resign was ignored.
call          | that        | orders   | The call that he resign was ignored.
request       | that deed   | orders   | The request that it be moved failed.
appeal        | that deed   | orders   | The appeal to stay calm was heard.
advice/advice | that deed   | orders   | The advice to stay in was sound.
recommendation | that matter | orders  | The recommendation that it close was made.
proposal      | that matter | orders   | The proposal that taxes should fall failed.
suggestion    | that matter | asserts  | The suggestion that he lied is unfair.
belief        | that        | asserts  | The belief that it was safe was common.
view          | that        | asserts  | The view that it works is common.
opinion       | that        | asserts  | The opinion that it works is common.
argument      | that        | asserts  | The argument that it costs too much won.
conclusion    | that        | asserts  | The conclusion that he erred was clear.
finding       | that        | asserts  | The finding that it leaked was new.
estimate      | that matter | asserts  | Estimates of the loss vary.
prediction    | that matter | asserts  | Predictions of a boom failed.
forecast      | that matter | asserts  | Forecasts of rain were right.
expectation   | that matter | asserts  | Expectations of a cut grew.
rumour/rumours | that matter | asserts | Rumours of a coup spread.
rumor/rumors  | that matter | asserts  | Rumors of a coup spread.
impression    | that        | asserts  | The impression that he lied remained.
hope          | that        | asserts  | The hope that it would rain faded.
confidence    | that        | asserts  | Confidence that it would hold grew.
suspicion     | that topic  | asserts  | The suspicion that he lied was strong.
insistence    | that        | asserts  | His insistence that he won was odd.
contention    | that        | asserts  | The contention that it is safe is new.
testimony     | that        | asserts  | Testimony that he lied was read out.
revelation    | that        | asserts  | The revelation that he lied came late.
disclosure    | that        | asserts  | The disclosure that it leaked came late.
complaint     | that topic  | asserts  | Complaints that it was cold grew.
criticism     | that topic  | asserts  | Criticism that he was slow grew.
speculation   | that topic  | asserts  | Speculation that he would quit grew.
consensus     | that        | asserts  | The consensus that it works is old.
perception    | that        | asserts  | The perception that it fails is common.
notion        | that        | asserts  | The notion that it works is odd.
idea          | that        | asserts  | The idea that it works is old.
theory        | that        | asserts  | The theory that it exploded is old.
assessment    | that        | asserts  | The assessment that it was safe came late.
assumption    | that        | asserts  | The assumption that it was safe is old.
worry         | that topic  | warns    | Worries that it may spread grew.
ruling        | that        | asserts  | The ruling that it is void came late.
realization   | that        | asserts  | The realization that it was over hurt.
acknowledgment | that matter | confirms | The acknowledgment of errors was brief.
reminder      | that        | asserts  | A reminder that it was late came.
hint          | that        | asserts  | A hint that he would go was missed.
alarm         | that topic  | warns    | She voiced alarm about the delay.
unease        | that topic  | warns    | She voiced unease about the delay.
misgiving     | that topic  | doubts   | She voiced misgivings about the plan.
reservation   | that topic  | doubts   | She voiced reservations about the plan.
outrage       | that topic  | asserts  | She voiced outrage over the delay.
anger         | that topic  | asserts  | She voiced anger over the delay.
dismay        | that topic  | asserts  | She voiced dismay over the delay.
frustration   | that topic  | asserts  | She voiced frustration over the delay.
disappointment | that topic | asserts  | She voiced disappointment over the delay.
regret        | that topic  | asserts  | She voiced regret over the delay.
intention     | deed owned  | promises | She repeated her intention to run.
plan          | deed owned  | promises | The firm announced its plan to merge.
decision      | deed owned  | asserts  | He defended his decision to quit.
refusal       | deed owned  | denies   | Critics noted her refusal to resign.
willingness   | deed owned  | promises | She showed her willingness to talk.
readiness     | deed owned  | promises | He stressed his readiness to talk.
commitment    | deed owned  | promises | The state kept its commitment to pay.
desire        | deed owned  | asserts  | He spoke of his desire to return.
wish          | deed owned  | asserts  | They respected his wish to return.
`

/** States of mind, a line each: word, stance, example. */
export const speechStates = `
sure      | asserts  | The coach is sure that they will win.
certain   | asserts  | She is certain that it was him.
convinced | asserts  | Police are convinced he fled.
confident | asserts  | The firm is confident that it will grow.
adamant   | asserts  | He was adamant that he would stay.
optimistic | asserts | She was optimistic that it would pass.
hopeful   | asserts  | They are hopeful that it will pass.
aware     | asserts  | The board was aware that it leaked.
clear     | asserts  | The law is clear that it is banned.
proud     | asserts  | She is proud that they came.
glad      | asserts  | He is glad that they came.
afraid    | warns    | Residents are afraid that it will flood.
worried   | warns    | She is worried that it will spread.
concerned | warns    | Doctors are concerned that it will spread.
fearful   | warns    | They are fearful that it will spread.
sceptical | doubts   | He is sceptical that it works.
skeptical | doubts   | He is skeptical that it works.
doubtful  | doubts   | She is doubtful that it works.
unsure    | doubts   | He is unsure whether it works.
unaware   | asserts  | The board was unaware that it leaked.
satisfied | asserts  | The court is satisfied that he lied.
disappointed | asserts | She was disappointed that it failed.
pleased   | asserts  | He is pleased that they came.
happy     | asserts  | She is happy that they came.
surprised | asserts  | He was surprised that they came.
shocked   | asserts  | She was shocked that they came.
sorry     | asserts  | He is sorry that it happened.
grateful  | asserts  | She is grateful that they came.
angry     | asserts  | They are angry that it closed.
upset     | asserts  | They are upset that it closed.
furious   | asserts  | They are furious that it closed.
relieved  | asserts  | He was relieved that it ended.
alarmed   | warns    | They are alarmed that it grew.
uncertain | doubts   | He is uncertain whether it works.
unconvinced | doubts | She is unconvinced that it works.
`

/** Phrases before a source, a line each: words, stance, example. */
export const speechPhrases = `
according to      | asserts | According to the mayor, the bridge is open.
in the words of   | asserts | In the words of the mayor, it was chaos.
in the opinion of | asserts | In the opinion of the court, it was fraud.
in the view of    | asserts | In the view of the union, it was unfair.
in the eyes of    | asserts | In the eyes of his fans, he won.
as per            | asserts | As per the ministry, flights resume today.
in the judgment of | asserts | In the judgment of the panel, it was fair.
in the judgement of | asserts | In the judgement of the panel, it was fair.
in the assessment of | asserts | In the assessment of the army, it was lost.
in the estimation of | asserts | In the estimation of the bank, it was worth more.
by the account of | asserts | By the account of the crew, it was dark.
as first reported by | asserts | As first reported by the mayor, the bridge is open.
as reported by    | asserts | As reported by the mayor, the bridge is open.
as described by   | asserts | As described by the crew, the ship was old.
as noted by       | asserts | As noted by the court, the law is clear.
as stated by      | asserts | As stated by the firm, the plant is safe.
as announced by   | asserts | As announced by the club, the match is off.
`
