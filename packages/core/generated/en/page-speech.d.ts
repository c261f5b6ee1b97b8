/** Words by how much they say that a page speaks to its reader, one space between. */
declare const pageSpeech: Readonly<Record<string, string>>
export default pageSpeech
