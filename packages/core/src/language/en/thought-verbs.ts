/** Verbs of thought, knowledge and intent, a line each, as in `speechVerbs`. */
export const thoughtVerbs = `
doubt                     | clause matter question            | doubts    | Analysts doubt that the truce will hold.
fear                      | clause matter doing               | warns     | Doctors fear the virus will spread.
witness                   | matter                            | witnessed | Reporters witnessed two explosions.
see/saw/seen              | that matter view                  | witnessed | A reporter saw two burnt trucks.
hear/heard                | that matter question              | witnessed | Residents heard blasts.
find/found                | that clause scene                 | asserts   | The study found that sleep helps.
prove                     | that                              | asserts   | Tests proved that the bone was old.
determine                 | that question                     | asserts   | The court determined that he was fit.
decide                    | clause deed question              | asserts   | The board decided that the plant would close.
estimate                  | clause matter figure              | asserts   | The UN estimates that a million fled.
calculate                 | clause                            | asserts   | They calculated that it would cost ten million.
predict                   | clause quote matter               | asserts   | Experts predict that prices will rise.
forecast/forecast         | clause matter                     | asserts   | The bank forecast that growth would slow.
project                   | clause                            | asserts   | The office projects that debt will grow.
anticipate                | that matter                       | asserts   | We anticipate that it will pass.
speculate                 | clause quote                      | asserts   | Some speculated that he had fled.
theorize                  | clause                            | asserts   | They theorized that ice had formed.
believe                   | clause order                      | asserts   | Police believe he acted alone.
think/thought             | clause quote                      | asserts   | I think the team can win.
know/knew/known           | clause question                   | asserts   | They know that it is late.
learn                     | that                              | asserts   | The paper has learned that he will resign.
realize                   | clause                            | asserts   | He realized that the door was open.
realise                   | clause                            | asserts   | He realised that the door was open.
understand/understood     | clause                            | asserts   | We understand that he is ill.
feel/felt                 | clause                            | asserts   | She felt the vote was rushed.
suspect                   | clause matter                     | asserts   | Investigators suspect that he had help.
assume                    | clause                            | asserts   | They assumed that it was over.
suppose/suppose                 | clause                            | asserts   | I suppose it was luck.
guess                     | clause                            | asserts   | I guess it was luck.
imagine                   | clause                            | asserts   | I imagine they are tired.
consider                  | clause doing view order           | asserts   | The court considers that he lied.
hope                      | clause deed                       | asserts   | She hopes that it will rain.
wish                      | clause deed                       | asserts   | He wishes that they had met.
expect                    | clause deed order matter          | asserts   | The bank expects that sales will grow.
wonder                    | question quote                    | asserts   | She wondered whether to go.
remember                  | clause doing view                 | asserts   | She remembers that it was cold.
notice                    | clause                            | asserts   | He noticed that the lock was broken.
worry                     | clause                            | warns     | Parents worry that the school will close.
theorise                  | clause                            | asserts   | They theorised that ice had formed.
posit                     | that                              | asserts   | The author posits that trade came first.
intend                    | deed                              | promises  | The city intends to appeal.
plan!                     | deed                              | promises  | The city plans to build a tram.
refuse                    | deed                              | denies    | The minister refused to resign.
decline                   | deed                              | denies    | The firm declined to pay.
want                      | deed order                        | orders    | The union wants the mayor to resign.
aim                       | deed                              | promises  | The firm aims to cut its costs.
regard                    | view                              | asserts   | Many regard the deal as a mistake.
view                      | view                              | asserts   | Investors view the bank as safe.
muse                      | that quote                        | asserts   | She mused that it was time to go.
reflect                   | that quote                        | asserts   | “I was lucky,” he reflected.
ponder                    | question quote                    | asserts   | They pondered whether to sell.
reckon                    | clause quote                      | asserts   | Analysts reckon the price is too high.
surmise                   | clause quote                      | asserts   | They surmised that he had fled.
presume                   | clause                            | asserts   | Police presume that he drowned.
discover                  | that                              | asserts   | Auditors discovered that funds were gone.
establish                 | that question                     | asserts   | The inquiry established that he was asleep.
ascertain                 | that question                     | asserts   | They ascertained that it was safe.
infer!                    | that                              | asserts   | The team inferred that it had rained.
deduce                    | that                              | asserts   | They deduced that it was old.
reason                    | that quote                        | asserts   | She reasoned that it was cheaper.
sense                     | that                              | asserts   | He sensed that it was over.
trust                     | that                              | asserts   | We trust that it will hold.
foresee/foresaw/foreseen  | that matter                       | asserts   | The bank foresees a recession.
envisage                  | that matter doing                 | asserts   | The plan envisages two new lines.
envision                  | that matter doing                 | asserts   | The plan envisions two new lines.
forget/forgot/forgotten   | that question                     | asserts   | He forgot that it was Monday.
pretend                   | that deed                         | asserts   | She pretended that it was fine.
regret!                   | that matter doing                 | asserts   | The firm regretted the error.
disagree with             | matter                            | denies    | She disagreed with the ruling.
disagree                  | that quote                        | denies    | “It is not enough,” she disagreed.
`
