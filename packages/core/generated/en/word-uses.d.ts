/** For each class its words, joined by spaces. */
declare const uses: readonly string[]
export default uses
