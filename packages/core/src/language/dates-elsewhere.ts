const list = (words: string): readonly string[] => words.split(' ')

/** Months as languages write them that are read but not analyzed: those of one line are one month. */
const names = [
  'januar januari janvier enero gennaio janeiro stycznia styczeń января січня ledna ocak ianuarie január tammikuuta januára ιανουαρίου يناير',
  'februar februari février fevrier febrero febbraio fevereiro lutego luty февраля лютого února şubat februarie február helmikuuta februára φεβρουαρίου فبراير',
  'märz maart mars marzo março marca marzec марта березня března mart martie március maaliskuuta μαρτίου مارس',
  'april avril abril aprile kwietnia kwiecień апреля квітня dubna nisan aprilie április huhtikuuta apríla απριλίου أبريل',
  'mai mei mayo maggio maio maja maj мая травня května mayıs május toukokuuta mája μαΐου مايو',
  'juni juin junio giugno junho czerwca czerwiec июня червня června haziran iunie június kesäkuuta júna ιουνίου يونيو',
  'juli juillet julio luglio julho lipca lipiec июля липня července temmuz iulie július heinäkuuta júla ιουλίου يوليو',
  'august augusti augustus août aout agosto sierpnia sierpień августа серпня srpna ağustos augusztus elokuuta augusta αυγούστου أغسطس',
  'september septembre septiembre settembre setembro września wrzesień сентября вересня září eylül septembrie szeptember syyskuuta septembra σεπτεμβρίου سبتمبر',
  'oktober octobre octubre ottobre outubro października październik октября жовтня října ekim octombrie október lokakuuta októbra οκτωβρίου أكتوبر',
  'november novembre noviembre novembro listopada listopad ноября листопада kasım noiembrie marraskuuta novembra νοεμβρίου نوفمبر',
  'dezember decembre décembre diciembre dicembre dezembro grudnia grudzień декабря грудня prosince aralık decembrie joulukuuta decembra δεκεμβρίου ديسمبر december',
]

/** Months in many languages, in lower case; those that also stand for something else in English are left out. */
export const monthsElsewhere: Readonly<Record<string, number>> = Object.fromEntries(
  names.flatMap((words, i) => list(words).map((word) => [word, i + 1])),
)

/** Words of a line that only says when, in many languages. */
export const dateWordsElsewhere: readonly string[] = list(
  'montag dienstag mittwoch donnerstag freitag samstag sonntag uhr um am den vom stand veröffentlicht erstellt aktualisiert lundi mardi mercredi jeudi vendredi samedi dimanche publié publiée mis mise à jour le à lunes martes miércoles jueves viernes sábado domingo publicado publicada actualizado actualizada el de del las a lunedì martedì mercoledì giovedì venerdì sabato domenica pubblicato aggiornato il alle ore segunda terça quarta quinta sexta feira atualizado às em às maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gepubliceerd gewijzigd op om poniedziałek wtorek środa czwartek piątek sobota niedziela opublikowano aktualizacja godz dnia понедельник вторник среда четверг пятница суббота воскресенье опубликовано обновлено года г в понеділок вівторок середа четвер субота неділя оновлено року publicerad uppdaterad publisert oppdatert kl den julkaistu päivitetty klo yayınlanma güncelleme tarihi saat 日 일 в у о ob ora o klokken',
)

/** Those of them that stand before the date of a later version. */
export const updateWordsElsewhere: readonly string[] = list(
  'aktualisiert jour actualizado actualizada aggiornato atualizado gewijzigd aktualizacja обновлено оновлено uppdaterad oppdatert päivitetty güncelleme',
)

/** Those of them that stand before the date of the first version. */
export const publicationWordsElsewhere: readonly string[] = list(
  'veröffentlicht erstellt publié publiée publicado publicada pubblicato gepubliceerd opublikowano опубликовано publicerad publisert julkaistu yayınlanma',
)

/** Those of them that may also open a sentence. */
export const datePrepositionsElsewhere: readonly string[] = list(
  'am den um le à a el il em op om dnia в у de las los del',
)
