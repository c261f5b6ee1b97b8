import type { ToldFigure } from './told-figure.ts'

/** Whether one is told of the old, of children, of the first, and the other of the new, of adults, of the second. */
export function ofOtherScopes(
  { figure: { scopes: some } }: ToldFigure,
  { figure }: ToldFigure,
): boolean {
  const shared = new Set(some.filter((one) => figure.scopes.includes(one)).map(kindOfScope))
  const others = new Set(figure.scopes.map(kindOfScope))
  return some.map(kindOfScope).some((kind) => others.has(kind) && !shared.has(kind))
}

/** "age: old" is of age. */
function kindOfScope(scope: string): string {
  return scope.slice(0, scope.indexOf(':'))
}
