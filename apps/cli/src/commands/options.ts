import type { Command } from 'commander'

/** The options of a command with those of the program: shared ones may stand before or after its name. */
export function optionsOf<Options>(command: Command): Options {
  return command.optsWithGlobals() as Options
}
