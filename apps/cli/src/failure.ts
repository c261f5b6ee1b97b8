/** Something that whoever called can put right: one line that says what is wrong and what to do. */
export class Failure extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The App did not take a document: it is empty, no text, too long. Others may still be taken. */
export class Refusal extends Failure {}
