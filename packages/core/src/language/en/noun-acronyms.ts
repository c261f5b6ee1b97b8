const terms = [
  // of money and of work
  'CEO CFO COO CTO ETF GDP GNP IPO VAT',
  // of health and of law
  'ADHD AIDS CPR DNA DUI HIV ICU IVF MRI PCR PTSD RNA',
  // of things
  'ATM CCTV EV GPS LED LNG LPG SIM SUV TV UAV UFO USB',
  // of texts and of people
  'FAQ HTML IQ MP NGO PDF PIN SMS URL VIP',
]

/** Words in capitals that are short for a common noun. */
export const nounAcronyms: ReadonlySet<string> = new Set(
  terms.flatMap((line) => line.split(' ')).flatMap((one) => [one, `${one}s`]),
)
