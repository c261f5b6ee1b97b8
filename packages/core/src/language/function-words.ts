/** The small words that hold sentences together: enough to tell languages written in one script apart. */
export const functionWords: Readonly<
  Record<'latin' | 'cyrillic' | 'arabic', Readonly<Record<string, string>>>
> = {
  latin: {
    en: 'the of and to in a is that for it was on with as at by from said has he his have who not be are been will its after this their were they an but which or had also would about more no one than when into there',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son été cette mais ont ses ou leur comme nous elle deux même fait être après',
    es: 'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre ser también fue hasta hay donde desde todo nos durante uno',
    pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem seu sua ou ser quando muito nos já está também pelo pela até isso ela entre era depois são',
    it: 'di e il la che in a per un del è una con non i da le si al dei sono nel alla della ha gli come più lo ma anche delle o dal nella su se ci stato ai questo dalla hanno',
    nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door maar naar dan over heeft uit hebben wordt nog worden werd tot deze meer kan was hij zich ze',
    pl: 'w i na z do się nie że to jest o przez od po za jak dla są tym ale oraz przy który która które być ma już tego tak czy jego roku także był było',
    sv: 'och i att det som en på är av för med den till inte har de ett om vi han men från var kan så efter sig ska vid eller hade när mot också nu under över',
    da: 'og i at det en til er på af de som med for der den ikke har et om fra han kan vil også men var efter sig ved eller havde blev mod nu mere over hos',
    no: 'og i at det en til er på av de som med for den ikke har et om fra han kan vil også men var etter seg ved eller hadde ble mot nå mer over hos',
    fi: 'ja on ei se että oli myös mutta ovat kun hän sen sekä joka mukaan ole tai kuin niin nyt vain jo ne tämä ollut jos siitä',
    cs: 'a v se na je že o s z do i to k ve pro za by ale si od po jsou který která které jako podle také jeho už až bylo nebo byl při než',
    hu: 'a az és hogy nem is egy van volt ez azt de meg már csak még mint el ha vagy szerint után lesz lehet ami aki kell között pedig',
    ro: 'de și în la a cu pe care din nu că pentru un o se mai este sunt au al ale fost fi prin sau ca după dar lui ce cel această între',
    tr: 've bir bu da de için ile olarak daha çok en gibi olan sonra kadar ise ancak ne var göre her dedi olduğu ama ya değil o oldu',
    id: 'yang dan di ini itu dengan untuk dari tidak dalam akan pada juga ke oleh ada karena telah bisa lebih mereka adalah atau sudah saat kata',
    vi: 'và của là có trong không cho được người các một với những này đã khi ra để từ về đến như cũng tại vào nhưng sẽ theo ông',
  },
  cyrillic: {
    ru: 'и в не на что с по как его из он к а это но за для от о до был было все же также который которые или мы бы их году только сообщил после при были',
    uk: 'і в не на що з у та як до від про за для це його він а але по був було які який також або ми їх після під час щодо із є й',
    bg: 'и на да за в се от е не с са по че той ще как като но до до това са към след му при или беше които който още през',
    sr: 'и у је да на се за са не од су који које као до о који ће или али након због није што то из по би био',
  },
  arabic: {
    ar: 'في من على إلى أن التي عن مع هذا الذي هذه كان ما أو قد بعد كما لا بين قال لم ذلك و إن كانت خلال',
    fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز شد اما کرد می شده های ها بود باید',
    ur: 'کے کی میں سے کا ہے اور کو نے پر یہ کہ ہیں اس بھی گیا تھا ان ایک نہیں کر لیے تک وہ',
  },
}
