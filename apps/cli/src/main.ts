import { DatelineError } from '@dateline/core'
import { CommanderError } from 'commander'
import { Failure } from './failure.ts'
import { createProgram } from './program.ts'

/** Runs the command line: `args` without node and script. Sets the exit code; never throws for bad input. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietly)
  try {
    await createProgram().parseAsync([...args], { from: 'user' })
  } catch (error) {
    process.exitCode = complain(error)
  }
}

/** `dateline … | head` has read enough, or the terminal is gone. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(0)
  throw error
}

function complain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2 // commander has said it
  if (error instanceof Failure || error instanceof DatelineError) {
    console.error(`dateline: ${error.message.replace(/\s*\n\s*/g, ' ')}`)
    return error instanceof Failure ? error.exitCode : 1
  }
  throw error
}
