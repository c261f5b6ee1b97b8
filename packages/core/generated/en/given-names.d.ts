/** Given names in lower case, one space between, by the sex of those who mostly bear them. */
declare const names: { readonly female: string; readonly male: string; readonly either: string }
export default names
