/** The base of every error that core throws. The message says what was wrong, and where. */
export class DatelineError extends Error {
  override readonly name: string = 'DatelineError'
}

export type ReadErrorCode =
  | 'empty' // nothing but white space
  | 'binary' // not text at all
  | 'encoding' // text, but in no encoding that can be determined
  | 'unsupported' // a media type that no reader takes
  | 'invalid' // recognized, but malformed

/** A document that cannot be read. `at` is where it fails: an offset in bytes, or in code units of text. */
export class ReadError extends DatelineError {
  override readonly name = 'ReadError'
  readonly code: ReadErrorCode
  readonly at: number | null

  constructor(code: ReadErrorCode, message: string, at: number | null = null) {
    super(message)
    this.code = code
    this.at = at
  }
}

/** A language that Dateline does not know. */
export class LanguageError extends DatelineError {
  override readonly name = 'LanguageError'
  readonly language: string

  constructor(language: string, known: readonly string[]) {
    super(`no language "${language}": Dateline knows ${known.join(', ')}`)
    this.language = language
  }
}

/** A malformed file of custom places. `line` counts from 1. */
export class PlacesError extends DatelineError {
  override readonly name = 'PlacesError'
  readonly line: number

  constructor(line: number, problem: string) {
    super(`line ${line} of the file of places: ${problem}`)
    this.line = line
  }
}
