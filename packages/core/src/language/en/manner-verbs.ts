/** Verbs that tell how something is said, a line each, as in `speechVerbs`. */
export const mannerVerbs = `
read/read                 | quote                             | asserts   | “We will not leave,” the banner read.
continue                  | quote                             | asserts   | “And then,” she continued, “it stopped.”
go/went/gone on           | quote                             | asserts   | “It was dark,” he went on.
begin/began/begun         | quote                             | asserts   | “Friends,” she began.
joke                      | clause quote                      | asserts   | “I am not dead,” he joked.
boast                     | clause quote                      | asserts   | He boasted that he had won.
complain                  | clause quote                      | asserts   | Tenants complained that the heating failed.
shout                     | that quote                        | asserts   | “Run!” he shouted.
cry                       | quote                             | asserts   | “Help!” she cried.
scream                    | that quote                        | asserts   | “Fire!” someone screamed.
yell                      | that quote                        | asserts   | “Stop!” they yelled.
whisper                   | that quote                        | asserts   | “Quiet,” he whispered.
exclaim                   | that quote                        | asserts   | “At last!” she exclaimed.
chant                     | that quote                        | asserts   | “No more war,” the crowd chanted.
fume                      | quote                             | asserts   | “A disgrace,” he fumed.
thunder                   | quote                             | asserts   | “Out!” he thundered.
snap!                     | quote                             | asserts   | “Enough,” she snapped.
enthuse                   | quote                             | asserts   | “Superb,” she enthused.
gush                      | quote                             | asserts   | “So lovely,” he gushed.
retort                    | that quote                        | asserts   | “Hardly,” she retorted.
wail                      | quote                             | asserts   | “My house,” she wailed.
murmur                    | that quote                        | asserts   | “Soon,” he murmured.
mutter                    | that quote                        | asserts   | “Again,” he muttered.
sigh                      | quote                             | asserts   | “Well,” she sighed.
quip!                     | clause quote                      | asserts   | “Bring an umbrella,” he quipped.
hint                      | that quote                        | asserts   | He hinted that he might run.
confide                   | clause quote                      | asserts   | He confided that he was tired.
sum! up                   | quote                             | asserts   | “It is over,” he summed up.
put/put                   | figure                            | asserts   | Officials put the toll at 40.
put/put it                | quote                             | asserts   | “It is over,” as she put it.
shoot/shot back           | that quote                        | asserts   | “Never,” she shot back.
fire back                 | that quote                        | asserts   | “Never,” she fired back.
hit!/hit back             | quote                             | asserts   | “Never,” she hit back.
chime in                  | quote                             | asserts   | “Me too,” he chimed in.
call out                  | quote                             | asserts   | “Over here,” she called out.
cry out                   | quote                             | asserts   | “Help,” she cried out.
venture                   | that quote                        | asserts   | “Perhaps,” he ventured.
laugh                     | quote                             | asserts   | “Not me,” he laughed.
smile                     | quote                             | asserts   | “Not me,” she smiled.
grin!                     | quote                             | asserts   | “Not me,” he grinned.
shrug!                    | quote                             | asserts   | “Maybe,” he shrugged.
chuckle                   | quote                             | asserts   | “Maybe,” she chuckled.
sob!                      | quote                             | asserts   | “My son,” she sobbed.
weep/wept                 | quote                             | asserts   | “My son,” he wept.
gasp                      | quote                             | asserts   | “No,” she gasped.
groan                     | quote                             | asserts   | “No,” he groaned.
moan                      | clause quote                      | asserts   | “No,” he moaned.
growl                     | quote                             | asserts   | “Out,” he growled.
roar                      | quote                             | asserts   | “Out,” she roared.
bellow                    | quote                             | asserts   | “Out,” he bellowed.
bark                      | quote                             | asserts   | “Halt,” he barked.
hiss                      | quote                             | asserts   | “Go,” she hissed.
cheer                     | quote                             | asserts   | “Long live peace,” they cheered.
jeer                      | quote                             | asserts   | “Go home,” they jeered.
tease                     | quote                             | asserts   | “You first,” she teased.
rage                      | quote                             | asserts   | “A scandal,” he raged.
grumble                   | clause quote                      | asserts   | “Too late,” he grumbled.
pray                      | that quote                        | asserts   | They prayed that he was alive.
preach                    | that quote                        | asserts   | He preached that all are equal.
interject                 | that quote                        | asserts   | “Wait,” he interjected.
rant                      | that quote                        | asserts   | “A scandal,” he ranted.
gripe                     | clause quote                      | asserts   | “Too dear,” he griped.
whine                     | quote                             | asserts   | “Too cold,” he whined.
intone                    | quote                             | asserts   | “Amen,” he intoned.
marvel/marveled/marvelled | that quote                        | asserts   | “So tall,” she marvelled.
sneer                     | quote                             | asserts   | “Amateurs,” he sneered.
rejoin                    | quote                             | asserts   | “Not yet,” she rejoined.
gloat                     | quote                             | asserts   | “I won,” he gloated.
deadpan!                  | quote                             | asserts   | “Thrilling,” he deadpanned.
chorus                    | quote                             | asserts   | “Us too,” they chorused.
spit/spat                 | quote                             | asserts   | “Scum,” he spat.
seethe                    | quote                             | asserts   | “A joke,” she seethed.
storm                     | quote                             | asserts   | “Never again,” he stormed.
snarl                     | quote                             | asserts   | “Get out,” he snarled.
crow                      | quote                             | asserts   | “We won,” she crowed.
splutter                  | quote                             | asserts   | “But why,” he spluttered.
croak                     | quote                             | asserts   | “Water,” she croaked.
stammer                   | quote                             | asserts   | “I did not,” he stammered.
`
