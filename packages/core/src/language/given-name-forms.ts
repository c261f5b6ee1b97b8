/** Forms of one given name, of every language that is printed in Latin letters: plain letters, one name a line. */
const forms = `
  michael mike mikey
  mikhail mykhailo mihail mykhaylo misha
  william bill will billy willy
  joseph joe joey
  yosyp iosif
  robert bob rob bobby
  richard dick rick
  james jim jimmy jamie
  thomas tom tommy
  edward ted ed eddie teddy
  anthony tony
  elizabeth liz beth betty lizzie
  margaret maggie meg peggy
  katherine catherine kate kathy
  kateryna ekaterina yekaterina katya
  alexander aleksandr oleksandr aliaksandr alex sasha
  alexandra oleksandra aleksandra
  alexei oleksii aleksey oleksiy aliaksei alexey
  pavlo pavel
  petro pyotr petr piotr pyotor
  john jon johnny jack
  nicholas nick
  nikolai mykola mikola nikolay
  yevhen yevgeny evgeny yevgeniy evgenii yauhen
  georgy georgi heorhii heorhiy
  yurii yuri iurii
  gregory greg
  hryhorii grigory grigoriy grigori hryhoriy
  stephen steven steve
  stepan stefan
  daniel dan danny
  danylo daniil danila
  samuel sam sammy
  benjamin ben benny
  charles charlie chuck
  andrew andy drew
  andrii andrey andrei andriy
  matthew matt
  matvii matvey matviy
  philip phil
  pylyp filipp
  david dave
  donald don donnie
  ronald ron ronnie
  kenneth ken kenny
  timothy tim
  tymofii timofey
  lawrence larry
  vladimir volodymyr uladzimir
  dmitry dmytro dzmitry
  sergei serhii siarhei serhiy sergey
  vasily vasyl vasil
  olena elena yelena alena
  anna hanna
  irina iryna
  natalia nataliia natalya natallia
  yulia julia yuliia
  maria mariia mariya
  svetlana svitlana sviatlana
  nikita mykyta mikita
  ilya illia illya
  igor ihor ihar
  oleg oleh aleh
  konstantin kostiantyn kanstantsin
  fyodor fedir fedor
  mohammed muhammad mohamed mohammad muhammed mohamad mohd
  ahmed ahmad
  hussein hossein husayn hussain husein
  ibrahim ebrahim
  yousef yusef youssef yusuf
`

const groups = new Map<string, Set<number>>()
for (const [group, line] of forms.trim().split('\n').entries())
  for (const name of line.trim().split(/\s+/))
    groups.set(name, (groups.get(name) ?? new Set()).add(group))

/** Whether two given names are forms of one: "mike", "michael". */
export function areFormsOfOne(a: string, b: string): boolean {
  const others = groups.get(b)
  return others !== undefined && [...(groups.get(a) ?? [])].some((group) => others.has(group))
}
