/**
 * An object whose parts are made when they are first asked for, and kept: adding one article to a hundred
 * thousand should not cost as much as listing them all. To whoever reads it, it is a plain object.
 */
export function onDemand<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const whole = {} as T
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(whole, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[key]()
        Object.defineProperty(whole, key, { value, enumerable: true, writable: true })
        return value
      },
    })
  }
  return whole
}
