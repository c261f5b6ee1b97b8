declare const frequencies: {
  readonly texts: number
  readonly stems: Readonly<Record<string, string>>
}
export default frequencies
