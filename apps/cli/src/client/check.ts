import { Failure } from '../failure.ts'

export const otherwise =
  'the server answers otherwise than this Dateline would: is it one, of this version?'

interface Schema<Value> {
  safeParse(
    value: unknown,
  ): { readonly success: true; readonly data: Value } | { readonly success: false }
}

/** Gives a value back when it is what it should be. */
export type Check = <Value>(schema: Schema<Value>, value: unknown) => Value

/** Checks what comes from another program; what this one has made is taken as it is. */
export function checkerOf(far: boolean): Check {
  return <Value>(schema: Schema<Value>, value: unknown) => {
    if (far && !schema.safeParse(value).success) {
      throw new Failure(otherwise)
    }
    return value as Value
  }
}
